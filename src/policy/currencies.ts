/** Currencies of a thousand parts, whose sums have three decimals (ISO 4217, minor unit 3). */
export const CURRENCIES_OF_THOUSANDTHS: readonly string[] = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];
