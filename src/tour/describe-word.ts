import { formatDate, type LocalDate, MONTHS, parseDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { parseClock } from '../base/clock.ts';
import { whyLookAlike } from '../base/look-alikes.ts';
import type { Path } from '../base/path.ts';
import { listed } from '../base/text.ts';
import type { Replacement } from '../diagnostics/fix.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import type { Issue } from './issue.ts';
import { parseOpeningHours } from './opening-hours.ts';
import { shown } from './shown.ts';
import { clockOfNumber, suggestClock, suggestHours, turnedDate } from './suggest-time.ts';
import { isCertain } from './suggestions.ts';
import { inWords, unfinishedDate } from './unfinished-date.ts';
import type { Word } from './word-at.ts';
import { weekdayFault } from './written-date.ts';

/** What is wrong with a value that is no word of its kind, and what it most likely meant. `name` is how messages call it. */
export function describeWord(
  issue: Issue,
  name: string,
  value: unknown,
  word: Word | undefined,
  { near, isRequired }: { readonly near: LocalDate | undefined; readonly isRequired: boolean },
): FormatFinding {
  const path = issue.path as Path;
  const weekday = wrongWeekday(issue, value, word);
  if (weekday)
    return formatFault('weekday-wrong', path, `${name} ${weekday.message}.`, {
      help: weekday.help,
      // Which of the two is wrong only the author knows.
      replacements: weekday.instead.map((to) => ({ to, applicability: 'unsafe' as const })),
    });
  const [what, example] = [word?.description ?? 'what is expected here', exampleOf(word, near)];
  if (value === null)
    return formatFault('value-not-understood', path, `${name} is empty; it takes ${what}.`, {
      help: `Write it like this: \`${example}\`${isRequired ? '' : ', or delete the line'}.`,
    });
  const month = typeof value === 'string' && isDate(word) ? monthWithoutDay(value) : undefined;
  if (month !== undefined)
    return formatFault(
      'value-not-understood',
      path,
      `${name} is ${shown(value)}, a date that does not exist.`,
      {
        help: `Correct it: ${month}.`,
      },
    );
  const several = typeof path.at(-1) === 'number' && typeof value === 'string' ? severalIn(value, word) : [];
  if (several.length > 1)
    return formatFault('value-not-understood', path, `${name} is ${shown(value)}, which are several.`, {
      help: `Write each by itself: ${listed(several.map((one) => `\`${one}\``))}.`,
    });
  const others = Array.isArray(value) ? otherCountries(path, value, word) : undefined;
  if (others !== undefined)
    return formatFault('value-not-understood', path, `${name} is a list; it takes one country.`, {
      help: others,
    });
  const suggested = issue.code === 'custom' ? (issue.params?.suggestion as string | undefined) : undefined;
  const meant = suggested ?? (typeof value === 'number' ? word?.ofNumber(value) : undefined);
  // Of `9.30` nothing but 9.3 is left.
  const seen = typeof value === 'number' && isTime(word) ? 'a number' : shown(value);
  const why = typeof value === 'string' && meant !== undefined ? whyLookAlike(value, meant) : undefined;
  const message = `${name} is ${seen}, which is not ${what}${why === undefined ? '' : `: ${why}`}.`;
  return formatFault('value-not-understood', path, message, {
    ...(meant === undefined
      ? (completed(path.at(-1), value, word, near) ?? {
          help: isOpen(value) ? openRemedy(example, isRequired) : remarked(value, likeThis(value, example)),
        })
      : proposal(value, meant)),
  });
}

/** Where the format has the further ones of several countries. */
const FURTHER: Readonly<Record<string, readonly [where: string, key: string]>> = {
  providing: ['host', 'place: { country: … }'],
  receiving: ['delegate', 'nationality: …'],
};

function otherCountries(path: Path, values: readonly unknown[], word: Word | undefined): string | undefined {
  const [where, key = ''] = (path[0] === 'countries' && FURTHER[String(path[1])]) || [];
  const codes = values.map((one) => (typeof one === 'string' ? word?.meant(one) : undefined));
  const [first, ...more] = codes;
  if (where === undefined || first === undefined || more.length === 0 || more.includes(undefined))
    return undefined;
  const said = key.replace('…', more.length === 1 ? String(more[0]) : '…');
  return `Write one here, \`${path[1]}: ${first}\`, and at each ${where} from ${listed(
    more.map((one) => `\`${one}\``),
    'or',
  )} \`${said}\`.`;
}

/** Words for what is not known yet, in English and Russian: house list. */
const OPEN =
  /^(?:t\W?b\W?[acd]\W?|to be (?:confirmed|announced|determined|agreed)|n\W?[ak]\W?|unknown|not (?:yet )?known|none|open|pending|уточняется|неизвестно|[?…–—-]+|\.{2,})$/i;

function isOpen(value: unknown): boolean {
  return typeof value === 'string' && OPEN.test(value.trim());
}

function openRemedy(example: string, isRequired: boolean): string {
  return isRequired
    ? `It cannot be left out: write what is most likely, \`${example}\` for example.`
    : 'Leave it out until it is known: delete the line, or put a `#` before it.';
}

/** With how a remark is written, where the value has one of another language behind it. */
function remarked(value: unknown, help: string): string {
  return typeof value === 'string' && /\s\/\/\s/.test(value) ? `${help} A remark begins with \`#\`.` : help;
}

/** How a word is written; a date is one of the tour's own. */
function exampleOf(word: Word | undefined, near: LocalDate | undefined): string {
  const example = word?.example ?? '';
  return isDate(word) && near !== undefined ? `${near}${example.slice(near.length)}` : example;
}

