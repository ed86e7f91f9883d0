import { formatDate } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { presentAt, stayOf } from '../facts/people/attendance.ts';
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
    return facts.sessions.flatMap((call): Finding[] => {
      const { kind, host, title, path, attendees, fixed } = call;
      if (kind !== 'courtesy call' || hasDeclined(host) || attendees.length === 0) return [];
      const present = presentAt(call);
      if (leaders.some((one) => present.includes(one))) return [];
      if (fixed !== undefined && leaders.some((one) => attendees.includes(one)))
        return [
          finding(
            [...path, 'at'],
            `The courtesy call "${title}" is on ${formatDate(fixed.date)}, without ${leader.delegate.name}, who leads the delegation and ${stayOf(leader)}.`,
            {
              related: [
                {
                  path: [...leader.path, leader.delegate.from === undefined ? 'to' : 'from'],
                  message: stayOf(leader),
                },
              ],
              help: `Ask ${host?.name ?? 'the host'} for a day on which the leader is there, or let the highest of the others lead.`,
            },
          ),
        ];
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
