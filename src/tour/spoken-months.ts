import { MONTHS } from '../base/calendar.ts';
import { inPlainLetters, plainWords } from '../base/text.ts';

/** Languages whose words for months people use in a tour, as those of their lists; English comes first. */
const SPOKEN = ['ru', 'uz', 'uz-Cyrl', 'uk', 'fr', 'es', 'pt', 'ms'];

/** "Of the year" behind its number, in Russian. */
export const BEHIND_YEAR = /(?<=\d{4})\s*(?:г\.?|года)$/i;

/** Shorter words begin several months in some language: letters. */
const SHORTEST = 3;

/** The number of a month by its name, whole or cut short: `June`, `Sept`, `июня`, `iyun`. Undefined where several begin so. */
export function monthNamed(word: string): number | undefined {
  const start = inPlainLetters(word).replace(/^sept$/, 'sep');
  if (start.length < SHORTEST) return undefined;
  const english = MONTHS.findIndex((name) => name.toLowerCase().startsWith(start));
  if (english >= 0) return english + 1;
  const begun = new Set(spoken().flatMap(([name, month]) => (name.startsWith(start) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function spoken(): readonly MonthName[] {
  return monthNames(SPOKEN, [ALONE, BEHIND_DAY]);
}

type MonthName = readonly [name: string, month: number];

/** Behind a day a month may stand in another case than by itself: `июнь`, `июня`. */
export const ALONE = { month: 'long' } as const;
export const BEHIND_DAY = { day: 'numeric', month: 'long' } as const;

/** The names of all months in some languages, in plain letters, language by language and form by form. */
export function monthNames(
  languages: readonly string[],
  forms: readonly Intl.DateTimeFormatOptions[],
): MonthName[] {
  return languages.flatMap((language) =>
    forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      return MONTHS.flatMap((_, i): MonthName[] => {
        const parts = format.formatToParts(Date.UTC(2027, i, 1));
        const [name] = plainWords(parts.find(({ type }) => type === 'month')?.value ?? '');
        return name === undefined ? [] : [[name, i + 1]];
      });
    }),
  );
}
