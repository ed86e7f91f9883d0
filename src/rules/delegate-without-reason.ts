import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const delegateWithoutReason: Rule = {
  id: 'delegate-without-reason',
  lesson: 'stakeholders',
  severity: 'info',
  until: 'the tour is over',
  summary: 'Nothing says why a delegate is included: neither a reason nor a role.',
  why: 'Seats go by turn and favour, and a substitute cannot be tested against a reason that nobody wrote down.',
  source: ART_OF_EXCHANGE,
  check({ facts }) {
    const open = facts.delegates.filter(
      ({ delegate }) => delegate.reason === undefined && delegate.role === undefined,
    );
    const [first, ...others] = open;
    if (first === undefined) return [];
    const all = facts.delegates.length;
    return [
      finding(
        [...first.path, 'name'],
        `Neither \`reason\` nor \`role\` is stated for ${open.length < all ? `${open.length} of ${counted(all, 'delegate')}` : all === 1 ? 'the delegate' : 'any delegate'}.`,
        {
          related: others.slice(0, 2).map(({ path }) => ({ path: [...path, 'name'], message: 'nor here' })),
          help: 'State in one line what each contributes, `reason: Owns the investment programme`, and the `role`: leader, influencer, convener or key actor.',
        },
      ),
    ];
  },
};
