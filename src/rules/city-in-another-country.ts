import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { cityElsewhere, visitedPlaces } from '../facts/places/visited-places.ts';
import type { Rule } from './rule.ts';

export const cityInAnotherCountry: Rule = {
  id: 'city-in-another-country',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'The city of a host or hotel is not known in its country, but in another one.',
  why: 'The clocks, holidays and office hours of the wrong country go into the agenda and into every calendar, and the way there is a guess.',
  source: 'house rule',
  check(context) {
    const { tour, policy } = context;
    return visitedPlaces(context).flatMap((visited): Finding[] => {
      const { path, place, country } = visited;
      const city = cityElsewhere(visited, tour, policy.cityReachKilometres);
      if (city === undefined) return [];
      const stated = place.country !== undefined;
      return [
        finding(
          [...path, 'city'],
          `No city ${place.city} is known in ${theCountry(country)}, but there is one in ${theCountry(city.country)}.`,
          {
            related: [
              {
                path: stated ? [...path, 'country'] : ['countries', 'providing'],
                message: stated ? 'the country stated' : 'holds where a place states no country',
              },
            ],
            help: `Write \`country: ${city.country}\` beside the city; if it is a town in ${theCountry(country)}, add \`at: [latitude, longitude]\`.`,
          },
        ),
      ];
    });
  },
};
