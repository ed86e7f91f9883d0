export type Domains = ReturnType<typeof createDomains>;

/** By session, the starts that are still left; what was struck comes back in reverse order. */
export function createDomains(times: readonly (readonly number[])[]) {
  const alive = times.map((list) => new Uint8Array(list.length).fill(1));
  const left = Int32Array.from(times, (list) => list.length);
  /** What was struck: session and place in its list, by turns. */
  const trail: number[] = [];

  function strike(session: number, place: number): void {
    (alive[session] as Uint8Array)[place] = 0;
    left[session] = (left[session] as number) - 1;
    trail.push(session, place);
  }

  /** True where the session had such starts left. */
  function strikeWhere(session: number, isOut: (time: number) => boolean): boolean {
    const list = times[session] as readonly number[];
    const before = left[session];
    for (let t = 0; t < list.length; t += 1)
      if (alive[session]?.[t] === 1 && isOut(list[t] as number)) strike(session, t);
    return left[session] !== before;
  }

  /** Gives back what was struck since the trail was so long. */
  function backTo(length: number): void {
    while (trail.length > length) {
      const place = trail.pop() as number;
      const session = trail.pop() as number;
      (alive[session] as Uint8Array)[place] = 1;
      left[session] = (left[session] as number) + 1;
    }
  }

  /** The first start left from `ready` on; -1 for none. */
  function firstFrom(session: number, ready: number): number {
    const list = times[session] as readonly number[];
    for (let t = 0; t < list.length; t += 1)
      if (alive[session]?.[t] === 1 && (list[t] as number) >= ready) return list[t] as number;
    return -1;
  }

  /** The last start left up to `limit`; -1 for none. */
  function lastUpTo(session: number, limit: number): number {
    const list = times[session] as readonly number[];
    for (let t = list.length - 1; t >= 0; t -= 1)
      if (alive[session]?.[t] === 1 && (list[t] as number) <= limit) return list[t] as number;
    return -1;
  }

  return {
    left,
    /** The starts left at the moment. */
    of: (session: number) =>
      (times[session] as readonly number[]).filter((_, t) => alive[session]?.[t] === 1),
    strikeWhere,
    trail: () => trail.length,
    backTo,
    firstFrom,
    lastUpTo,
  };
}
