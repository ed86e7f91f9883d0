import { formatDate, parseDate } from '../base/calendar.ts';
import { closest, listed, plainWords } from '../base/text.ts';
import { organisationName } from '../facts/same-organisation.ts';
import { parseOpeningHours } from '../tour/opening-hours.ts';
import { suggestDate, suggestHours, turnedDate } from '../tour/suggest-time.ts';
import type { CellKind } from './column.ts';
import { countryCode, languageCode } from './spoken-codes.ts';

/** What a tour holds at the end of a path. */
export type CellValue = string | number | boolean | readonly string[];

export type Reading =
  | { readonly value: CellValue /** What was decided in reading it. */; readonly note?: string }
  | { readonly problem: string };

/** What the names of a tour's own organisations stand for: {@link organisationKey} → id. */
export type Organisations = ReadonlyMap<string, string>;

/** What spellings of an organisation share that are surely one: `&` and `and`, articles, legal forms. */
export function organisationKey(name: string): string {
  return organisationName(name).words.join(' ') || name.trim();
}

/** Reads a cell that is not empty. */
export function readCell(text: string, kind: CellKind, organisations: Organisations): Reading {
  if (typeof kind === 'object') return readWord(text, kind.oneOf);
  switch (kind) {
    case 'text':
      return { value: text };
    case 'organisation':
      return { value: organisations.get(organisationKey(text)) ?? text };
    case 'date':
      return readDate(text);
    case 'dates':
      return readEach(partsOf(text, /[,;\n]/), readDate);
    case 'country':
      return coded(
        text,
        countryCode(text),
        'no country that is known; write its name or its code, such as MY',
      );
    case 'languages':
      return readEach(partsOf(text, /[,;/\n]| and | и | va | et | y /), (part) =>
        coded(part, languageCode(part), 'no language that is known; write its name or its code, such as ru'),
      );
    case 'words':
      return { value: partsOf(text, /[;\n]/) };
    case 'hours':
      return readEach(partsOf(text, /[;\n]/), readHours);
    case 'whole':
      return /^\d{1,6}$/.test(text) && Number(text) > 0
        ? { value: Number(text) }
        : { problem: 'it is no whole number from 1' };
    case 'flag':
      return readFlag(text);
  }
}

/** What a tour's value looks like in a cell: `readCell` reads it back. */
export function writeCell(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => (part === null ? '' : String(part))).join('; ');
  if (value === null || value === undefined || typeof value === 'object') return '';
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** Spaces as in a line that a person reads; cells of Excel are full of others. */
export function tidyCell(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();
}

function readDate(text: string): Reading {
  const bare = text.replace(/^[A-Za-z]{2,9}[.,]?\s+(?=\d{4}-)/, '').replace(/\s*(г|г\.|y\.|yil)$/, '');
  const iso = parseDate(bare);
  if (iso !== undefined) return { value: iso };
  const meant = suggestDate(bare);
  if (meant === undefined)
    return {
      problem:
        'it is no date with its day, month and year; write 17.05.2027 or 2027-05-17, the day before the month',
    };
  const date = parseDate(meant);
  return turnedDate(bare) && date
    ? { value: meant, note: `is read as ${formatDate(date)}, the day before the month` }
    : { value: meant };
}

function readHours(text: string): Reading {
  const hours = parseOpeningHours(text) ? text : suggestHours(text);
  return hours === undefined
    ? {
        problem: `${JSON.stringify(text)} is no opening hours; write days and times, such as ${suggestHours(`Mon-Fri ${text}`) ?? 'Mon-Thu 08:30-17:00'}`,
      }
    : { value: hours };
}

function readWord(text: string, known: readonly string[]): Reading {
  const same = known.find((word) => plainWords(word).join(' ') === plainWords(text).join(' '));
  if (same !== undefined) return { value: same };
  const meant = closest(text, known);
  return { problem: `it is none of ${listed(known, 'or')}${meant ? `; did you mean ${meant}` : ''}` };
}

const YES = new Set('yes y true x 1 да ha ҳа oui si + ✓ ✔'.split(' '));
const NO = new Set('no n false 0 нет yoq йуқ non - –'.split(' '));

function readFlag(text: string): Reading {
  const word = plainWords(text).join(' ') || text;
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { problem: 'it is neither yes nor no' };
}

function coded(text: string, code: string | undefined, otherwise: string): Reading {
  return code === undefined ? { problem: `${JSON.stringify(text)} is ${otherwise}` } : { value: code };
}

function readEach(parts: readonly string[], read: (part: string) => Reading): Reading {
  const values: string[] = [];
  const notes: string[] = [];
  for (const part of parts) {
    const reading = read(part);
    if ('problem' in reading) return reading;
    values.push(String(reading.value));
    if (reading.note) notes.push(reading.note);
  }
  return notes.length === 0 ? { value: values } : { value: values, note: notes.join(', ') };
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
