import type { Choice, Column, Master } from './columns.ts';

/** Which columns still go together with those taken: no session twice, and nothing that those rule out for their day. */
export function createRules({ bans, lengths }: Master) {
  const { words, earlier, later, elsewhere } = bans;
  const runs = lengths.length;
  const hasBans = [...earlier, ...later].some((mask) => mask.some((word) => word !== 0));
  /** By run: sessions that are taken or ruled out there. */
  const blocked = new Int32Array(words * runs);
  const saved: Int32Array[] = [];
  return {
    fits({ run, set }: Column): boolean {
      const at = run * words;
      for (let w = 0; w < words; w += 1)
        if (((blocked[at + w] as number) & (set[w] as number)) !== 0) return false;
      return true;
    },
    take(column: Column): void {
      saved.push(blocked.slice());
      for (let r = 0; r < runs; r += 1) {
        const at = r * words;
        for (let w = 0; w < words; w += 1)
          blocked[at + w] = (blocked[at + w] as number) | (column.set[w] as number);
        if (!hasBans) continue;
        const banned = r < column.run ? earlier : r > column.run ? later : elsewhere;
        for (const session of column.sessions) {
          const mask = banned[session] as Int32Array;
          for (let w = 0; w < words; w += 1)
            blocked[at + w] = (blocked[at + w] as number) | (mask[w] as number);
        }
      }
    },
    back(): void {
      const before = saved.pop();
      if (before !== undefined) blocked.set(before);
    },
  };
}

/** Whether the columns of a choice may be chosen together, whatever their days within a run. */
export function goTogether(master: Master, choice: Choice): boolean {
  const rules = createRules(master);
  return choice.every((column) => {
    const fits = rules.fits(column);
    rules.take(column);
    return fits;
  });
}
