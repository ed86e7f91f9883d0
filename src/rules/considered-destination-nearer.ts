import { formatMoney, formatNumber, formatShare } from '../base/number.ts';
import { capitalised, listed } from '../base/text.ts';
import { type Finding, finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { unstated } from '../diagnostics/unstated.ts';
import { travellerCost } from '../facts/budget.ts';
import { findCity } from '../facts/places/city.ts';
import { countryName, theCountry } from '../facts/places/country-name.ts';
import { greatCircleKm } from '../facts/places/distance.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const consideredDestinationNearer: Rule = {
  id: 'considered-destination-nearer',
  lesson: 'proximity',
  severity: 'warning',
  summary:
    'A destination that was considered, with the same lesson to teach, is clearly nearer or cheaper than the one chosen.',
  why: 'Flight time and fares that a nearer teacher would have spared come off the days and the number of delegates.',
  source: RECORD,
  check({ tour, facts, policy }) {
    const { journey } = facts;
    const chosen = theCountry(tour.countries.providing);
    const fare = travellerCost(tour);
    return (tour.countries.considered ?? []).flatMap(
      ({ country, city, at, costPerTraveller }, i): Finding[] => {
        const path = ['countries', 'considered', i];
        const name = city === undefined ? theCountry(country) : `${city} (${countryName(country)})`;
        const place = at ?? (city === undefined ? undefined : findCity(city, country)?.at);
        const km = journey && place ? greatCircleKm(journey.origin, [place[0], place[1]]) : undefined;
        const nearer = journey && km !== undefined && km < journey.km * (1 - policy.nearerShare);
        const cheaper =
          fare !== undefined &&
          costPerTraveller !== undefined &&
          costPerTraveller < fare * (1 - policy.nearerShare);
        if (journey && place === undefined && !cheaper)
          return [
            notAssessable(
              [...path, 'country'],
              `Whether ${name} is nearer than ${chosen} cannot be assessed: ${city === undefined ? unstated([[...path, 'city']]) : `where ${city} lies is not known, and ${unstated([[...path, 'at']])}`}.`,
              { help: 'State where it is: `city: …` for a large city, or `at: [latitude, longitude]`.' },
            ),
          ];
        if (!nearer && !cheaper) return [];
        const advantages = [
          ...(nearer
            ? [
                `${formatNumber(km)} km from ${journey.from}, ${formatShare(1 - km / journey.km)} nearer than ${journey.to} at ${formatNumber(journey.km)} km`,
              ]
            : []),
          ...(cheaper
            ? [
                `${formatMoney(costPerTraveller, tour.budget?.currency)} a traveller, ${formatShare(1 - costPerTraveller / fare)} less than ${chosen} at ${formatMoney(fare, tour.budget?.currency)}`,
              ]
            : []),
        ];
        return [
          finding(
            [...path, city === undefined ? 'country' : 'city'],
            `${capitalised(name)} was considered and is ${listed(advantages)}.`,
            {
              related: [{ path: ['countries', 'providing'], message: `${capitalised(chosen)} was chosen` }],
              help: 'Go there, or take it out of `considered` once the organisers have agreed why the farther one teaches more.',
            },
          ),
        ];
      },
    );
  },
};
