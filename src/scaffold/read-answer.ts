import { addDays, formatDate, type LocalDate, parseDate } from '../base/calendar.ts';
import { closest, counted, listed } from '../base/text.ts';
import { findCity } from '../facts/places/city.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { decodeTour } from '../tour/decode.ts';
import { ORGANISATION_KINDS } from '../tour/organisation-kinds.ts';
import { otherValueFor } from '../tour/other-words.ts';
import { dateNear, suggestDate, turnedDate } from '../tour/suggest-time.ts';
import { suggestCountry, suggestLanguage, suggestNumber } from '../tour/suggestions.ts';

/** An answer as the file takes it, or what is wrong with it in a sentence. */
export type Reading = { readonly value: string } | { readonly problem: string };

/** The parts of an answer that is a list. */
export function parts(text: string | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Any day of a leap year: what is a date near it is one in some year. */
const ANY_DAY = '2028-01-01' as LocalDate;

const JOINTS = /\s*[;,/&]\s*|\s+and\s+/;

export function readCity(text: string, providing: string): Reading {
  const value = text.trim();
  const several = value.split(JOINTS);
  if (several.length < 2 || findCity(value, providing) || !several.every((one) => findCity(one, providing)))
    return { value };
  return { problem: `These are ${counted(several.length, 'city', 'cities')}. Name the one with most hosts.` };
}

/** A country by name or code; of several the one that `which` is to be named. */
export function readCountry(text: string, key: 'receiving' | 'providing', which: string): Reading {
  const reading = readWord(text, suggestCountry, ['countries', key]);
  if (text.trim() === '' || 'value' in reading) return reading;
  const several = text.trim().split(JOINTS).map(suggestCountry);
  const names = several.flatMap((code) => code ?? []).map(theCountry);
  if (names.length > 1 && names.length === several.length)
    return {
      problem: `These are ${counted(names.length, 'country', 'countries')}, ${listed(names)}. Name the one that ${which}.`,
    };
  return {
    problem: `${quoted(text)} is not a country known here. Write its English name or its code of two letters: Malaysia, MY.`,
  };
}

export function readSize(text: string): Reading {
  const many = suggestNumber(text) ?? 0;
  return many > 0 && many < 10_000
    ? { value: String(many) }
    : { problem: `${quoted(text)} is not a number of people. Write it like this: 8.` };
}

/** A date in any manner in which people write one; where day and month can change places, nobody guesses. */
export function readDay(text: string, key: 'from' | 'to'): Reading {
  const turned = turnedDate(text);
  const meant = suggestDate(text) as LocalDate | undefined;
  if (turned !== undefined && meant !== undefined)
    return {
      problem: `${quoted(text)} can be ${formatDate(meant)} or ${formatDate(turned)}. Write the month as a word.`,
    };
  const reading = readWord(text, suggestDate, ['dates', key]);
  // Of one that is written as the file writes dates, the fault is a day that its month does not have.
  if (/^\s*(?:\d{4}-.*)?$/.test(text) || 'value' in reading) return reading;
  if (dateNear(text, ANY_DAY) !== undefined)
    return { problem: `${quoted(text)} lacks its year. Write it behind, with four digits.` };
  return { problem: `${quoted(text)} is not a date. Write it like this: 14 September 2027, or 14.9.2027.` };
}

/** For the last day, the year and the number of days are enough. */
export function readEnd(text: string, start: string): Reading {
  const first = parseDate(start);
  const [, days] = /^(\d{1,2})\s*days?$/i.exec(text.trim()) ?? [];
  const last = first && (days === undefined ? dateNear(text, first) : addDays(first, Number(days) - 1));
  const reading: Reading = last === undefined ? readDay(text, 'to') : { value: last };
  if ('problem' in reading || start === '' || reading.value >= start) return reading;
  return {
    problem: `${formatDate(reading.value as LocalDate)} is before the first day, ${formatDate(start as LocalDate)}.`,
  };
}

export function readNames(text: string, none?: string): Reading {
  const found = parts(text);
  return found.length === 0 && none !== undefined ? { problem: none } : { value: found.join('; ') };
}

export function readLanguages(text: string): Reading {
  return words(
    text,
    (one) => {
      const reading = readWord(one, suggestLanguage, ['delegation', 'languages', 0]);
      return 'value' in reading
        ? reading
        : {
            problem: `${quoted(one)} is not a language known here. Write its English name or its code: Russian, ru.`,
          };
    },
    'Name at least one language, like this: Russian, or ru.',
  );
}

/** One kind for all hosts, or one for each. */
export function readKinds(text: string, hosts: string | undefined): Reading {
  const reading = words(text, (one) =>
    readWord(one, (typed) => otherValueFor(typed, ORGANISATION_KINDS) ?? closest(typed, ORGANISATION_KINDS), [
      'hosts',
      0,
      'kind',
    ]),
  );
  if ('problem' in reading || hosts === undefined) return reading;
  const [many, of] = [parts(reading.value).length, parts(hosts).length];
  if (many === 1 || many === of) return reading;
  return {
    problem: `These are ${counted(many, 'kind')} for ${counted(of, 'host')}. Name one for all, or one for each in their order.`,
  };
}

/** A list of words, each read by itself. They hold no commas and no `and`, so that these may stand for semicolons. */
function words(text: string, read: (one: string) => Reading, none?: string): Reading {
  const readings = text.split(JOINTS).filter(Boolean).map(read);
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return wrong;
  return readNames(readings.map((reading) => ('value' in reading ? reading.value : '')).join(';'), none);
}

/** A tour of which only the word asked for can be wrong. */
const SKELETON = {
  studytour: 1,
  title: 'A tour',
  countries: { receiving: 'UZ', providing: 'MY' },
  dates: { from: '2000-01-01', to: '9999-12-31' },
  timeZone: 'UTC',
  delegation: { languages: ['en'] },
  hosts: [{ name: 'A host' }],
};

/** A word of the tour file, read as the file would be; what was plainly meant by another is taken. */
export function readWord(
  text: string,
  suggest: (text: string) => string | undefined,
  path: readonly (string | number)[],
): Reading {
  const written = text.trim();
  if (written === '') return { problem: 'This has to be answered.' };
  const fault = faultOf(written, path);
  if (fault === undefined) return { value: written };
  const meant = suggest(written);
  return meant !== undefined && faultOf(meant, path) === undefined ? { value: meant } : { problem: fault };
}

function faultOf(text: string, path: readonly (string | number)[]): string | undefined {
  const tour = structuredClone(SKELETON) as unknown as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce((current, step) => current[step] as Record<string | number, unknown>, tour);
  holder[path.at(-1) ?? ''] = text;
  const found = decodeTour(tour).findings[0]?.finding;
  if (found === undefined) return undefined;
  // The key's name means nothing to somebody who has not seen the file yet.
  const what = /, (?:which is )?((?:not|a date that) .*)$/.exec(found.message)?.[1];
  // A list of words has been named already.
  const help = what?.startsWith('not one of') ? '' : ` ${found.help?.replaceAll('`', '') ?? ''}`;
  return `${what === undefined ? found.message : `${quoted(text)} is ${what}`}${help}`.trim();
}

function quoted(text: string): string {
  return `"${text.trim()}"`;
}
