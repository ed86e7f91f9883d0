import { formatDuration } from '../base/duration.ts';
import { formatNumber } from '../base/number.ts';
import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { HostFacts } from '../facts/facts.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { basisWords } from '../facts/places/transfer-basis.ts';
import { contradictedCity, visitedPlaces } from '../facts/places/visited-places.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import type { Rule } from './rule.ts';

export const hotelFarFromHost: Rule = {
  id: 'hotel-far-from-host',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A host is in another city than the hotel, and no journey to it is listed.',
  why: 'The day begins at five and ends at ten, or somebody finds out on the spot that a second hotel is needed.',
  source: 'house rule',
  check(context) {
    const { tour, facts, policy } = context;
    const { areApart } = whereabouts(tour, facts, policy);
    // Of coordinates that are wrong `coordinates-outside-city` speaks.
    const misplaced = new Set(
      visitedPlaces(context).flatMap(({ site, place, country }) =>
        contradictedCity(place, country, policy.cityReachKilometres) ? [site] : [],
      ),
    );
    /** From the nearest hotel. */
    const wayTo = ({ id }: HostFacts) =>
      facts.hotels
        .map((hotel) => ({ hotel, ...facts.transfer(hotel.site, id) }))
        .sort((a, b) => (a.km ?? 0) - (b.km ?? 0))[0];
    const far = visitedHosts(facts.hosts, facts.sessions).filter((host) => {
      const { km, hotel } = wayTo(host) ?? {};
      if (hotel === undefined || misplaced.has(hotel.site) || misplaced.has(host.id)) return false;
      return km !== undefined && km > policy.sameCityKilometres && !areApart(hotel.site, host.id);
    });
    const [first] = far;
    const way = first && wayTo(first);
    if (first === undefined || way === undefined) return [];
    return [
      finding(
        [...first.path, 'place'],
        `${far.length === 1 ? `${first.name} is` : `${listedBriefly(far.map(({ name }) => name))} are`} far from ${way.hotel.name}: ${formatNumber(way.km ?? 0)} km${far.length === 1 ? '' : ` to ${first.name}`}, ${formatDuration(way.minutes)} on the road each way, ${basisWords(way)}.`,
        {
          related: [
            { path: way.hotel.path, message: 'the hotel' },
            ...far.slice(1, 4).map(({ path }) => ({ path: [...path, 'place'], message: 'far as well' })),
          ],
          help: 'List the flight or train there and back under `legs`, or the nights there under `stays`; or choose a hotel in between.',
        },
      ),
    ];
  },
};
