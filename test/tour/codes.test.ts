import { describe, expect, it } from 'vitest';
import { isCountry, isCurrency, isTimeZone } from '../../src/tour/codes.ts';

describe('a code exists', () => {
  it.each(['MY', 'UZ', 'XK'])('the country %s', (code) => expect(isCountry(code)).toBe(true));
  it.each(['my', 'XQ', 'MYS', '', 'toString'])('not the country %j', (code) =>
    expect(isCountry(code)).toBe(false),
  );
  it.each(['USD', 'MYR', 'UZS'])('the currency %s', (code) => expect(isCurrency(code)).toBe(true));
  it.each(['usd', 'QQQ', 'US', 'USD '])('not the currency %j', (code) =>
    expect(isCurrency(code)).toBe(false),
  );
  it.each(['Asia/Tashkent', 'Asia/Kolkata', 'UTC', 'asia/tashkent', 'Etc/GMT-5'])(
    'the time zone %s',
    (name) => expect(isTimeZone(name)).toBe(true),
  );
  it.each(['Asia/Taschkent', '', 'Asia/Tashkent Asia/Thimphu'])('not the time zone %j', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});