/** What a date that lacks a part most likely meant. */
function completed(
  key: Path[number] | undefined,
  value: unknown,
  word: Word | undefined,
  near: LocalDate | undefined,
): { help: string; replacements?: readonly Replacement[] } | undefined {
  if (!isDate(word) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  if (typeof value === 'number' && isTime(word)) return undefined;
  const found = unfinishedDate(String(value), word?.example.includes(':') === true, near);
  if (found === undefined) return undefined;
  const { what, meant, until, write } = found;
  if (meant === undefined) return { help: `${what} Write ${write}.` };
  if (until !== undefined) {
    const isWhole = /\d{4}/.test(String(value)) && isCertain(String(value), meant);
    const beside = { key: 'until', value: until };
    return {
      help: `${what} Write \`${meant}\` here, and the end under a key of its own: \`until: ${until}\`.`,
      ...(key === 'at'
        ? { replacements: [{ to: meant, beside, applicability: isWhole ? 'safe' : 'unsafe' }] }
        : {}),
    };
  }
  const turned = turnedDate(fullYear(String(value)));
  const readings = turned === undefined ? [meant] : [meant, `${turned}${meant.slice(10)}`];
  return {
    help: `${what} Did you mean ${readings.map((one) => `\`${one}\`, ${inWords(one)}`).join(', or ')}?`,
    replacements: readings.map((to) => ({ to, applicability: 'unsafe' as const })),
  };
}

/** `12/05/31` as `12/05/2031`. */
function fullYear(text: string): string {
  return text.trim().replace(/^(\d{1,2}[/-]\d{1,2}[/-])(\d\d)$/, '$120$2');
}

/** What is wrong with the weekday of a date that can be read in all other respects. */
export function wrongWeekday(
  issue: Issue,
  value: unknown,
  word: Word | undefined,
): ReturnType<typeof weekdayFault> {
  return issue.code === 'custom' && isDate(word) && typeof value === 'string'
    ? weekdayFault(value)
    : undefined;
}

function isDate(word: Word | undefined): boolean {
  return word?.description.startsWith('a date') === true;
}

function isTime(word: Word | undefined): boolean {
  return word?.description.endsWith('time of day') === true;
}

/** The words of one item that each stand for something by themselves: `en; ru` of languages. */
function severalIn(text: string, word: Word | undefined): string[] {
  const meant = text.split(/\s*[;,/]\s*|\s+(?:and|&)\s+/).map((part) => word?.meant(part));
  return meant.every((one) => one !== undefined) ? meant : [];
}

/** `June 2026 has 30 days`, where a day of that month was written that it does not have. */
function monthWithoutDay(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text.trim()) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || Number(day) === 0 || parseDate(`${year}-${month}-${day}`) !== undefined)
    return undefined;
  const days = [31, 30, 29, 28].find((last) => parseDate(`${year}-${month}-${last}`) !== undefined);
  return `${name} ${year} has ${days} days`;
}

/** An example; for a time without its date, and hours without their days, one that keeps what is there. */
function likeThis(value: unknown, example: string): string {
  const [date = '', time] = example.split(' ');
  const written = String(value);
  const hours = parseOpeningHours(example) && suggestHours(`Mon-Fri ${written}`);
  if (hours !== undefined) return `The days are missing. Write it like this: \`${hours}\`.`;
  const clock =
    typeof value === 'number'
      ? clockOfNumber(value)
      : parseClock(written) === undefined
        ? suggestClock(written)
        : written;
  return time !== undefined && parseDate(date) !== undefined && clock !== undefined
    ? `The date is missing. Write it like this: \`${date} ${clock}\`.`
    : `Write it like this: \`${example}\`.`;
}

/** What was meant; where day and month can stand either way round, both dates, in words. */
function proposal(value: unknown, meant: string): { help: string; replacements: readonly Replacement[] } {
  const first = parseDate(meant.slice(0, 10));
  const turned = typeof value === 'string' ? turnedDate(value) : undefined;
  if (first !== undefined && typeof value === 'string' && contradicts(value, first))
    return {
      help: `Did you mean \`${meant}\`? That is ${formatDate(first)}: date or weekday is wrong.`,
      replacements: [{ to: meant, applicability: 'unsafe' }],
    };
  if (first === undefined || turned === undefined)
    return {
      help: `Did you mean \`${isReadAsNumber(meant) ? `"${meant}"` : meant}\`?`,
      replacements: [{ to: meant, applicability: certainty(value, meant) }],
    };
  const other = `${turned}${meant.slice(10)}`;
  return {
    help: `Did you mean \`${meant}\`, ${formatDate(first)}, or \`${other}\`, ${formatDate(turned)}?`,
    replacements: [meant, other].map((to) => ({ to, applicability: 'unsafe' as const })),
  };
}

/** A telephone number without spaces: YAML takes its sign for that of a number. */
function isReadAsNumber(meant: string): boolean {
  return /^\+\d+$/.test(meant);
}

/** True where a weekday stands before a date that is another one. */
function contradicts(text: string, date: LocalDate): boolean {
  const [word = ''] = /^[a-z]{3,}/i.exec(text.trim()) ?? [];
  const written = WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3)));
  return word !== '' && written >= 0 && written !== weekdayOf(date);
}

/** One digit may have meant hours, and a share may have meant itself; a text is as certain as its suggestion. */
function certainty(value: unknown, meant: string): Replacement['applicability'] {
  const certain =
    typeof value === 'number'
      ? Number.isInteger(value)
        ? /^\d\d+m$|^\d+d$/.test(meant)
        : /:/.test(meant)
      : typeof value === 'string' && isCertain(value, meant);
  // Of a moment where a time is expected the date is lost; `1130` is no more than the time.
  const isCut = /^\d\d:\d\d$/.test(meant) && typeof value === 'string' && suggestClock(value) === undefined;
  return certain && !isCut ? 'safe' : 'unsafe';
}
