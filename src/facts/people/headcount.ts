import type { Facts } from '../facts.ts';

/**
 * Delegates who come: those listed, or as many as are announced where that is more, as rooms, seats and sums are ordered by
 * the number. Undefined where nobody is listed or announced.
 */
export function delegateCount({ delegates, unlisted }: Facts): number | undefined {
  return unlisted !== undefined && unlisted.number === undefined
    ? undefined
    : delegates.length + (unlisted?.number ?? 0);
}

/** The same of those who travel; nobody has said of one who is not listed that he is there already. */
export function travellerCount({ travellers, unlisted }: Facts): number {
  return travellers.length + (unlisted?.number ?? 0);
}
