import type { Path } from '../base/path.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { CURRENCIES_OF_THOUSANDTHS } from '../policy/currencies.ts';
import type { Tour } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

export const amountPointAmbiguous: Rule = {
  id: 'amount-point-ambiguous',
  lesson: 'format',
  severity: 'warning',
  summary:
    'A sum has a point before three digits: most of the world writes thousands so, and YAML reads decimals.',
  why: 'A flight of 1.250 is budgeted at one and a quarter, and the sum available seems to be enough.',
  source: 'house rule',
  check({ tour, writtenAt }) {
    const currency = tour.budget?.currency;
    if (currency !== undefined && CURRENCIES_OF_THOUSANDTHS.includes(currency)) return [];
    return amountsOf(tour).flatMap(({ path, amount }) => {
      const written = writtenAt?.(path) ?? '';
      if (!/^[1-9]\d{0,2}\.\d{3}$/.test(written)) return [];
      const thousands = written.replace('.', '');
      return [
        finding(
          path,
          `\`${written}\` is read as ${amount}, with a decimal point; with a point between thousands it is ${thousands}.`,
          {
            label: `read as ${amount}`,
            help: `Write ${thousands}, without a point, or ${amount}.`,
            replacements: [{ to: thousands, manner: 'bare', applicability: 'unsafe' }],
          },
        ),
      ];
    });
  },
};

/** Every sum of money in a tour, with its place. */
function amountsOf({ budget, countries }: Tour): { readonly path: Path; readonly amount: number }[] {
  const sums: [Path, number | undefined][] = [
    [['budget', 'total'], budget?.total],
    ...(budget?.lines ?? []).map(({ amount }, i): [Path, number] => [
      ['budget', 'lines', i, 'amount'],
      amount,
    ]),
    ...(countries.considered ?? []).map(({ costPerTraveller }, i): [Path, number | undefined] => [
      ['countries', 'considered', i, 'costPerTraveller'],
      costPerTraveller,
    ]),
  ];
  return sums.flatMap(([path, amount]) => (amount === undefined ? [] : [{ path, amount }]));
}
