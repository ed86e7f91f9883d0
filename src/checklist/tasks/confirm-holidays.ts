import { formatDate } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { visitedCountries } from '../../facts/places/visited-places.ts';
import { needsHolidayCheck } from '../../facts/preparation.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const confirmHolidays: Task = {
  id: 'confirm-holidays',
  why: 'Offices close on days that no table knows: moved holidays, lunar feasts, shortened hours in Ramadan.',
  source: CONSERVATION,
  todos: ({ tour, facts }) => {
    if (!needsHolidayCheck(tour, facts)) return [];
    const countries = [...new Set([tour.countries.receiving, ...visitedCountries(tour, facts)])].map(
      theCountry,
    );
    const known = facts.days
      .flatMap(({ holidays, homeHolidays }) => [...holidays, ...homeHolidays])
      .map(({ date, name, country }) => `${formatDate(date)} ${name} in ${theCountry(country)}`);
    const untold = facts.withoutHolidayData.map(theCountry);
    const [from, to] = [tour.dates.from.slice(0, 4), tour.dates.to.slice(0, 4)];
    const status = [
      known.length > 0 ? `known so far: ${[...new Set(known)].join('; ')}` : 'none known so far',
      ...(untold.length > 0
        ? [`nothing is known of ${listed(untold)} for ${from === to ? from : `${from} and ${to}`}`]
        : []),
    ].join('; ');
    return [
      {
        title: `Confirm with ${countries.length > 1 ? `${countries.length === 2 ? 'both' : 'all'} sides, ${listed(countries)},` : (countries[0] ?? 'the hosts')} the holidays and shortened office hours around ${programmeDates(tour)} (${status})`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
