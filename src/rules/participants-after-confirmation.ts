import { formatDate } from '../base/calendar.ts';
import { byText, counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import type { Rule } from './rule.ts';

export const participantsAfterConfirmation: Rule = {
  id: 'participants-after-confirmation',
  lesson: 'preparation',
  severity: 'info',
  summary: 'Hosts confirmed before it was settled who takes part.',
  why: 'A host that says yes to a title chooses its counterpart by the title; who comes then is above or below.',
  source: 'house rule, from the lesson "Match seniority levels of both countries’ participants"',
  check({ tour, facts }) {
    const settled = tour.preparation?.participants;
    if (settled === undefined) return [];
    const early = expectedHosts(facts)
      .flatMap(({ path, name, host }) =>
        host.confirmed !== undefined && host.confirmed < settled
          ? [{ path, name, confirmed: host.confirmed }]
          : [],
      )
      .sort((a, b) => byText(a.confirmed, b.confirmed));
    const [first] = early;
    if (first === undefined) return [];
    return [
      finding(
        ['preparation', 'participants'],
        `The participants are settled on ${formatDate(settled)}, but ${first.name} confirms before, on ${formatDate(first.confirmed)}${early.length === 1 ? '' : `, and ${counted(early.length - 1, 'other host')} too`}.`,
        {
          related: early
            .slice(0, 3)
            .map(({ path, name }) => ({ path: [...path, 'confirmed'], message: `${name} confirmed here` })),
          help: 'Send the list with ranks to the hosts that had confirmed, and ask whether their counterpart stays the same.',
        },
      ),
    ];
  },
};
