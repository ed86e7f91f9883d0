import { counted, listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import type { Facts } from '../../facts/facts.ts';
import { staysOvernight, travels } from '../../facts/preparation.ts';
import { MEETINGSNET } from '../../policy/sources.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const reconfirmEverything: Task = {
  id: 'reconfirm-everything',
  why: 'What was agreed two months ago has changed hands since; a month ahead there is still time to mend it.',
  source: MEETINGSNET,
  todos: ({ tour, facts }) => {
    const hosts = expectedHosts(facts).length;
    const parts = [
      ...(hosts > 0 ? [`the meetings with ${counted(hosts, 'host')}`, 'the drivers'] : []),
      ...(travels(facts) ? ['the journey'] : []),
      ...(staysOvernight(tour, facts) ? [hotels(facts)] : []),
      ...(interpretation(facts) ? ['the interpreters'] : []),
    ];
    return parts.length === 0
      ? []
      : [
          {
            title: `Reconfirm ${listed(parts)} in writing: dates, times, numbers, names`,
            owner: roles(tour).hostCoordinator,
          },
        ];
  },
};

/** `the hotel`, `the hotel (Hotel Istana)`, `the hotels (Hotel in Lisbon and Hotel in Madrid)` */
function hotels({ hotels: all }: Facts): string {
  const named = all.flatMap(({ name, isNamed }) => (isNamed ? [name] : []));
  return `the hotel${all.length > 1 ? 's' : ''}${named.length > 0 ? ` (${listed(named)})` : ''}`;
}
