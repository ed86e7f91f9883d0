import { daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import { doneAt } from '../facts/time/done.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const surveyAfterInvitations: Rule = {
  id: 'survey-after-invitations',
  lesson: 'interests',
  severity: 'warning',
  summary: 'Hosts were invited before the survey of interests was answered, and not briefed afterwards.',
  why: 'The hosts prepare for the title of the tour, because that is all the invitation could tell them.',
  source: `${RECORD}; hosts briefed on the visitors beforehand, https://inspired.epd.eu/toolkit/the-tools/13-study-visits`,
  check({ tour, facts }) {
    const answers = doneAt('collect-survey-answers', tour);
    if (answers === undefined) return [];
    const { date: answered, path } = answers;
    const briefed = doneAt('brief-host', tour)?.date;
    if (briefed !== undefined && daysBetween(answered, briefed) >= 0) return [];
    const early = expectedHosts(facts)
      .flatMap(({ path: hostPath, host }) =>
        host.invited !== undefined && daysBetween(host.invited, answered) > 0
          ? [{ invitation: [...hostPath, 'invited'], name: host.name, invited: host.invited }]
          : [],
      )
      .sort((a, b) => daysBetween(b.invited, a.invited));
    const [first] = early;
    if (first === undefined) return [];
    return [
      finding(
        path,
        `The survey is answered on ${formatDate(answered)}, but ${early.length} of ${counted(facts.hosts.length, 'host')} ${early.length === 1 ? 'is' : 'are'} invited before, ${first.name} on ${formatDate(first.invited)}; no brief to the hosts is recorded since.`,
        {
          related: early
            .slice(0, 3)
            .map(({ invitation, name }) => ({ path: invitation, message: `${name} is invited here` })),
          help: 'Send these hosts the questions of the delegates and record the day: `preparation: { hostBrief: … }`.',
        },
      ),
    ];
  },
};
