import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import type { Requirement } from '../../src/schedule/demand.ts';
import { isIn } from '../../src/schedule/engine/bit-set.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { type Chain, chainOf } from '../../src/schedule/engine/day/chain.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { earliest } from '../../src/schedule/engine/spans.ts';
import { createCompletions } from '../../src/schedule/engine/wide/completions.ts';
import { createKnapsack, leastTimes } from '../../src/schedule/engine/wide/knapsack.ts';
import { type PriceTables, priceTables } from '../../src/schedule/engine/wide/price-tables.ts';
import { demand } from './problem.ts';
import { createDice } from './random-problem.ts';

const DATE = '2026-03-02' as LocalDate;
const TRAVEL = 2;

/** One day with few enough sessions that each remembers all of them, each in one or two windows, ways not always direct. */
function randomChain(seed: number): Chain {
  const dice = createDice(seed);
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, 3 + dice(3));
  const requirements = ids.flatMap((session): Requirement[] => {
    const from = 60 * dice(5);
    return [
      { kind: 'lasts', session, minutes: 15 * (1 + dice(4)) },
      { kind: 'held-at', session, site: session, gate: 5 * dice(3) },
      { kind: 'attended-by', session, people: ['ann', 'bob'] },
      {
        kind: 'within',
        session,
        windows: [
          { date: DATE, from, to: from + 60 + 60 * dice(4) },
          { date: DATE, from: from + 360, to: from + 360 + 60 * dice(3) },
        ],
      },
    ];
  });
  requirements.push({ kind: 'overnight', date: DATE, morning: 'hotel', evening: 'hotel' });
  if (dice(2) === 0) requirements.push({ kind: 'at-most', sessions: ids, perDay: 2 + dice(2) });
  if (dice(2) === 0) requirements.push({ kind: 'before', first: 'a', then: 'b' });
  for (const from of ['hotel', ...ids])
    for (const to of ['hotel', ...ids])
      if (from !== to) requirements.push({ kind: 'travel', from, to, minutes: 5 * dice(7) });
  const model = compile({
    dates: [DATE],
    sessions: ids.map((id) => ({ id, priority: 'could' })),
    grid: 15,
    demands: requirements.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  });
  const chain = chainOf(dayPairsOf(model, scaleOf(model))[0]?.simple as never);
  if (chain === undefined) throw new Error('The day is no chain.');
  return chain;
}

/** The most that any row of others earns after the candidate, less the ways, found by trying all. */
function mostAfter(
  chain: Chain,
  { blocks }: PriceTables,
  gain: Float64Array,
  row: readonly number[],
  end: number,
  left: number,
): number {
  const { count, reach, ways, starts, minutes, people, day } = chain;
  const last = row.at(-1) as number;
  const wayTo = (index: number) => TRAVEL * people * (ways[last * (count + 1) + index] as number);
  let most = -wayTo(count);
  for (let i = 0; left > 0 && i < count; i += 1) {
    if (row.some((own) => isIn(blocks[own] as Int32Array, i))) continue;
    const ready = end + (reach[last * (count + 1) + i] as number);
    const start = earliest(starts[i] ?? [], ready, day.model.grid);
    if (start < 0) continue;
    const rest = mostAfter(
      chain,
      { blocks } as PriceTables,
      gain,
      [...row, i],
      start + (minutes[i] as number),
      left - 1,
    );
    most = Math.max(most, (gain[i] as number) - wayTo(i) + rest);
  }
  return most;
}

describe('what can follow a candidate', () => {
  it.each(Array.from({ length: 60 }, (_, i) => i + 1))(
    'is found backwards as by trying all: day %i',
    (seed) => {
      const chain = randomChain(seed);
      const tables = priceTables(chain);
      const completions = createCompletions(
        chain,
        tables,
        createKnapsack(chain, tables.cap, leastTimes(chain, 'out')),
      );
      const dice = createDice(seed);
      const gain = Float64Array.from({ length: chain.count }, () => 100 * dice(20) - 200);
      const effort = { used: 0, limit: 1_000_000 };
      const asked = { gain, travel: TRAVEL, limit: Number.POSITIVE_INFINITY };
      expect(completions.reckon(asked, effort)).toBe(true);
      const limit = tables.cap < 0 ? 0 : (chain.day.caps[tables.cap]?.limit ?? 0);
      for (let i = 0; i < chain.count; i += 1)
        for (let end = (chain.firstStart[i] ?? 0) + (chain.minutes[i] ?? 0); end <= chain.dayEnd; end += 15)
          for (let had = 0; had <= limit; had += 1) {
            const left = tables.cap < 0 ? chain.count : limit - had;
            expect(completions.after(i, end, had) + 0).toBe(
              mostAfter(chain, tables, gain, [i], end, left) + 0,
            );
          }
    },
  );

  it('is not known where the steps do not suffice', () => {
    const chain = randomChain(1);
    const tables = priceTables(chain);
    const completions = createCompletions(
      chain,
      tables,
      createKnapsack(chain, tables.cap, leastTimes(chain, 'out')),
    );
    const asked = { gain: new Float64Array(chain.count), travel: TRAVEL, limit: Number.POSITIVE_INFINITY };
    expect(completions.reckon(asked, { used: 0, limit: 0 })).toBe(false);
    expect(completions.reckon(asked, { used: 0, limit: 1_000_000 })).toBe(true);
  });
});
