import { formatNumber, formatShare } from '../base/number.ts';
import { capitalised, counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { placed } from '../facts/places/journey.ts';
import { journeysOf } from '../facts/places/journeys.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const destinationFarForItsDays: Rule = {
  id: 'destination-far-for-its-days',
  lesson: 'proximity',
  severity: 'warning',
  summary: 'The destination is too far away for the few days on the ground.',
  why: 'The fare buys more hours at airports than in meetings, and the delegates sit through those tired.',
  source: RECORD,
  check({ tour, facts, policy }) {
    const { journey } = facts;
    const days = facts.days.length;
    if (days === 0) return [];
    if (journey === undefined)
      return [
        notStated(
          ['countries', 'providing'],
          `Whether the destination is near enough for ${counted(days, 'day')}`,
          missing({ tour, facts }),
          {
            help: 'State where the journey begins and ends: `travel: { home: { city: … }, base: { place: { city: … } } }`, a town that no table has with `at: [latitude, longitude]` beside it, or the flights under `legs`.',
          },
        ),
      ];
    if (journey.flightHours <= policy.nearbyFlightHours) return [];
    const out = journey.flightHours;
    const back = hoursBack({ tour, facts }) ?? out;
    const hours = travelHours(out + back, tour, policy);
    const share = hours / (hours + 24 * days);
    if (share <= policy.groundShare) return [];
    return [
      finding(
        ['countries', 'providing'],
        `${capitalised(theCountry(tour.countries.providing))} is ${formatNumber(journey.km)} km from ${journey.from}, ${bothWays(out, back)}${journey.basis === 'estimated' ? ' by estimate' : ''}, for ${counted(days, 'day')} on the ground: with the airports ${formatShare(share)} of the trip is travel.`,
        {
          label: `${formatNumber(journey.flightHours, 1)} hours away`,
          related: [{ path: ['dates'], message: `${counted(days, 'day')} on the ground`, target: 'key' }],
          help: `Stay at least ${counted(daysFor(hours, policy), 'day')}, combine it with another task there, or look for a nearer destination and state it under \`countries.considered\`.`,
        },
      ),
    ];
  },
};

/** Both ways from door to door: an hour in the air costs some more at the airports, a train does not. */
function travelHours(onTheWay: number, tour: Tour, policy: Policy): number {
  const legs = tour.travel?.legs ?? [];
  const flies = legs.length === 0 || legs.some(({ by }) => (by ?? 'plane') === 'plane');
  const airports = flies ? (policy.beforeDeparture + policy.airportToTown) / 60 : 0;
  return onTheWay + 2 * airports;
}

/** The longest way home that the legs tell; undefined where they tell none. */
function hoursBack({ tour, facts }: Pick<RuleContext, 'tour' | 'facts'>): number | undefined {
  const hours = journeysOf(tour, facts).flatMap((one) =>
    one.purpose === 'departure' ? (one.hours ?? []) : [],
  );
  return hours.length === 0 ? undefined : Math.max(...hours);
}

function bothWays(out: number, back: number): string {
  const [there, home] = [formatNumber(out, 1), formatNumber(back, 1)];
  return there === home ? `${there} hours each way` : `${there} hours there and ${home} back`;
}

/** Days on the ground from which so many hours of travel are a bearable share. */
function daysFor(hours: number, policy: Policy): number {
  return Math.ceil((hours * (1 - policy.groundShare)) / policy.groundShare / 24);
}

function missing({ tour, facts }: Pick<RuleContext, 'tour' | 'facts'>) {
  const fields = [
    ...(tour.travel?.home === undefined ? ['travel.home'] : []),
    ...(facts.hotels.length === 0 ? ['travel.base'] : []),
  ];
  if (fields.length > 0) return fields;
  if ((tour.travel?.legs ?? []).length > 0) return ['travel.legs'];
  return placed(tour.travel?.home, tour.countries.receiving) === undefined
    ? ['travel.home.at']
    : ['travel.base.place.at'];
}
