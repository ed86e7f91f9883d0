import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { delegateCount } from '../facts/people/headcount.ts';
import { seatsAt } from '../facts/people/seats.ts';
import { thresholds } from '../policy/thresholds.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const groupTooLarge: Rule = {
  id: 'group-too-large',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'More delegates sit in one session than can learn in one group.',
  why: 'Three people ask, the others listen, and a round of introductions alone takes half an hour.',
  source: thresholds.groupSize.source,
  check({ tour, facts, policy }) {
    const sessions = facts.sessions
      .filter(({ host, kind }) => host !== undefined && !hasDeclined(host) && kind !== 'reception')
      .map((session) => ({ session, delegates: seatsAt(session, tour, facts)?.delegates ?? 0 }))
      .sort((a, b) => b.delegates - a.delegates);
    const [largest] = sessions;
    const count = largest?.delegates ?? delegateCount(facts) ?? 0;
    if (count <= policy.groupSize) return [];
    const groups = Math.ceil(count / policy.groupSize);
    return [
      finding(
        facts.delegates.length > 0
          ? ['delegation', 'delegates']
          : nearest(tour, ['delegation', 'size'], ['dates']),
        `${counted(count, 'delegate')} ${largest === undefined ? 'travel' : `attend "${largest.session.title}"`} together; ${policy.groupSize} are the most that learn in one group.`,
        {
          target: facts.delegates.length > 0 ? 'key' : 'value',
          related:
            tour.profile === undefined || policy.groupSize === thresholds.groupSize.value
              ? []
              : [{ path: ['profile'], message: `at most ${policy.groupSize}` }],
          help: `Send ${policy.groupSize} or fewer, or divide them into ${groups} groups: a session for each with \`attend: [ … ]\`.`,
        },
      ),
    ];
  },
};
