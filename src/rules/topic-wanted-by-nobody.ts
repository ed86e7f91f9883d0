import { finding } from '../diagnostics/diagnostic.ts';
import { topicIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const topicWantedByNobody: Rule = {
  id: 'topic-wanted-by-nobody',
  lesson: 'interests',
  severity: 'info',
  summary: 'A topic is on the list that nobody asked for, though it is stated who asked for the others.',
  why: 'An hour of a host goes to what the organiser found interesting.',
  source:
    'subtopics verified with the participants, https://www.southsouthfacility.org/storysteps/step-3-verify-objective-and-outcomes',
  check({ tour, facts }) {
    const topics = tour.topics ?? [];
    const ids = topicIds(tour);
    const wanted = ids.map(
      (id, i) =>
        (topics[i]?.wantedBy ?? []).length > 0 ||
        facts.delegates.some(({ delegate }) => delegate.interests?.includes(id)),
    );
    const asked = wanted.filter(Boolean).length;
    // Where it is stated of few, it has not been stated yet.
    if (asked * 2 < topics.length || asked === 0) return [];
    return topics.flatMap(({ name }, i) =>
      wanted[i]
        ? []
        : [
            finding(['topics', i, 'name'], `Nobody asked for "${name}".`, {
              label: 'neither `wantedBy` nor among the interests of a delegate',
              help: `State who did, \`wantedBy: […]\` or \`interests: [${ids[i]}]\`, or give its time to another topic.`,
            }),
          ],
    );
  },
};
