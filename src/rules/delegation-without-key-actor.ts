import { counted, listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const delegationWithoutKeyActor: Rule = {
  id: 'delegation-without-key-actor',
  lesson: 'stakeholders',
  severity: 'info',
  summary: 'Roles are given to the delegates, and none of them is a key actor.',
  why: 'Those who travel decide and persuade; those who will do the work hear of it from a report.',
  source: `${ART_OF_EXCHANGE}; leaders, influencers, conveners, key actors`,
  check({ facts, policy }) {
    const withRole = facts.delegates.filter(({ delegate }) => delegate.role !== undefined);
    const [first] = withRole;
    if (
      first === undefined ||
      withRole.length <= policy.rolesWithoutKeyActor ||
      withRole.length < facts.delegates.length ||
      facts.unlisted !== undefined
    )
      return [];
    if (withRole.some(({ delegate }) => delegate.role === 'key actor')) return [];
    const roles = (['leader', 'influencer', 'convener'] as const).flatMap((role) => {
      const count = withRole.filter(({ delegate }) => delegate.role === role).length;
      return count === 0 ? [] : [counted(count, role)];
    });
    return [
      finding(
        [...first.path, 'role'],
        `The delegation has ${listed(roles)}, and no key actor who will carry out what is decided.`,
        {
          help: 'Add somebody who will do the work, `role: key actor`, or change the role of those who will.',
        },
      ),
    ];
  },
};
