import type { DayPlan } from './labels.ts';
import type { Model } from './model.ts';

/** A set of sessions for one day with the costs of its best plan. */
export interface Column {
  readonly day: number;
  /** Sessions by bit, 32 a word. */
  readonly set: Int32Array;
  readonly sessions: readonly number[];
  readonly units: readonly number[];
  /** What it adds to each stage's value. */
  readonly costs: number[];
  /** By stage: what choosing it adds to the stage's bound; never negative. */
  readonly reduced: number[];
  /** The cheapest plan known; timed once the second cost matters. */
  plan: DayPlan;
}

/** What choosing a session for a day rules out on earlier and on later days. */
export interface Bans {
  readonly words: number;
  readonly earlier: readonly Int32Array[];
  readonly later: readonly Int32Array[];
}

export function bansOf(model: Model): Bans {
  const words = Math.max(1, Math.ceil(model.ids.length / 32));
  const masks = () => model.ids.map(() => new Int32Array(words));
  const earlier = masks();
  const later = masks();
  const ban = (list: readonly Int32Array[], session: number, other: number) => {
    const mask = list[session];
    if (mask !== undefined) mask[other >> 5] = (mask[other >> 5] ?? 0) | (1 << (other & 31));
  };
  const order = (first: number, then: number) => {
    ban(later, then, first);
    ban(earlier, first, then);
  };
  for (const [first, then] of model.before) order(first, then);
  for (const { early, late, of } of model.ordered) if (of === 'tour') order(early, late);
  for (const [a, b] of [...model.together, ...model.either])
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      ban(earlier, one, other);
      ban(later, one, other);
    }
  return { words, earlier, later };
}
