import { labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { type BudgetTable, inCurrency, type Unit } from '../../outline/budget.ts';
import type { Cell } from './cell.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * The budget that goes on calculating: who changes an amount, a number of travellers, days or nights sees what it comes
 * to. Columns: item, per, number, amount, sum.
 */
export function budgetWorksheet(table: BudgetTable, words: Words, name: string): Worksheet {
  const { budget: say } = words;
  const { lines, total, available, travellers, days, nights, difference } = table;
  const first = 2;
  const last = first + lines.length - 1;
  const isPriced = lines.length > 0;
  const sums = last + 1;
  const people = sums + (isPriced ? 4 : 2);
  const counts = { days: 'traveller-day', nights: 'traveller-night' } as const;
  const differing = (['days', 'nights'] as const).filter(
    (unit) => difference[unit] !== 0 && lines.some(({ per }) => per === counts[unit]),
  );
  const differenceOf = (unit: 'days' | 'nights') =>
    differing.includes(unit) ? `+E${people + 3 + differing.indexOf(unit)}` : '';
  const places = {
    total: `E${sums}`,
    available: `E${isPriced ? sums + 1 : sums}`,
    travellers: `E${people}`,
    days: `E${people + 1}`,
    nights: `E${people + 2}`,
    otherDays: differenceOf('days'),
    otherNights: differenceOf('nights'),
  };
  // A budget without lines is the sum that there is to spend.
  const cost = isPriced
    ? { place: places.total, sum: total }
    : { place: places.available, sum: available ?? 0 };
  const titles = [say.item, say.per, say.number, inCurrency(say.amount, table), inCurrency(say.sum, table)];
  const row = (title: string, cell: Cell | undefined, look: 'text' | 'total' = 'text') => [
    { text: title, look } as const,
    ...[1, 2, 3].map(() => (look === 'total' ? ({ text: '', look } as const) : undefined)),
    cell,
  ];
  const shared = (units: number, formula: string): Cell => ({
    formula: `IF(${formula}=0,0,${cost.place}/(${formula}))`,
    result: units === 0 ? 0 : cost.sum / units,
    look: 'money',
  });
  return {
    name,
    isFiltered: false,
    rows: [
      titles.map((text, i) => ({ text, look: i < 2 ? 'title' : 'title number' })),
      ...lines.map(({ item, amount, per, number, sum }, i): Cell[] => [
        { text: item },
        { text: say.units[per] },
        { formula: numberFormula(per, places), result: number, look: 'whole' },
        { number: amount, look: 'money' },
        { formula: `C${first + i}*D${first + i}`, result: sum, look: 'money' },
      ]),
      ...(isPriced
        ? [
            row(
              say.total,
              { formula: `SUM(E${first}:E${last})`, result: total, look: 'total money' },
              'total',
            ),
          ]
        : []),
      row(say.available, available === undefined ? undefined : { number: available, look: 'money' }),
      ...(isPriced
        ? [
            row(
              say.remaining,
              available === undefined
                ? undefined
                : {
                    formula: `${places.available}-${places.total}`,
                    result: available - total,
                    look: 'money',
                  },
            ),
          ]
        : []),
      [],
      row(say.travellers, { number: travellers, look: 'whole' }),
      row(say.days, { number: days, look: 'whole' }),
      row(say.nights, { number: nights, look: 'whole' }),
      ...differing.map((unit) =>
        row(labelled(words, say[unit], say.otherDates), { number: difference[unit], look: 'whole' }),
      ),
      row(say.perTraveller, shared(travellers, places.travellers)),
      row(say.perTravellerDay, shared(travellers * days, `${places.travellers}*${places.days}`)),
    ],
  };
}

function numberFormula(
  per: Unit,
  {
    travellers,
    days,
    nights,
    otherDays,
    otherNights,
  }: Readonly<Record<'travellers' | 'days' | 'nights' | 'otherDays' | 'otherNights', string>>,
): string {
  const formulas: Record<Unit, string> = {
    tour: '1',
    traveller: travellers,
    day: days,
    night: nights,
    'traveller-day': `${travellers}*${days}${otherDays}`,
    'traveller-night': `${travellers}*${nights}${otherNights}`,
  };
  return formulas[per];
}
