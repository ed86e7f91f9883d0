import type { Candidate, Day } from './day.ts';
import { type Gap, takePauses } from './pauses.ts';

/** The pauses that a candidate's groups have taken once it is over, by their place among its groups: mostly there is one way of it. */
export function createPauseTaking({ groupCount, pauses }: Day) {
  const fitting: number[] = [];
  const gap: Gap = { clock: 0, way: 0, gate: 0, start: 0, end: 0 };
  const taking = {
    picked: new Int32Array(groupCount),
    /** All ways of it, of groups that have several; undefined where none has. */
    others: undefined as (readonly number[] | undefined)[] | undefined,
    begin,
    add,
    each,
  };

  /** From now on of this candidate at this start. */
  function begin({ gate, minutes }: Candidate, start: number): void {
    gap.gate = gate;
    gap.start = start;
    gap.end = start + minutes;
    taking.others = undefined;
  }

  /** Of its i-th group, which has taken those `done`, is free from `clock` on and has so long a way; false where a pause finds no time any more. */
  function add(i: number, group: number, done: number, clock: number, way: number): boolean {
    const own = pauses[group] as Day['pauses'][number];
    taking.picked[i] = done;
    if (own.length === 0) return true;
    gap.clock = clock;
    gap.way = way;
    const count = takePauses(own, done, gap, fitting);
    if (count === 0) return false;
    taking.picked[i] = fitting[0] as number;
    if (count > 1) {
      taking.others ??= [];
      taking.others[i] = fitting.slice(0, count);
    }
    return true;
  }

  /** Puts each combination of the groups' ways into `picked` and calls back. */
  function each(use: () => void): void {
    combine(taking.others ?? [], 0, use);
  }

  function combine(others: readonly (readonly number[] | undefined)[], i: number, use: () => void): void {
    if (i === others.length) {
      use();
      return;
    }
    for (const done of others[i] ?? [taking.picked[i] as number]) {
      taking.picked[i] = done;
      combine(others, i + 1, use);
    }
  }

  return taking;
}
