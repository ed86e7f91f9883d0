import type { PriceLabels } from './price-labels.ts';

/** Labels that none rules out, by place, the cheapest first. `dominates` is asked of one kept before that is no dearer. */
export function createKeptLabels(labels: PriceLabels, dominates: (a: number, b: number) => boolean) {
  const lists = new Map<number, number[]>();
  const kept = {
    /** With how many labels the last one was compared. */
    compared: 0,
    clear: () => lists.clear(),
    keep,
  };

  /** Keeps the label; false where one that is kept at the place rules it out. */
  function keep(own: number, place: number): boolean {
    const list = listOf(place);
    const mine = labels.reduced[own] as number;
    let i = 0;
    let isRuledOut = false;
    for (; i < list.length && !isRuledOut; i += 1) {
      const other = list[i] as number;
      if ((labels.reduced[other] as number) > mine) break;
      isRuledOut = dominates(other, own);
    }
    kept.compared = isRuledOut ? i - 1 : i;
    if (!isRuledOut) list.splice(i, 0, own);
    return !isRuledOut;
  }

  function listOf(place: number): number[] {
    let list = lists.get(place);
    if (list === undefined) {
      list = [];
      lists.set(place, list);
    }
    return list;
  }

  return kept;
}
