import { formatDate, MONTHS, parseDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import type { Replacement } from '../diagnostics/fix.ts';
import type { Issue } from './describe-issue.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import { shown } from './shown.ts';
import { turnedDate } from './suggest-time.ts';
import { isCertain } from './suggestions.ts';
import type { Word } from './word-at.ts';
import { weekdayFault } from './written-date.ts';

/** What is wrong with a value that is no word of its kind, and what it most likely meant. `name` is how messages call it. */
export function describeWord(
  issue: Issue,
  name: string,
  value: unknown,
  word: Word | undefined,
): FormatFinding {
  const path = issue.path as Path;
  const weekday = wrongWeekday(issue, value, word);
  if (weekday)
    return formatFault('weekday-wrong', path, `${name} ${weekday.message}.`, {
      help: weekday.help,
      // Which of the two is wrong only the author knows.
      replacements: weekday.instead.map((to) => ({ to, applicability: 'unsafe' as const })),
    });
  const [what, example] = [word?.description ?? 'what is expected here', word?.example ?? ''];
  if (value === null)
    return formatFault('value-not-understood', path, `${name} is empty; it takes ${what}.`, {
      help: `Write it like this: \`${example}\`, or delete the line.`,
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
  const suggested = issue.code === 'custom' ? (issue.params?.suggestion as string | undefined) : undefined;
  const meant = suggested ?? (typeof value === 'number' ? word?.ofNumber(value) : undefined);
  return formatFault('value-not-understood', path, `${name} is ${shown(value)}, which is not ${what}.`, {
    ...(meant === undefined ? { help: `Write it like this: \`${example}\`.` } : proposal(value, meant)),
  });
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

/** `June 2026 has 30 days`, where a day of that month was written that it does not have. */
function monthWithoutDay(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text.trim()) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || Number(day) === 0 || parseDate(`${year}-${month}-${day}`) !== undefined)
    return undefined;
  const days = [31, 30, 29, 28].find((last) => parseDate(`${year}-${month}-${last}`) !== undefined);
  return `${name} ${year} has ${days} days`;
}

/** What was meant; where day and month can stand either way round, both dates, in words. */
function proposal(value: unknown, meant: string): { help: string; replacements: readonly Replacement[] } {
  const first = parseDate(meant.slice(0, 10));
  const turned = typeof value === 'string' ? turnedDate(value) : undefined;
  if (first === undefined || turned === undefined)
    return {
      help: `Did you mean \`${meant}\`?`,
      replacements: [{ to: meant, applicability: certainty(value, meant) }],
    };
  const other = `${turned}${meant.slice(10)}`;
  return {
    help: `Did you mean \`${meant}\`, ${formatDate(first)}, or \`${other}\`, ${formatDate(turned)}?`,
    replacements: [meant, other].map((to) => ({ to, applicability: 'unsafe' as const })),
  };
}

/** One digit may have meant hours, and a share may have meant itself; a text is as certain as its suggestion. */
function certainty(value: unknown, meant: string): Replacement['applicability'] {
  const certain =
    typeof value === 'number'
      ? Number.isInteger(value) && /^\d\d+m$|^\d+d$/.test(meant)
      : typeof value === 'string' && isCertain(value, meant);
  return certain ? 'safe' : 'unsafe';
}
