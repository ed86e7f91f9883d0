import { finding } from '../diagnostics/diagnostic.ts';
import { isCurrency } from '../tour/codes.ts';
import type { Rule } from './rule.ts';

/** A code beside a number or alone in brackets: `EUR 900`, `900 EUR`, `(EUR)`. */
const CODE = /\b([A-Z]{3})\s?\d|\d\s?([A-Z]{3})\b|[([]([A-Z]{3})[)\]]/g;
/** Codes of currencies that are words as well: "flights for ALL 9", "TOP 10 visits". */
const WORDS: ReadonlySet<string> = new Set(['ALL', 'CUP', 'PEN', 'TOP', 'TRY']);
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₽': 'RUB', '₹': 'INR' };

export const budgetCurrencyMixed: Rule = {
  id: 'budget-currency-mixed',
  lesson: 'proximity',
  severity: 'warning',
  summary: 'A line of the budget speaks of another currency than the budget.',
  why: 'Ringgit added to dollars make a sum that is right in neither.',
  source: 'house rule',
  check({ tour }) {
    const { currency, lines = [] } = tour.budget ?? {};
    if (currency === undefined) return [];
    return lines.flatMap(({ item }, i) => {
      const other = currencyIn(item);
      if (other === undefined || other === currency) return [];
      return [
        finding(
          ['budget', 'lines', i, 'item'],
          `"${item}" speaks of ${other}, but the budget is in ${currency}.`,
          {
            related: [
              { path: ['budget', 'currency'], message: 'the currency of all amounts' },
              { path: ['budget', 'lines', i, 'amount'], message: `read as ${currency}` },
            ],
            help: `Write the amount in ${currency}, and keep the ${other} in a comment.`,
          },
        ),
      ];
    });
  },
};

/** The currency that a text names; undefined where it names none, or only letters that are none. */
function currencyIn(text: string): string | undefined {
  const sign = Object.keys(SIGNS).find((one) => text.includes(one));
  if (sign !== undefined) return SIGNS[sign];
  return [...text.matchAll(CODE)]
    .flatMap(([, before, after, alone]) => before ?? after ?? alone ?? [])
    .find((code) => !WORDS.has(code) && isCurrency(code));
}
