/** Steps of search: counted, not timed, so that results do not depend on the machine. */
export interface Effort {
  used: number;
  limit: number;
  /** Whether somebody wants the best agenda so far; asked every so many steps, and not again after a yes. */
  readonly interrupted?: (() => boolean) | undefined;
  askAt?: number;
}

/** Steps between two such questions: about a tenth of a second. */
const PATIENCE = 200_000;

export function isSpent(effort: Effort): boolean {
  if (effort.used >= effort.limit) return true;
  if (effort.interrupted === undefined || effort.used < (effort.askAt ?? PATIENCE)) return false;
  const stops = effort.askAt === 0 || effort.interrupted();
  effort.askAt = stops ? 0 : effort.used + PATIENCE;
  return stops;
}
