import type { Chain } from '../day/chain.ts';
import type { Day } from '../day/day.ts';

export type Knapsack = ReturnType<typeof createKnapsack>;

/**
 * The most that can be earned in so many minutes with so many sessions, each once, without regard to times and places: what
 * having a candidate `takes` of the time is all that counts. `cap` limits the sessions of the day, -1 where nothing does.
 */
export function createKnapsack({ day, count, dayEnd }: Chain, cap: number, takes: readonly number[]) {
  const limit = cap < 0 ? 0 : (day.caps[cap] as Day['caps'][number]).limit;
  const layers = cap < 0 ? 1 : limit + 1;
  const size = dayEnd + 1;
  /** By sessions, where they are limited, and minutes. */
  const most = new Float64Array(layers * size);

  function reckon(gain: Float64Array): void {
    most.fill(0);
    for (let i = 0; i < count; i += 1) {
      const own = gain[i] as number;
      if (own <= 0) continue;
      if (layers === 1) earn(0, 0, takes[i] as number, own);
      else for (let n = layers - 1; n >= 1; n -= 1) earn(n * size, (n - 1) * size, takes[i] as number, own);
    }
  }

  /** One more session in a layer, on top of what the layer `below` has. */
  function earn(layer: number, below: number, time: number, own: number): void {
    for (let t = dayEnd; t >= time; t -= 1) {
      const sum = (most[below + t - time] as number) + own;
      if (sum > (most[layer + t] as number)) most[layer + t] = sum;
    }
  }

  /** With `sessions` fewer than the cap allows. */
  function within(minutes: number, sessions: number): number {
    return most[(cap < 0 ? 0 : limit - sessions) * size + minutes] as number;
  }

  return { reckon, within, effort: Math.ceil((count * dayEnd * layers) / 1000) };
}

/** Of every candidate, the least time that having it takes of a day: its own, and that of the way `in` to it or `out` of it. */
export function leastTimes({ count, reach, minutes }: Chain, way: 'in' | 'out'): number[] {
  const wide = count + 1;
  return Array.from({ length: count }, (_, own) => {
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < count; other += 1)
      if (other !== own)
        least = Math.min(least, reach[way === 'in' ? other * wide + own : own * wide + other] as number);
    return (minutes[own] as number) + (Number.isFinite(least) ? least : 0);
  });
}
