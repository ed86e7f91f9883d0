import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { LANGUAGES, wordsOf } from '../../src/language/languages.ts';
import {
  formatDates,
  formatDuration,
  formatNumber,
  formatTiming,
  fromToday,
  fullDate,
  inLatinDigits,
  otherDates,
  shortDate,
} from '../../src/language/say.ts';
import type { Words } from '../../src/language/words.ts';
import { formatTimes } from '../../src/outline/dates.ts';
import { outlinePlan, PARTS } from '../../src/outline/outline-plan.ts';
import { readersOf, VIEWS } from '../../src/views/view-of.ts';
import { fixture } from '../renderers/fixture.ts';

async function words(code: string): Promise<Words> {
  const found = await wordsOf(code);
  if (found === undefined) throw new Error(code);
  return found;
}

const latin = await words('ar');
const native = latin.withDigits?.('native') ?? latin;
/** A word with a number in it, without the brackets and stops around it. */
const NUMBERED = /[\p{L}\d+:/.-]*\d[\p{L}\d:/-]*/gu;
const viewsOf = (kind: keyof typeof VIEWS) =>
  readersOf(fixture, kind).map(({ id }) => VIEWS[kind](fixture, id));
const date = (text: string) => text as LocalDate;

/** Every text of a value, whatever it lies in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the digits of the language', () => {
  it('are in dates, times, durations, numbers and counts', () => {
    expect(formatDates(native, date('2026-06-15'), date('2026-06-17'))).toBe(
      'من الاثنين ١٥ إلى الأربعاء ١٧ يونيو ٢٠٢٦',
    );
    expect(shortDate(native, date('2026-06-05'))).toBe('الجمعة ٥ يونيو ٢٠٢٦');
    expect(formatTimes(native, 540, 670)).toBe('\u200F٠٩:٠٠–١١:١٠\u200F');
    expect(formatDuration(native, 90)).toBe('١ س ٣٠ د');
    expect(formatNumber(native, -38875.5)).toBe('-٣٨٬٨٧٥٫٥');
    expect(native.counts.days(12)).toBe('١٢ يومًا');
    expect(fromToday(native, 9)).toBe('خلال ٩ أيام');
    expect(formatTiming(native, { days: -63, from: 'departure' })).toBe('قبل السفر بمدة ٩ أسابيع');
    expect(native.titleBlock.openMeetings(2, 10)).toContain('٢ من ١٠');
  });

  it('are in everything that a document words itself, and in nothing that the author wrote', () => {
    const plans = [fixture, ...(['host', 'delegate', 'interpreter'] as const).flatMap(viewsOf)];
    const said = (words: Words) => plans.map((plan) => outlinePlan(plan, PARTS, words).blocks);
    const written = new Set(textsIn(fixture.tour).flatMap((text) => text.match(NUMBERED) ?? []));
    const left = textsIn(said(native))
      .filter((text) => /\p{Script=Arabic}/u.test(text))
      .flatMap((text) => text.match(NUMBERED) ?? [])
      .filter((word) => !written.has(word) && !/^UTC/.test(word));
    expect(left).toEqual([]);
    const plain = (texts: readonly string[]) =>
      texts.map((text) => inLatinDigits(text, native).replaceAll('٬', ',').replaceAll('٫', '.'));
    expect(plain(textsIn(said(native)))).toEqual(textsIn(said(latin)));
  });

  it('are Latin unless asked for, and Latin again for programs', () => {
    expect(formatTimes(latin, 540, 670)).toBe('\u200F09:00–11:10\u200F');
    const again = native.withDigits?.('latin') ?? native;
    expect(formatNumber(again, 38875)).toBe('38,875');
    expect(again.counts.days(12)).toBe('12 يومًا');
    expect(inLatinDigits('الاثنين ١٥ يونيو ٢٠٢٦', native)).toBe('الاثنين 15 يونيو 2026');
  });

  it('are those of every other language already', async () => {
    const others = await Promise.all(LANGUAGES.filter((code) => code !== 'ar').map(words));
    expect(others.filter(({ withDigits }) => withDigits !== undefined)).toEqual([]);
  });
});

describe('the Islamic date beside the Gregorian one', () => {
  const islamic = async (code: string): Promise<Words> => ({
    ...(await words(code)),
    secondCalendar: 'islamic',
  });

  it.each([
    ['en', 'Wednesday 18 February 2026 (1 Ramadan 1447 AH)'],
    ['ru', 'среда, 18 февраля 2026 г. (1 рамадана 1447 г. хиджры)'],
    ['fr', 'mercredi 18 février 2026 (1er ramadan 1447 H)'],
    ['es', 'miércoles, 18 de febrero de 2026 (1 de ramadán de 1447 H)'],
    ['ms', 'Rabu, 18 Februari 2026 (1 Ramadan 1447H)'],
    ['uz', '2026-yil 18-fevral, chorshanba (hijriy 1447-yil 1-ramazon)'],
    ['zh', '2026年2月18日星期三（伊斯兰历1447年9月1日）'],
    ['ar', 'الأربعاء 18 فبراير 2026 الموافق 1 رمضان 1447 هـ'],
  ])('is in %s', async (code, expected) => {
    expect(fullDate(await islamic(code), date('2026-02-18'))).toBe(expected);
  });

  it('takes the digits asked for', () => {
    expect(fullDate({ ...native, secondCalendar: 'islamic' }, date('2026-06-16'))).toBe(
      'الثلاثاء ١٦ يونيو ٢٠٢٦ الموافق ١ محرم ١٤٤٨ هـ',
    );
  });

  it('says the month and year of a stretch once where both ends share them', async () => {
    const en = await islamic('en');
    expect(otherDates(en, date('2026-06-16'), date('2026-06-19'))).toBe('1–4 Muharram 1448 AH');
    expect(otherDates(en, date('2026-06-15'), date('2026-06-16'))).toBe(
      '29 Dhuʻl-Hijjah 1447 AH – 1 Muharram 1448 AH',
    );
  });

  it('is absent unless asked for, and where the calendar has no tables', async () => {
    expect(fullDate(await words('en'), date('2026-02-18'))).toBe('Wednesday 18 February 2026');
    expect(fullDate(await islamic('en'), date('2090-02-18'))).toBe('Saturday 18 February 2090');
  });
});
