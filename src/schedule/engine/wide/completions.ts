import { isIn, isWithin, setOf } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import type { Day } from '../day/day.ts';
import { type Effort, isSpent } from '../effort.ts';
import { latest, type Starts } from '../spans.ts';
import { createBlocking } from './blocking.ts';
import { createKeptLabels } from './kept-labels.ts';
import type { Knapsack } from './knapsack.ts';
import { outOfReach } from './out-of-reach.ts';
import { createPriceLabels } from './price-labels.ts';
import { memoryOf, type PriceTables } from './price-tables.ts';

/** Neighbours that a session remembers: fewer than in the search forwards, which the answer only has to help. */
const NEIGHBOURS = 5;
/** Labels compared, and places looked at, that count as one step. */
const COMPARED = 16;

interface Asked {
  /** What each candidate takes off the cost at the most. */
  readonly gain: Float64Array;
  /** What a minute of one person's way costs. */
  readonly travel: number;
  /** What a day of which a label is the end may come to. */
  readonly limit: number;
}

/**
 * The most that can follow each candidate from every time on: a search backwards from the day's end, by labels whose sessions
 * begin as late as they can (bidirectional labelling: Righini and Salani 2006; as completion bounds with a memory of what is near:
 * Baldacci, Mingozzi and Roberti 2011). Pauses, wishes and the starts of a baseline are left out: nothing true comes to more.
 * `front` says what can come before.
 */
export function createCompletions(chain: Chain, { blocks, cap }: PriceTables, front: Knapsack) {
  const { day, count, ways, reach, dayEnd, minutes, firstStart, starts, people } = chain;
  const { candidates, words, caps, model } = day;
  const wide = count + 1;
  const size = dayEnd + 1;
  const sessions = cap < 0 ? 0 : (caps[cap] as Day['caps'][number]).limit;
  const memory = memoryOf(chain, NEIGHBOURS);
  /** What cannot come before a candidate, itself among it. */
  const bars = candidates.map((_, i) =>
    setOf(
      words,
      blocks.flatMap((block, k) => (isIn(block, i) ? [k] : [])),
    ),
  );
  const early = outOfReach(
    chain,
    (i, k) => -((firstStart[k] as number) + (minutes[k] as number) + (reach[k * wide + i] as number)),
  );
  /** By how many sessions follow (none where they are not limited), candidate, and when it is over. */
  const most = new Float64Array((sessions + 1) * count * size);
  const allCandidates = setOf(words, candidates.keys());
  const labels = createPriceLabels(words, 1, false);
  const block = createBlocking(labels, words, bars, early);
  const kept = createKeptLabels(labels, dominates);
  /** Labels by their start. */
  const queue = new Int32Array(size);
  let asked: Asked;
  let answered: Asked | undefined;
  /** In labels compared and places looked at, what is not counted as steps yet. */
  let work = 0;

  /** False where there were not enough steps: then nothing is known. */
  function reckon(now: Asked, effort: Effort): boolean {
    if (answered !== undefined && isAnsweredBy(answered, now)) return true;
    answered = undefined;
    asked = now;
    most.fill(Number.NEGATIVE_INFINITY);
    queue.fill(-1);
    kept.clear();
    labels.reset(count);
    labels.start[0] = dayEnd;
    extendAll(0);
    for (let time = dayEnd; time >= 0; time -= 1)
      for (let own = queue[time] as number; own >= 0; own = labels.later[own] as number) {
        if (isSpent(effort)) return false;
        const isKept = kept.keep(own, labels.at[own] as number);
        work += kept.compared;
        if (isKept) extendAll(own);
        effort.used += Math.floor(work / COMPARED);
        work %= COMPARED;
      }
    spread();
    answered = now;
    return true;
  }

  function extendAll(own: number): void {
    work += COMPARED + count;
    for (let w = 0; w < words; w += 1) {
      let open = (allCandidates[w] as number) & ~(labels.blocked[own * words + w] as number);
      for (; open !== 0; open &= open - 1) extend(own, 32 * w + 31 - Math.clz32(open & -open));
    }
  }

  /** The candidate comes before what the label has, and is over as late as it can be for that; label 0 asks for no time. */
  function extend(own: number, index: number): void {
    const at = labels.at[own] as number;
    const end = Math.min(
      dayEnd,
      (labels.start[own] as number) - (own === 0 ? 0 : (reach[index * wide + at] as number)),
    );
    const latestStart = end - (minutes[index] as number);
    if (latestStart < (firstStart[index] as number)) return;
    const reduced =
      (labels.reduced[own] as number) + asked.travel * people * (ways[index * wide + at] as number);
    const following = labels.counts[own] as number;
    const cell = (following * count + index) * size + end;
    if (-reduced > (most[cell] as number)) most[cell] = -reduced;
    if (cap >= 0 && following === sessions) return;
    const start = latest(starts[index] as Starts, latestStart, model.grid);
    if (start >= 0) write(own, index, start, reduced - (asked.gain[index] as number));
  }

  function write(following: number, index: number, start: number, reduced: number): void {
    if (labels.count === labels.capacity) labels.grow();
    const own = labels.count;
    const had = cap < 0 ? 0 : (labels.counts[following] as number) + 1;
    if (reduced - front.within(start, had) > asked.limit) return;
    labels.at[own] = index;
    labels.start[own] = start;
    labels.reduced[own] = reduced;
    labels.counts[own] = had;
    block(following, index, -start, memory[index] as Int32Array);
    labels.count += 1;
    labels.later[own] = queue[start] as number;
    queue[start] = own;
  }

  /** True where `a`, kept before and so no sooner, and no dearer, can come after all that `b` can come after. */
  function dominates(a: number, b: number): boolean {
    const { counts, blocked } = labels;
    return (counts[a] as number) <= (counts[b] as number) && isWithin(blocked, a, b, words);
  }

  /** Who is ready sooner, or may have more sessions, can do no less. */
  function spread(): void {
    const layer = count * size;
    for (let cell = most.length - 1; cell >= 0; cell -= 1)
      if ((cell + 1) % size !== 0) most[cell] = Math.max(most[cell] as number, most[cell + 1] as number);
    for (let cell = layer; cell < most.length; cell += 1)
      most[cell] = Math.max(most[cell] as number, most[cell - layer] as number);
  }

  /** The most that follows a candidate that is over at `end`, less the ways, where the cap has counted `had` so far. */
  function after(index: number, end: number, had: number): number {
    return most[((cap < 0 ? 0 : sessions - had) * count + index) * size + end] as number;
  }

  return { reckon, after };
}

/** True where the answer to `before` is one to `now`: it holds for all that may cost no more. */
function isAnsweredBy(before: Asked, now: Asked): boolean {
  return (
    before.travel === now.travel &&
    before.limit >= now.limit &&
    before.gain.every((gain, i) => gain === now.gain[i])
  );
}
