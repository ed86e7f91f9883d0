import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type City, cityMeant } from '../facts/places/city.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { stationMeant } from '../facts/places/station.ts';
import { cityElsewhere, visitedPlaces } from '../facts/places/visited-places.ts';
import type { Rule } from './rule.ts';

export const cityMisspelt: Rule = {
  id: 'city-misspelt',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A city is not known in its country, and a large one there differs by one letter.',
  why: 'Nobody knows where the place is: two towns at two ends of the country are planned half an hour apart, and the slip goes into every letter.',
  source: 'house rule',
  check(context) {
    const { tour, policy } = context;
    const ofPlaces = visitedPlaces(context).flatMap((visited): Finding[] => {
      const { path, place, country } = visited;
      const meant = place.city === undefined ? undefined : cityMeant(place.city, country);
      // Coordinates say where it is, and of a city in another country `city-in-another-country` speaks.
      if (place.at || meant === undefined || cityElsewhere(visited, tour, policy.cityReachKilometres))
        return [];
      return [
        misspelt([...path, 'city'], place.city, meant, {
          help: `Write \`city: ${meant.name}\`; or, if it is another town, add \`at: [latitude, longitude]\`.`,
        }),
      ];
    });
    const ofLegs = (tour.travel?.legs ?? []).flatMap((leg, i) =>
      (['from', 'to'] as const).flatMap((end): Finding[] => {
        const meant = stationMeant(leg[end], tour);
        if (meant === undefined) return [];
        return [
          misspelt(['travel', 'legs', i, end], leg[end], meant, {
            help: `Write \`${end}: ${meant.name}\`, or the code of the airport.`,
          }),
        ];
      }),
    );
    return [...ofPlaces, ...ofLegs];
  },
};

function misspelt(
  path: Finding['place']['path'],
  written: string | undefined,
  { name, country }: Pick<City, 'name' | 'country'>,
  { help }: { readonly help: string },
): Finding {
  return finding(path, `No city ${written} is known in ${theCountry(country)}; probably ${name} is meant.`, {
    help,
  });
}
