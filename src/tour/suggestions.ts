import { parseDate } from '../base/calendar.ts';
import { formatClock, parseClock } from '../base/clock.ts';
import { closest } from '../base/text.ts';

/** `26.06.2014`, `26/6/2014` and `2014/06/26` as ISO 8601. Month before day is not guessed: 6/26/2014 gets no suggestion. */
export function suggestDate(text: string): string | undefined {
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  const turned = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text.trim());
  const [year, month, day] = local ? [local[3], local[2], local[1]] : (turned?.slice(1) ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A date and a time of which one or both are written in another manner: `26.06.2014 10.00` as `2014-06-26 10:00`. */
export function suggestDateTime(text: string): string | undefined {
  const [day = '', time = '', ...rest] = text.trim().split(/[\sT]+/);
  const date = parseDate(day) ?? suggestDate(day);
  const clock = parseClock(time) === undefined ? suggestClock(time) : time;
  return date === undefined || clock === undefined || rest.length > 0 ? undefined : `${date} ${clock}`;
}

/** `8.30`, `8h30`, `0830`, `8:30 am` as `08:30`. */
export function suggestClock(text: string): string | undefined {
  const match = /^(\d{1,2})[.:h]?(\d{2})?\s*(am|pm)?$/i.exec(text.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const hour = (Number(match[1]) % (match[3] ? 12 : 25)) + (/pm/i.test(match[3] ?? '') ? 12 : 0);
  const time = parseClock(`${hour}:${match[2] ?? '00'}`);
  return time === undefined ? undefined : formatClock(time);
}

/** A country by its English name, or a code in small letters: `Malaysia`, `my` → `MY`. */
export function suggestCountry(text: string): string | undefined {
  return codeOf(text, 'region', (code) => code.toUpperCase());
}

/** A language by its English name: `Russian` → `ru`. */
export function suggestLanguage(text: string): string | undefined {
  return codeOf(text, 'language', (code) => code);
}

/** A zone under another spelling, or by its city: `Kuala Lumpur` → `Asia/Kuala_Lumpur`. */
export function suggestZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const cities = zones.map((zone) => zone.split('/').at(-1) ?? zone);
  const city = closest(text.split('/').at(-1) ?? text, cities);
  return closest(text, zones) ?? (city === undefined ? undefined : zones[cities.indexOf(city)]);
}

/** False where the suggestion is a guess: of a name, or of a day and a month that may stand the other way round. */
export function isCertain(text: string, meant: string): boolean {
  const turnable = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(text.trim());
  if (turnable) return turnable[1] === turnable[2] || Math.max(Number(turnable[1]), Number(turnable[2])) > 12;
  if (/^\d/.test(meant) || text.trim().toLowerCase() === meant.toLowerCase()) return true;
  const type = /^[A-Z]{2}$/.test(meant) ? 'region' : /^[a-z]{2}$/.test(meant) ? 'language' : undefined;
  return type !== undefined && new Intl.DisplayNames('en', { type }).of(meant) === text.trim();
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The two-letter code whose English name is the text, or nearly. Only ever called where something is wrong: it asks Intl 676 times. */
function codeOf(
  text: string,
  type: 'region' | 'language',
  written: (code: string) => string,
): string | undefined {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const named = LETTERS.flatMap((a) => LETTERS.map((b) => written(a + b))).flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [{ code, name }];
  });
  const exact = named.find(({ code }) => code === written(text.trim().toLowerCase()));
  const meant = exact
    ? undefined
    : closest(
        text,
        named.map(({ name }) => name),
      );
  return exact?.code ?? named.find(({ name }) => name === meant)?.code;
}
