import { formatDate } from '../../base/calendar.ts';
import { passportDemand } from '../../facts/people/passport.ts';
import { travelsAbroad } from '../../facts/preparation.ts';
import type { Task } from '../task.ts';

export const renewPassport: Task = {
  id: 'renew-passport',
  why: 'Countries, and the airline on their behalf, turn back whoever’s passport runs out too soon after the visit.',
  source: 'Regulation (EU) 2016/399, Article 6; https://kun.uz/kr/news/2023/02/24 (Malaysia)',
  todos: ({ tour, facts, policy }) => {
    if (!travelsAbroad(tour, facts)) return [];
    return facts.travellers.flatMap(({ id, delegate }) => {
      const expires = delegate.passport?.expires;
      const demand = passportDemand(tour, facts, policy, delegate.nationality);
      if (expires === undefined || demand === undefined || expires >= demand.until) return [];
      return {
        about: id,
        title: `Have the passport of ${delegate.name} renewed: it expires on ${formatDate(expires)}, and ${demand.words}`,
        owner: delegate.name,
      };
    });
  },
};
