import type { LocalDate } from '../../base/calendar.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { formatDate } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';

/** Keeps digits and letters of a version together among words that are read from the right. */
const LEFT_TO_RIGHT = '\u200E';

/** `Version 1c0ffee5, as of 15 May 2014`, in which the version changes when anything in the content does. */
export function editionOf(content: unknown, words: Words, asOf: LocalDate): string {
  const version = fingerprint(JSON.stringify(content)).slice(0, 8);
  const shown = words.direction === 'rtl' ? `${LEFT_TO_RIGHT}${version}${LEFT_TO_RIGHT}` : version;
  return words.page.edition(shown, formatDate(words, asOf));
}
