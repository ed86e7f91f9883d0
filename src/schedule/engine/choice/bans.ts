import { put, wordsFor } from '../bit-set.ts';
import type { Model } from '../model.ts';

/** What choosing a session for a day rules out on earlier and on later days, and on other days whichever they are. */
export interface Bans {
  readonly words: number;
  readonly earlier: readonly Int32Array[];
  readonly later: readonly Int32Array[];
  readonly elsewhere: readonly Int32Array[];
}

export function bansOf(model: Model): Bans {
  const words = wordsFor(model.ids.length);
  const masks = () => model.ids.map(() => new Int32Array(words));
  const earlier = masks();
  const later = masks();
  const elsewhere = masks();
  const ban = (list: readonly Int32Array[], session: number, other: number) => {
    const mask = list[session];
    if (mask !== undefined) put(mask, other);
  };
  const order = (first: number, then: number) => {
    ban(later, then, first);
    ban(earlier, first, then);
  };
  for (const [first, then] of model.before) order(first, then);
  for (const { early, late, of } of model.ordered) if (of === 'tour') order(early, late);
  for (const [a, b] of [...model.together, ...model.either])
    for (const list of [earlier, later, elsewhere]) {
      ban(list, a, b);
      ban(list, b, a);
    }
  return { words, earlier, later, elsewhere };
}
