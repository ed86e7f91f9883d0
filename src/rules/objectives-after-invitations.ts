import { formatDate } from '../base/calendar.ts';
import { byText, counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const objectivesAfterInvitations: Rule = {
  id: 'objectives-after-invitations',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'Hosts were invited before the objectives were agreed.',
  why: 'The invitation could not say what the visit is for; the hosts prepared their standard presentation.',
  source: `${CONSERVATION}: objectives and budget in writing come first`,
  check({ tour, facts }) {
    const agreed = tour.preparation?.objectives;
    if (agreed === undefined) return [];
    const early = expectedHosts(facts)
      .flatMap(({ path, name, host }) =>
        host.invited !== undefined && host.invited < agreed ? [{ path, name, invited: host.invited }] : [],
      )
      .sort((a, b) => byText(a.invited, b.invited));
    const [first] = early;
    if (first === undefined) return [];
    // A brief that follows says what the invitation could not.
    const briefed = tour.preparation?.hostBrief !== undefined && tour.preparation.hostBrief >= agreed;
    return [
      finding(
        ['preparation', 'objectives'],
        `The objectives are agreed on ${formatDate(agreed)}, but ${first.name} is invited before, on ${formatDate(first.invited)}${early.length === 1 ? '' : `, and ${counted(early.length - 1, 'other host')} too`}.`,
        {
          severity: briefed ? 'info' : 'warning',
          related: early
            .slice(0, 3)
            .map(({ path, name }) => ({ path: [...path, 'invited'], message: `${name} is invited here` })),
          help: 'Send the objectives to the hosts that were invited before, and record the day: `preparation: { hostBrief: … }`.',
        },
      ),
    ];
  },
};
