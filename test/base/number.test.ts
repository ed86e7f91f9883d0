import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, formatShare } from '../../src/base/number.ts';

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
    expect(formatShare(1)).toBe('100 %');
  });
});
