import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const delegationWithoutLeader: Rule = {
  id: 'delegation-without-leader',
  lesson: 'protocol',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'None of the delegates is named as the leader.',
  why: 'The host does not know whom to greet, seat opposite and thank; among the delegates nobody opens, replies or keeps the time.',
  source: `${ART_OF_EXCHANGE}; leaders, influencers, conveners, key actors`,
  check({ facts, policy }) {
    const { delegates, unlisted } = facts;
    const [first] = delegates;
    if (first === undefined || delegates.length <= policy.leaderlessGroup) return [];
    // The leader may be among those not yet listed.
    if (unlisted !== undefined) return [];
    if (delegates.some(({ delegate }) => delegate.role === 'leader')) return [];
    const withRole = delegates.filter(({ delegate }) => delegate.role !== undefined);
    return [
      finding(
        ['delegation', 'delegates'],
        `None of the ${counted(delegates.length, 'delegate')} is the leader${withRole.length === 0 ? '' : `, though ${withRole.length === 1 ? 'one has' : `${withRole.length === delegates.length ? 'all' : withRole.length} have`} a role`}.`,
        {
          severity: withRole.length === 0 ? 'info' : 'warning',
          target: 'key',
          related: withRole.slice(0, 2).map(({ path, delegate }) => ({
            path: [...path, 'role'],
            message: `${delegate.role}`,
          })),
          help: 'Name one, usually the highest in rank: `role: leader`.',
        },
      ),
    ];
  },
};
