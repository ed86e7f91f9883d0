import type { Plan } from '../agenda/plan.ts';
import { lineCost, nightsAbroad, ownDates, unitsOf } from '../facts/budget.ts';
import { travellerCount } from '../facts/people/headcount.ts';
import type { Words } from '../language/words.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

export type Unit = keyof Words['budget']['units'];

export interface BudgetTable {
  /** ISO 4217; undefined where the tour does not say. */
  readonly currency: string | undefined;
  readonly lines: readonly {
    readonly item: string;
    /** For one unit. */
    readonly amount: number;
    readonly per: Unit;
    /** How many units. */
    readonly number: number;
    readonly sum: number;
  }[];
  readonly total: number;
  /** The sum that there is to spend; undefined where the tour does not say. */
  readonly available: number | undefined;
  readonly travellers: number;
  readonly days: number;
  readonly nights: number;
  /** Days and nights that travellers with dates of their own have more, or fewer where negative. */
  readonly difference: ReturnType<typeof ownDates>;
}

/** What the tour costs, line by line; undefined where it has no budget. */
export function budgetTable({ tour, facts }: Plan): BudgetTable | undefined {
  const { budget } = tour;
  if (budget === undefined) return undefined;
  const lines = (budget.lines ?? []).map((line) => ({
    item: line.item,
    amount: line.amount,
    per: line.per ?? 'tour',
    number: unitsOf(line, tour, facts),
    sum: lineCost(line, tour, facts),
  }));
  if (lines.length === 0 && budget.total === undefined) return undefined;
  return {
    currency: budget.currency,
    lines,
    total: lines.reduce((sum, line) => sum + line.sum, 0),
    available: budget.total,
    travellers: travellerCount(facts),
    days: facts.days.length,
    nights: nightsAbroad(tour, facts),
    difference: ownDates(tour, facts),
  };
}

/** `Amount (USD)` */
export function inCurrency(title: string, { currency }: BudgetTable): string {
  return currency === undefined ? title : `${title} (${currency})`;
}

/** The budget as a table of values; spreadsheets with formulas are made from `budgetTable`. */
export function budgetSheet(plan: Plan, words: Words): Sheet | undefined {
  const table = budgetTable(plan);
  if (table === undefined) return undefined;
  const { budget: say } = words;
  const column = (title: string, kind: SheetColumn['kind']): SheetColumn => ({ title, kind });
  const line = (title: string, value: number | undefined) =>
    value === undefined ? [] : [[title, '', '', '', String(value)]];
  const { lines, total, available, travellers, days } = table;
  const travellerDays = travellers * days;
  // A budget without lines is the sum that there is to spend.
  const cost = lines.length === 0 ? (available ?? 0) : total;
  return {
    name: 'budget',
    columns: [
      column(say.item, 'text'),
      column(say.per, 'text'),
      column(say.number, 'number'),
      column(inCurrency(say.amount, table), 'number'),
      column(inCurrency(say.sum, table), 'number'),
    ],
    rows: [
      ...lines.map(({ item, amount, per, number, sum }) => [
        item,
        say.units[per],
        String(number),
        String(amount),
        String(sum),
      ]),
      ...line(say.total, lines.length === 0 ? undefined : total),
      ...line(say.available, available),
      ...line(say.remaining, lines.length === 0 || available === undefined ? undefined : available - total),
      ...line(say.perTraveller, travellers === 0 ? undefined : cost / travellers),
      ...line(say.perTravellerDay, travellerDays === 0 ? undefined : cost / travellerDays),
    ],
  };
}
