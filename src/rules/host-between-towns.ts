import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { cityMeant, findCity } from '../facts/places/city.ts';
import { isHotel } from '../facts/places/hotels.ts';
import { cityElsewhere, type VisitedPlace, visitedPlaces } from '../facts/places/visited-places.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import type { Rule } from './rule.ts';

export const hostBetweenTowns: Rule = {
  id: 'host-between-towns',
  lesson: 'logistics',
  severity: 'warning',
  summary:
    'A tour moves from one town to another, and of a host nothing says which of them it is to be reached from.',
  why: 'The agenda sends the delegation there after it has moved on, half an hour by car where a day in an aeroplane lies between.',
  source: 'house rule',
  check(context) {
    const { tour, facts, policy } = context;
    const { inland } = whereabouts(tour, facts, policy);
    const [journey] = inland;
    if (journey === undefined) return [];
    const unknown = visitedPlaces(context).filter(
      (visited) =>
        isVisited(visited) &&
        isNowhere(visited) &&
        // A city of another country is told by `city-in-another-country`.
        cityElsewhere(visited, tour, policy.cityReachKilometres) === undefined &&
        // One that is misspelt by `city-misspelt`.
        cityMeant(visited.place.city ?? '', visited.country) === undefined,
    );
    const [first] = unknown;
    if (first === undefined) return [];
    const names = listedBriefly(unknown.map(({ site }) => facts.siteName(site)));
    return [
      finding(
        pathOf(first),
        `The tour moves from ${journey.from} to ${journey.to}, and nothing says in which of the two ${names} ${unknown.length === 1 ? 'lies' : 'lie'}: ${first.place.city === undefined ? 'no city is stated' : `no city ${first.place.city} is known`}, and no coordinates are stated. The planner takes it for near both.`,
        {
          related: [
            { path: journey.path, message: 'the journey' },
            ...unknown.slice(1, 4).map((other) => ({ path: pathOf(other), message: 'nor of this one' })),
          ],
          help: `Add \`at: [latitude, longitude]\` to ${unknown.length === 1 ? 'its place' : 'their places'}, or name the large city that it belongs to, with the town in \`address:\`.`,
        },
      ),
    ];

    function isVisited({ site }: VisitedPlace): boolean {
      return (
        isHotel(facts, site) ||
        facts.sessions.some((session) => session.site === site && !hasDeclined(session.host))
      );
    }
  },
};

function isNowhere({ place, country }: VisitedPlace): boolean {
  return place.at === undefined && (place.city === undefined || findCity(place.city, country) === undefined);
}

function pathOf({ path, place }: VisitedPlace): VisitedPlace['path'] {
  return place.city === undefined ? path : [...path, 'city'];
}
