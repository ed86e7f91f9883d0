import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const delegationLeadersSeveral: Rule = {
  id: 'delegation-leaders-several',
  lesson: 'protocol',
  severity: 'info',
  summary: 'More than one delegate is named as the leader.',
  why: 'The host has one chair opposite the head of the house; both guests see who sits in it.',
  source: 'house rule',
  check({ facts }) {
    const leaders = facts.delegates.filter(({ delegate }) => delegate.role === 'leader');
    const [first, second] = leaders;
    if (first === undefined || second === undefined) return [];
    // Two groups that never meet have a leader each.
    const together = facts.sessions.some(
      ({ host, attendees }) => host && leaders.filter((one) => attendees.includes(one)).length > 1,
    );
    if (!together) return [];
    return [
      finding(
        [...second.path, 'role'],
        `${listed(leaders.map(({ delegate }) => delegate.name))} are ${leaders.length === 2 ? 'both' : 'all'} leaders and attend the same sessions.`,
        {
          related: [{ path: [...first.path, 'role'], message: 'a leader as well' }],
          help: 'Agree who heads the delegation, keep `role: leader` there, and write `influencer` or `convener` for the others.',
        },
      ),
    ];
  },
};
