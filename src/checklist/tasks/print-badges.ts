import { expectedHosts } from '../../facts/expected-hosts.ts';
import { isDayFromHome } from '../../facts/places/within-country.ts';
import { MEETINGSNET } from '../../policy/sources.ts';
import { interpretation } from '../interpretation.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const printBadges: Task = {
  id: 'print-badges',
  why: 'Across two alphabets nobody remembers twenty names; badges and cards let people address each other.',
  source: MEETINGSNET,
  todos: ({ tour, facts }) => {
    if (expectedHosts(facts).length === 0 || isDayFromHome(tour)) return [];
    const script = interpretation(facts) ? ', in the language of the hosts' : '';
    return [
      {
        title: `Print badges, name plates and business cards for ${visitors(facts)}${script}`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
