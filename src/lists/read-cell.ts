import { formatDate, parseDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { closest, listed, plainWords } from '../base/text.ts';
import { languageName } from '../facts/people/language-name.ts';
import { organisationName } from '../facts/people/same-organisation.ts';
import { parseOpeningHours } from '../tour/opening-hours.ts';
import { otherValueFor } from '../tour/other-words.ts';
import { parseEmail, parsePhone } from '../tour/scalars.ts';
import { abbreviatedLanguage, countryCode, languageCode } from '../tour/spoken-codes.ts';
import { spokenValue } from '../tour/spoken-values.ts';
import { dateOfShortYear, suggestDate, suggestHours, turnedDate } from '../tour/suggest-time.ts';
import { suggestEmail, suggestPhone } from '../tour/suggestions.ts';
import type { CellKind } from './column.ts';
import { spokenDate } from './spoken-date.ts';
import { withEnglishDays } from './spoken-weekdays.ts';

/** What a tour holds at the end of a path. */
export type CellValue = string | number | boolean | readonly string[];

export interface Reading {
  /** Undefined where nothing of the cell can be brought in. */
  readonly value?: CellValue;
  /** Where the value stands, if not where its column says. */
  readonly path?: Path;
  /** What could not be read. */
  readonly problem?: string;
  /** What was decided in reading the rest. */
  readonly note?: string;
}

/** What the names of a tour's own organisations stand for: {@link organisationKey} → id. */
export type Organisations = ReadonlyMap<string, string>;

/** What spellings of an organisation share that are surely one: `&` and `and`, articles, legal forms. */
export function organisationKey(name: string): string {
  return organisationName(name).words.join(' ') || name.trim();
}

/** Reads a cell that is not empty. */
export function readCell(text: string, kind: CellKind, organisations: Organisations): Reading {
  if (typeof kind === 'object') {
    if ('need' in kind) return readNeed(text, kind.need);
    return 'oneOf' in kind ? readWord(text, kind.oneOf) : readDateOfStatus(text, kind.dateOfStatus);
  }
  switch (kind) {
    case 'text':
      return { value: text };
    case 'need':
      return readNeed(text);
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
      return readEach(partsOf(text, /[,;/&\n、，；،]| and | и | va | et | y | e | dan /), readLanguage);
    case 'words':
      return { value: partsOf(text, /[;\n]/) };
    case 'hours':
      // A comma also parts days, `Mon, Wed 9-12`, and hours of one day.
      return readEach(partsOf(text, /[;\n]|(?<=\d(?:\s?h)?),\s*(?=\p{L})/u), readHours);
    case 'whole':
      return /^\d{1,6}$/.test(text) && Number(text) > 0
        ? { value: Number(text) }
        : { problem: 'it is no whole number from 1' };
    case 'phone':
      return readPhone(text);
    case 'email':
      return readEmail(text);
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
  const meant = suggestDate(bare) ?? spokenDate(bare);
  const inCentury = dateOfShortYear(bare);
  if (inCentury !== undefined) return { value: inCentury, note: `is read as ${formatDate(inCentury)}` };
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

/** Whether a host is asked or has agreed is often written as a yes where a date could stand. */
function readDateOfStatus(text: string, status: string): Reading {
  const flag = readFlag(text).value;
  if (flag === true)
    return {
      value: status,
      path: ['status'],
      note: `is read as the status ${status}; the date is not stated`,
    };
  return flag === false ? { note: `is read as not ${status}, and nothing is written` } : readDate(text);
}

function readPhone(text: string): Reading {
  const phone = parsePhone(text) ?? suggestPhone(text);
  return phone === undefined
    ? {
        problem:
          'it is no number that can be dialled from abroad; write +60 3-8000 8000, with the code of the country',
      }
    : { value: phone };
}

function readEmail(text: string): Reading {
  const email = parseEmail(text) ?? suggestEmail(text);
  return email === undefined
    ? { problem: 'it is no e-mail address; write protocol@example.org' }
    : { value: email };
}

function readLanguage(text: string): Reading {
  const code = languageCode(text);
  if (code !== undefined) return { value: code };
  const bare = text.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  const meant = languageCode(bare) ?? abbreviatedLanguage(bare);
  return meant === undefined
    ? {
        problem: `${JSON.stringify(text)} is no language that is known; write its name or its code, such as ru`,
      }
    : { value: meant, note: `takes ${JSON.stringify(text)} for ${languageName(meant)}` };
}

function readHours(text: string): Reading {
  const spoken = withEnglishDays(text);
  const hours = parseOpeningHours(text) ? text : suggestHours(spoken);
  return hours === undefined
    ? {
        problem: `${JSON.stringify(text)} is no opening hours; write days and times, such as ${suggestHours(`Mon-Fri ${spoken}`) ?? 'Mon-Thu 08:30-17:00'}`,
      }
    : { value: hours };
}

function readWord(text: string, known: readonly string[]): Reading {
  const same = known.find((word) => plainWords(word).join(' ') === plainWords(text).join(' '));
  if (same !== undefined) return { value: same };
  const said = spokenValue(text, known);
  if (said !== undefined) return { value: said };
  const meant = otherValueFor(text, known) ?? closest(text, known);
  return { problem: `it is none of ${listed(known, 'or')}${meant ? `; did you mean ${meant}` : ''}` };
}

const YES = new Set('yes y true x 1 да ha ҳа oui si sim ya 是 نعم + ✓ ✔'.split(' '));
const NO = new Set(
  'no n false 0 нет yoq йуқ non nao tidak 否 لا pending open pendiente ожидается'.split(' '),
);

/** How lists in several languages say that somebody needs nothing. */
const NOTHING = new Set(
  'none,no,nil,nothing,no needs,no restrictions,normal,regular,нет,без ограничений,обычное,yoq,aucun,aucune,neant,rien,ninguna,ninguno,no tiene,nenhuma,nenhum,tiada,无,没有,لا يوجد'.split(
    ',',
  ),
);

/** A yes tells a need only below a header that names it. */
function readNeed(text: string, named?: string): Reading {
  const isNeeded = readFlag(text).value;
  if (isNeeded === false || NOTHING.has(plainWords(text).join(' ')))
    return { note: 'is no need, and nothing is written' };
  if (isNeeded === undefined) return { value: text };
  return named === undefined
    ? { problem: 'it says that something is needed, and not what; write that' }
    : { value: named, note: `is read as ${JSON.stringify(named)}` };
}

function readFlag(text: string): Reading {
  const word = plainWords(text).join(' ') || text;
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { problem: 'it is neither yes nor no' };
}

function coded(text: string, code: string | undefined, otherwise: string): Reading {
  return code === undefined ? { problem: `${JSON.stringify(text)} is ${otherwise}` } : { value: code };
}

/** What can be read of a list comes in; each of the other parts is named. */
function readEach(parts: readonly string[], read: (part: string) => Reading): Reading {
  const readings = parts.map(read);
  const values = readings.flatMap(({ value }) => (value === undefined ? [] : [String(value)]));
  const [notes, problems] = [
    readings.flatMap(({ note }) => note ?? []),
    readings.flatMap(({ problem }) => problem ?? []),
  ];
  return {
    ...(values.length === 0 ? {} : { value: [...new Set(values)] }),
    ...(notes.length === 0 ? {} : { note: notes.join(' and ') }),
    ...(problems.length === 0 ? {} : { problem: problems.join('; ') }),
  };
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
