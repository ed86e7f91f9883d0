/** Steps of search: counted, not timed, so that results do not depend on the machine. */
export interface Effort {
  used: number;
  limit: number;
  /** Whether somebody wants the best agenda so far; asked every so many steps after a while, and not again after a yes. */
  readonly interrupted?: (() => boolean) | undefined;
  askAt?: number;
}

/** Steps before the first question, which a short search never reaches, and between later ones: tenths of a second at the most. */
const PATIENCE = 200_000;
const BETWEEN = 10_000;

/** True once somebody has been found to want the best so far. */
export function isStopped({ askAt }: Effort): boolean {
  return askAt === 0;
}

export function isSpent(effort: Effort): boolean {
  if (effort.used >= effort.limit) return true;
  if (effort.interrupted === undefined || effort.used < (effort.askAt ?? PATIENCE)) return false;
  const stops = isStopped(effort) || effort.interrupted();
  effort.askAt = stops ? 0 : effort.used + BETWEEN;
  return stops;
}

/** A search of so many steps at the most. */
export function within<Result>(effort: Effort, steps: number, search: () => Result): Result {
  const { limit } = effort;
  effort.limit = Math.min(limit, effort.used + steps);
  const result = search();
  effort.limit = limit;
  return result;
}
