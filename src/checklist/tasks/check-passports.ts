import { formatDate } from '../../base/calendar.ts';
import { passportDemand } from '../../facts/people/passport.ts';
import { travelsAbroad } from '../../facts/preparation.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { visaBeforeTravel, visaOffset } from '../visa.ts';

export const checkPassports: Task = {
  id: 'check-passports',
  why: 'A passport that runs out too early is found at the counter, when nothing can be done.',
  source: 'Regulation (EU) 2016/399, Article 6; https://kun.uz/kr/news/2023/02/24 (Malaysia)',
  todos: (context) => {
    const { tour, facts, policy } = context;
    if (!travelsAbroad(tour, facts)) return [];
    const demand = passportDemand(tour, facts, policy);
    if (demand === undefined) return [];
    return [
      {
        title: `Check the passports of ${party(facts)}: each valid until ${formatDate(demand.until)} at least, with empty pages, name spelt as on the ticket`,
        // A consulate takes no application with a passport that runs out.
        due: visaBeforeTravel(tour, facts) ? visaOffset('apply-for-visas', context) : undefined,
        owner: roles(tour).delegationLeader,
        done: tour.preparation?.passports,
        settled:
          facts.unlisted === undefined &&
          facts.travellers.every(({ delegate }) => (delegate.passport?.expires ?? '') >= demand.until),
      },
    ];
  },
};
