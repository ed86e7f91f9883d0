import type { Column, Master } from './columns.ts';

/** Which columns still go together with those taken: no session twice, and nothing that those rule out for their day. */
export function createRules({ bans, days }: Master) {
  const { words, earlier, later } = bans;
  const hasBans = [...earlier, ...later].some((mask) => mask.some((word) => word !== 0));
  /** By day: sessions that are taken or ruled out there. */
  const blocked = new Int32Array(words * days);
  const saved: Int32Array[] = [];
  return {
    fits({ day, set }: Column): boolean {
      const at = day * words;
      for (let w = 0; w < words; w += 1)
        if (((blocked[at + w] as number) & (set[w] as number)) !== 0) return false;
      return true;
    },
    take(column: Column): void {
      saved.push(blocked.slice());
      for (let d = 0; d < days; d += 1) {
        const at = d * words;
        for (let w = 0; w < words; w += 1)
          blocked[at + w] = (blocked[at + w] as number) | (column.set[w] as number);
        if (!hasBans || d === column.day) continue;
        for (const session of column.sessions) {
          const mask = (d < column.day ? earlier : later)[session] as Int32Array;
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
