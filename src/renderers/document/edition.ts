import type { LocalDate } from '../../base/calendar.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { formatDate } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import type { Outline } from '../../outline/outline.ts';

/** `Version 1c0ffee5, as of 15 May 2014`, in which the version changes when anything in the document does. */
export function editionOf(outline: Outline, words: Words, asOf: LocalDate): string {
  const version = fingerprint(JSON.stringify(outline)).slice(0, 8);
  return words.page.edition(version, formatDate(words, asOf));
}
