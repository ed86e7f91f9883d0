import { allOf, capitalised } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const stakeholdersOneKind: Rule = {
  id: 'stakeholders-one-kind',
  lesson: 'stakeholders',
  severity: 'info',
  summary: 'All stakeholders are of one kind.',
  why: 'A reform that only ministries have thought of meets those who must use, build or pay for it when it is finished.',
  source: `${CONSERVATION}: various ministries and stakeholder groups`,
  check({ tour, policy }) {
    const stakeholders = tour.stakeholders ?? [];
    const [first, ...others] = stakeholders;
    if (first?.kind === undefined || stakeholders.length <= policy.oneKindStakeholders) return [];
    if (others.some(({ kind }) => kind !== first.kind)) return [];
    return [
      finding(
        ['stakeholders'],
        `${capitalised(allOf(stakeholders.length, 'stakeholder'))} are of one kind, \`${first.kind}\`.`,
        {
          target: 'key',
          help: 'Ask who will use, build, supervise or pay for the reform outside of it, and list them, if only as `stake: interested`.',
        },
      ),
    ];
  },
};
