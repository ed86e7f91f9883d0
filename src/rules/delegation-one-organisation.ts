import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { isOfParliament } from '../facts/people/parliament.ts';
import { CONSERVATION } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const delegationOneOrganisation: Rule = {
  id: 'delegation-one-organisation',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'All delegates come from one organisation that is no parliament.',
  why: 'They agree among themselves on the way home; the ministries whose consent they need have not seen what they saw.',
  source: `${CONSERVATION}: participants from various ministries and stakeholder groups`,
  check({ tour, facts, policy }) {
    const [first, ...others] = facts.delegates;
    if (first?.organisation === undefined || facts.delegates.length <= policy.oneOrganisationGroup) return [];
    if (others.some(({ organisation }) => organisation !== first.organisation)) return [];
    // The others may be among those not yet listed.
    if (facts.unlisted !== undefined) return [];
    // Members of one parliament decide by themselves, each for his or her own party.
    if (isOfParliament(first, tour)) return [];
    const stakeholders = tour.stakeholders ?? [];
    const name = stakeholders[stakeholderIds(tour).indexOf(first.organisation)]?.name ?? first.organisation;
    const several = stakeholders.length > 1;
    return [
      finding(
        [...first.path, 'organisation'],
        `All ${counted(facts.delegates.length, 'delegate')} come from ${name}${several ? `, one of ${counted(stakeholders.length, 'stakeholder')}` : ''}.`,
        {
          severity: several ? 'warning' : 'info',
          related: several
            ? [{ path: ['stakeholders'], message: 'the others stay at home', target: 'key' }]
            : [],
          help: several
            ? 'Give a seat to the other stakeholders, those with `stake: key` first.'
            : 'List under `stakeholders` whose decision the reform needs, and give them a seat.',
        },
      ),
    ];
  },
};
