import type { LocalDate } from '../base/calendar.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { entryDate, leavingDate } from './departure.ts';
import type { Facts } from './facts.ts';
import { whereabouts } from './whereabouts.ts';

/** Nights in one town, from the evening of one date to the morning of the other. */
export interface Stay {
  /** Undefined for the hotel of the tour, where no journey leads away from it. */
  readonly town: string | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Where the delegation sleeps, by the journeys inside the tour that all who travel make; the first stay begins on entry. */
export function staysOf(tour: Tour, facts: Facts, policy: Policy): Stay[] {
  const { inland, townOf } = whereabouts(tour, facts, policy);
  const home = townOf('base');
  const shared = inland.filter(({ people }) => people.length >= facts.travellers.length);
  const stays: Stay[] = [];
  let stay = { town: shared[0]?.from, from: entryDate(tour) };
  for (const { departs, arrives, to } of shared) {
    if (departs === undefined || arrives === undefined) continue;
    stays.push({ ...stay, to: departs.date });
    stay = { town: to, from: arrives.date };
  }
  stays.push({ ...stay, to: leavingDate(tour) });
  return stays
    .filter(({ from, to }) => from < to)
    .map(({ town, ...nights }) => ({ town: town === home ? undefined : town, ...nights }));
}
