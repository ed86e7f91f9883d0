import { roundedUp } from '../../../base/number.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import { divisorOf } from '../scale.ts';

/** What the values of all agendas have in common: bounds are rounded up to the next one there can be. */
export interface Values {
  /** All are multiples of it. */
  readonly step: number;
  /** None is more than `over` above a multiple of `coarse`: what the levels after the first one add. */
  readonly coarse: number;
  readonly over: number;
}

/** By what living columns, units and links cost; one step of the first of several levels is worth `first`. */
export function valuesOf(alive: Uint8Array, costs: Costs, first: number): Values {
  const living = costs.column.filter((_, c) => alive[c] === 1);
  const divisor = (part: (cost: number) => number) =>
    Math.max(
      1,
      divisorOf(
        [living, costs.unit, costs.link.filter(Number.isFinite)].map((list) => divisorOf(list.map(part))),
      ),
    );
  return {
    step: divisor((cost) => cost),
    coarse: first * divisor((cost) => Math.floor(cost / first)),
    over: first - 1,
  };
}

/** The least value that an agenda can have which has at least this one. */
export function nextValue(bound: number, { step, coarse, over }: Values): number {
  const value = roundedUp(bound, step);
  return value - Math.floor(value / coarse) * coarse > over ? roundedUp(value, coarse) : value;
}
