import { addDays } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { roles } from '../roles.ts';
import type { Due, Task } from '../task.ts';
import { earliest } from '../trip-dates.ts';

export const sendNames: Task = {
  id: 'send-names',
  why: 'Visitors whose names reached the gate too late stand outside while the meeting begins without them.',
  source: 'University of Central Florida, visit requests, http://security.research.ucf.edu/vr.html',
  todos: ({ tour, facts, policy }) =>
    expectedHosts(facts)
      .filter(({ host }) => host.asks?.names !== 0)
      .map(({ id, name, host }) => {
        const visits = facts.sessions.flatMap(({ host: at, fixed }) => (at?.id === id ? [fixed?.date] : []));
        const visit = visits.includes(undefined) ? tour.dates.from : (earliest(...visits) ?? tour.dates.from);
        const asked = host.asks?.names;
        const days = asked ?? policy.securityNamesDays;
        const due: Due = {
          on: addDays(visit, -days),
          timing: { from: 'visit', days: -days },
        };
        const why =
          asked === undefined
            ? 'ask how early it needs them; it has not said'
            : `it asks for them ${counted(asked, 'day')} before`;
        return {
          about: id,
          title: `Send ${name} ${isWithinOneCountry(tour) ? 'names and titles' : 'names, titles and passport numbers'} of all who come, for its security (${why})`,
          due,
          owner: roles(tour).organiser,
        };
      }),
};
