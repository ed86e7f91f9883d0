import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, formatShare, roundedUp } from '../../src/base/number.ts';

describe('numbers as messages write them', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [38_875.4, 0, '38,875'],
    [1_234_567.89, 1, '1,234,567.9'],
    [6.8204, 1, '6.8'],
    [7.04, 1, '7'],
    [0.25, 2, '0.25'],
    [0.5, 2, '0.5'],
    [-1500, 0, '-1,500'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('names the currency of a sum, where there is one', () => {
    expect(formatMoney(2429.69, 'USD')).toBe('USD 2,430');
    expect(formatMoney(38_875)).toBe('38,875');
  });

  it('writes a share as whole per cent', () => {
    expect(formatShare(1 / 3)).toBe('33 %');
    expect(formatShare(2 / 3)).toBe('67 %');
    expect(formatShare(1)).toBe('100 %');
  });

  it('goes up to the next step, and stays on one', () => {
    expect([0, 60, 61, 64.5].map((minutes) => roundedUp(minutes, 5))).toEqual([0, 60, 65, 65]);
  });
});
