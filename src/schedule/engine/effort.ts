/** Steps of search: counted, not timed, so that results do not depend on the machine. */
export interface Effort {
  used: number;
  limit: number;
}

export function isSpent(effort: Effort): boolean {
  return effort.used >= effort.limit;
}
