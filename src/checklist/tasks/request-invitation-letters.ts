import { counted, listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import type { Facts } from '../../facts/facts.ts';
import { foreigners } from '../../facts/people/entry.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { visitedCountries } from '../../facts/places/visited-places.ts';
import { shareVisa } from '../../policy/passports.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { visaBeforeTravel, visaOffset } from '../visa.ts';

export const requestInvitationLetters: Task = {
  id: 'request-invitation-letters',
  why: 'A consulate opens no file of a business visa without a letter from those who invite.',
  source: 'https://lex-lawyers.com/LAW/Estonia/Tallinn/Business-invitation-Estonia-Tallinn.html',
  todos: (context) => {
    const { tour, facts } = context;
    if (!visaBeforeTravel(tour, facts)) return [];
    const count = foreigners(tour, facts).length + (facts.unlisted?.number ?? 0);
    const countries = visitedCountries(tour, facts);
    return [
      {
        title: `Get letters of invitation for the visas of ${count > 0 ? counted(count, 'traveller') : 'all travellers'} from ${inviting(countries, facts)}`,
        due: visaOffset('request-invitation-letters', context),
        owner: roles(tour).hostCoordinator,
      },
    ];
  },
};

/** Where one visa holds for all countries, any of the hosts; else one in each. */
function inviting(countries: readonly string[], facts: Facts): string {
  const hostsIn = (which: readonly string[]) =>
    expectedHosts(facts)
      .filter(({ country }) => which.includes(country))
      .map(({ name }) => name);
  const from = (which: readonly string[]) => {
    const names = hostsIn(which);
    return names.length > 0 ? listed(names, 'or') : `a host in ${listed(which.map(theCountry), 'or')}`;
  };
  if (countries.length === 1 || shareVisa(countries)) return from(countries);
  return listed(
    countries.map((country) => {
      const where = hostsIn([country]).length > 0 ? ` in ${theCountry(country)}` : '';
      return `${from([country])}${where}`;
    }),
  );
}
