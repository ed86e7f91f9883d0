import type { Path } from '../base/path.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';

/** Faults of form: the file says something that the format has no meaning for. Ids and what each means. */
export const FORMAT_FAULTS = {
  'key-unknown': 'a key that the format does not have',
  'key-missing': 'a key that every tour needs',
  'value-of-wrong-type': 'a text where a number or a list is expected, or the other way round',
  'value-not-understood': 'a value that cannot be read as what its key asks for',
  'reference-unknown': 'an id that nothing in the file has',
  'id-repeated': 'two things of one kind with the same id',
  'weekday-wrong': 'a weekday beside a date that falls on another one',
  'dates-reversed': 'an end that lies before its beginning',
} as const;

export type FormatFault = keyof typeof FORMAT_FAULTS;

/** A fault of form with its rule; always an error. */
export interface FormatFinding {
  readonly rule: FormatFault;
  readonly finding: Finding;
}

export function formatFault(
  rule: FormatFault,
  path: Path,
  message: string,
  parts: Parameters<typeof finding>[3] = {},
): FormatFinding {
  return { rule, finding: finding('error', path, message, parts) };
}
