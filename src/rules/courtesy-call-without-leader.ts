import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const courtesyCallWithoutLeader: Rule = {
  id: 'courtesy-call-without-leader',
  lesson: 'protocol',
  severity: 'warning',
  summary: 'The leader of the delegation does not attend a courtesy call.',
  why: 'A call is one head greeting another; without the leader it is no courtesy.',
  source: CHIEF_OF_PROTOCOL,
  check({ facts }) {
    const leaders = facts.delegates.filter(({ delegate }) => delegate.role === 'leader');
    const [leader] = leaders;
    if (leader === undefined) return [];
    return facts.sessions.flatMap(({ kind, host, title, path, session, attendees }) => {
      if (kind !== 'courtesy call' || host?.host.status === 'declined' || !Array.isArray(session.attend))
        return [];
      if (leaders.some((one) => attendees.includes(one))) return [];
      return [
        finding(
          [...path, 'attend'],
          `The courtesy call "${title}" takes place without ${listed(
            leaders.map(({ delegate }) => delegate.name),
            'or',
          )}, who ${leaders.length === 1 ? 'leads' : 'lead'} the delegation.`,
          {
            related: [{ path: [...leader.path, 'role'], message: 'leads the delegation' }],
            help: `Add \`${leader.id}\` to \`attend:\`.`,
          },
        ),
      ];
    });
  },
};
