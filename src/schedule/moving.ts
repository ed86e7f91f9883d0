import type { Moving } from '../agenda/build-agenda.ts';
import type { Facts } from '../facts/facts.ts';
import { journeyEnds, rideMinutes } from '../facts/places/rides.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

/** How people move in the agenda, under the thresholds of a policy. */
export function movingOf(tour: Tour, facts: Facts, policy: Policy): Moving {
  return {
    areApart: whereabouts(tour, facts, policy).areApart,
    ride: (from, to) => rideMinutes(facts, from, to),
    ends: journeyEnds(tour, facts, policy),
    freeAtHotel: policy.freeAtHotel,
  };
}
