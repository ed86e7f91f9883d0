import type { Model } from './model.ts';

/** How a session may lie to another one, as bits. */
export const EARLIER_DAY = 1;
export const LATER_DAY = 2;
export const BEFORE = 4;
export const AFTER = 8;

export interface Relation {
  readonly other: number;
  /** The bits of what is allowed; without any, at most one of the two takes place. */
  readonly allowed: number;
}

/** By session, the others that it may not lie anyhow to, for people who attend everything. */
export function relationsOf(model: Model): readonly (readonly Relation[])[] {
  const byPair = model.ids.map(() => new Map<number, number>());
  const forbid = (a: number, b: number, bits: number) => {
    const allowed = byPair[a]?.get(b) ?? EARLIER_DAY | LATER_DAY | BEFORE | AFTER;
    byPair[a]?.set(b, allowed & ~bits);
  };
  const both = (a: number, b: number, ofA: number, ofB: number) => {
    forbid(a, b, ofA);
    forbid(b, a, ofB);
  };
  for (const [first, then] of model.before) both(first, then, LATER_DAY | AFTER, EARLIER_DAY | BEFORE);
  for (const { early, late, of } of model.ordered)
    both(early, late, of === 'day' ? AFTER : LATER_DAY | AFTER, of === 'day' ? BEFORE : EARLIER_DAY | BEFORE);
  for (const [a, b] of model.apart) both(a, b, BEFORE | AFTER, BEFORE | AFTER);
  for (const [a, b] of model.together) both(a, b, EARLIER_DAY | LATER_DAY, EARLIER_DAY | LATER_DAY);
  for (const [a, b] of model.either) both(a, b, ~0, ~0);
  return byPair.map((others) => [...others].map(([other, allowed]) => ({ other, allowed })));
}
