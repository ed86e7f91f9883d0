import type { Path } from '../base/path.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/** Faults of form: the file says something that the format has no meaning for. Always errors. */
export const FORMAT_FAULTS = {
  'key-unknown': {
    summary: 'A key that the format does not have.',
    why: 'What stands under it would be read by nobody, and a misspelt key looks as if it had been heeded.',
  },
  'key-missing': {
    summary: 'A key that must be there is not.',
    why: 'Without it nothing can be said about what it belongs to.',
  },
  'value-of-wrong-type': {
    summary: 'A text where a number or a list is expected, or the other way round.',
    why: 'Every guess at what was meant would be wrong for somebody.',
  },
  'value-not-understood': {
    summary: 'A value that cannot be read as what its key asks for.',
    why: 'A date in another order of day and month is a different date: the plan would be made for it.',
  },
  'reference-unknown': {
    summary: 'An id that nothing in the file has.',
    why: 'A session at no host is planned nowhere, and a delegate who is not listed attends nothing.',
  },
  'id-repeated': {
    summary: 'Two things of one kind have the same id.',
    why: 'What refers to it could mean either, and one of the two is lost.',
  },
  'weekday-wrong': {
    summary: 'The weekday beside a date is not the weekday of that date.',
    why: 'One of the two is a slip; people read the weekday, calendars the date, and they arrive on different days.',
  },
  'dates-reversed': {
    summary: 'An end lies before its beginning.',
    why: 'One of the two dates is wrong, and every count of days from it as well: nothing is planned until it is corrected.',
  },
} as const;

/** What the format allows and a careful author would not leave so. */
export const FORMAT_NOTES = {
  'weekday-missing': {
    summary: 'A date has no weekday beside it, where others of its kind have theirs.',
    why: 'A weekday beside a date catches a slip of the date; this one would go through unnoticed.',
  },
  'translation-missing': {
    summary: 'A text is not there in one of the languages that documents go out in.',
    why: 'Documents show it in another language, and whoever cannot read that learns nothing from it.',
  },
} as const;

export type FormatFault = keyof typeof FORMAT_FAULTS;

/** A fault of form with its rule, always an error, or a note. */
export interface FormatFinding {
  readonly rule: FormatFault | keyof typeof FORMAT_NOTES;
  readonly finding: Finding;
}

export function formatFault(
  rule: FormatFault,
  path: Path,
  message: string,
  parts: Parameters<typeof finding>[2] = {},
): FormatFinding {
  return { rule, finding: finding(path, message, parts) };
}
