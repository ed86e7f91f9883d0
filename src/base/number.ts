/** 38875 → `38,875`, 6.8204 with one decimal → `6.8`; decimals that are zero are left out. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', rest = ''] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return /[1-9]/.test(rest) ? `${grouped}.${rest.replace(/0+$/, '')}` : grouped;
}

/** 38875 USD → `USD 38,875`, in whole units; without a currency the sum alone. */
export function formatMoney(amount: number, currency?: string): string {
  return currency === undefined ? formatNumber(amount) : `${currency} ${formatNumber(amount)}`;
}

/** 61 to the next multiple of 5 → 65 */
export function roundedUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/** `2026` in the digits `٠١٢٣٤٥٦٧٨٩` → `٢٠٢٦` */
export function withDigits(digits: string, written: string): string {
  return written.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** 0.333 → `33 %` */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
