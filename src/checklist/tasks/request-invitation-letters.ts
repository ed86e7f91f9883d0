import { counted, listed } from '../../base/text.ts';
import { foreigners } from '../../facts/people/entry.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { expectedHosts } from '../../facts/preparation.ts';
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
    const hosts = expectedHosts(facts).map(({ name }) => name);
    return [
      {
        title: `Get letters of invitation for the visas of ${count > 0 ? counted(count, 'traveller') : 'all travellers'} from ${hosts.length > 0 ? listed(hosts, 'or') : `a host in ${theCountry(tour.countries.providing)}`}`,
        due: visaOffset('request-invitation-letters', context),
        owner: roles(tour).hostCoordinator,
      },
    ];
  },
};
