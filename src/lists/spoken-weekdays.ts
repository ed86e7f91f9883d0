import { WEEKDAYS } from '../base/calendar.ts';
import { plainWords } from '../base/text.ts';

/** The languages in which lists name weekdays. */
const SPOKEN = ['ru', 'uz', 'fr', 'es', 'pt'];

let days: ReadonlyMap<string, string> | undefined;

/** Initials of weekdays in Spanish, French and Italian; `M` is two of them. */
const INITIALS: Readonly<Record<string, string>> = {
  L: 'Mon',
  X: 'Wed',
  J: 'Thu',
  V: 'Fri',
  S: 'Sat',
  D: 'Sun',
};

/** Opening hours with their weekdays in English: `Lunes a viernes de 8 a 15 h`, `L-V 8-15`, `Пн-Пт с 9 до 18` → `Mon-Fri 8-15`. */
export function withEnglishDays(text: string): string {
  days ??= englishDays();
  let count = 0;
  const named = text.replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => {
    const day = INITIALS[word] ?? days?.get(plainWords(word)[0] ?? '');
    if (day !== undefined) count += 1;
    return day ?? word;
  });
  if (count === 0) return text;
  return named
    .replace(/(?<=[a-z])\s+(?:a|à|au|до|по|dan|ate|até)\s+(?=[A-Z])/g, '-')
    .replace(/\s(?:de|das|с)\s+(?=\d)/g, ' ')
    .replace(/(?<=\d)\s?h?\s(?:a|à|às|до|ate|até)\s+(?=\d)/g, '-')
    .replace(/(?<=\d)\s(?:hs?|hrs|horas)\.?$/, '');
}

function englishDays(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of SPOKEN)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      WEEKDAYS.forEach((name, day) => {
        // 1 August 2027 is a Sunday.
        const [word] = plainWords(format.format(Date.UTC(2027, 7, 1 + day)));
        if (word !== undefined && !found.has(word)) found.set(word, name.slice(0, 3));
      });
    }
  return found;
}
