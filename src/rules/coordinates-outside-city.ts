import { formatNumber } from '../base/number.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Coordinates, greatCircleKm } from '../facts/places/distance.ts';
import { contradictedCity, visitedPlaces } from '../facts/places/visited-places.ts';
import type { Rule } from './rule.ts';

export const coordinatesOutsideCity: Rule = {
  id: 'coordinates-outside-city',
  lesson: 'logistics',
  severity: 'error',
  summary: 'The coordinates of a place lie far from the city that is named with them.',
  why: 'Every transfer is estimated from there: the plan sends a car across a sea, or drops a host that is around the corner.',
  source: 'house rule',
  check(context) {
    const reach = context.policy.cityReachKilometres;
    return visitedPlaces(context).flatMap(({ path, place, country }): Finding[] => {
      const { at } = place;
      const contradicted = contradictedCity(place, country, reach);
      if (at === undefined || contradicted === undefined) return [];
      const { city: known, km } = contradicted;
      const turned: Coordinates = [at[1], at[0]];
      const areSwapped = Math.abs(turned[0]) <= 90 && greatCircleKm(turned, known.at) <= reach;
      return [
        finding(
          [...path, 'at'],
          `${at.join(', ')} lies ${formatNumber(km)} km from ${known.name}${areSwapped ? '; with latitude and longitude exchanged it lies there' : ''}.`,
          {
            related: [
              {
                path: [...path, 'city'],
                message: `near ${known.at.map((degrees) => degrees.toFixed(1)).join(', ')}`,
              },
            ],
            help: areSwapped
              ? `Latitude comes first: \`at: [${turned.join(', ')}]\`.`
              : 'Look the address up on a map and copy its latitude and longitude, in this order; or correct the city.',
          },
        ),
      ];
    });
  },
};
