import type { Chain } from '../day/chain.ts';
import type { Day } from '../day/day.ts';
import type { PriceLabels } from './price-labels.ts';

/** Completion bounds: what labels of a chain day can still earn at the most; `cap` counts everything, -1 where none does. */
export function createCompletionBounds(chain: Chain, labels: PriceLabels, cap: number) {
  const { day, count, reach, minutes, dayEnd, pauses } = chain;
  const { caps } = day;
  const limit = cap < 0 ? 0 : (caps[cap] as Day['caps'][number]).limit;
  const layers = cap < 0 ? 1 : limit + 1;
  const size = dayEnd + 1;
  /** By sessions to come, where they are limited, and minutes left. */
  const most = new Float64Array(layers * size);
  /** Of every candidate, the least time that having it takes out of a day that has begun. */
  const takes = Array.from({ length: count }, (_, b) => {
    let into = Number.POSITIVE_INFINITY;
    for (let a = 0; a < count; a += 1)
      if (a !== b) into = Math.min(into, reach[a * (count + 1) + b] as number);
    return (minutes[b] as number) + (Number.isFinite(into) ? into : 0);
  });

  /** The most that can be earned in so many minutes with so many more sessions, each once, without regard to times and places. */
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

  /** The most that a label can still earn. A pause to come takes its time, unless the day is over before it. */
  function of(label: number): number {
    const layer = cap < 0 ? 0 : (limit - (labels.counts[label * caps.length + cap] as number)) * size;
    const end = labels.end[label] as number;
    const left = dayEnd - end;
    let hope = most[layer + left] as number;
    for (let p = 0; p < pauses.length; p += 1) {
      const pause = pauses[p] as Chain['pauses'][number];
      if (((labels.taken[label] as number) & pause.bit) !== 0) continue;
      const before = Math.max(0, pause.to - pause.minutes - end);
      const after = Math.max(0, left - pause.minutes);
      hope = Math.min(hope, most[layer + Math.max(Math.min(left, before), after)] as number);
    }
    return hope;
  }

  return { reckon, of, effort: Math.ceil((count * dayEnd * layers) / 1000) };
}
