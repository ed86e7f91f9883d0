import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const hostUnconfirmed: Rule = {
  id: 'host-unconfirmed',
  lesson: 'preparation',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'A host that the programme counts on has not confirmed by the time it should have.',
  why: 'The agenda keeps a hole that nobody fills in the last week, and the hosts around it cannot be moved any more.',
  source: `${RECORD}; reconfirmation 4-6 weeks ahead, http://meetingsnet.com/association-meetings/small-meeting-planning-timeline`,
  check({ tour, facts, policy, today }) {
    const due = dueDate('confirm-host', tour, policy);
    const latest = addDays(tour.dates.from, -7 * policy.confirmationWeeks);
    const notice = addDays(tour.dates.from, -7 * policy.hostNoticeWeeks);
    const expected = visitedHosts(facts.hosts, facts.sessions).filter(
      ({ host }) => host.confirmed === undefined && host.status !== 'confirmed',
    );
    const late = expected.flatMap(({ id, path, host }) => {
      if (host.status === undefined || daysBetween(due.by, today) <= 0) return [];
      // From here on `host-invited-late` says that it is too late to ask.
      if (host.status === 'wished' && daysBetween(notice, today) > 0) return [];
      const must = facts.sessions.some((session) => session.host?.id === id && session.priority === 'must');
      const tooLate = daysBetween(latest, today) > 0;
      return [
        finding(
          [...path, 'status'],
          `${host.name} is ${host.status === 'wished' ? 'wished for and not yet invited' : 'invited, but has not confirmed'}, ${distance(daysBetween(today, tour.dates.from))}; it should have confirmed by ${formatDate(due.by)}, ${due.timing}.`,
          {
            severity: tooLate && must ? 'error' : 'warning',
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: must
              ? 'Ask for an answer by telephone and set `status: confirmed`; plan without it by `priority: could` at its sessions.'
              : 'Ask for an answer by telephone and set `status: confirmed` or `status: declined`.',
          },
        ),
      ];
    });
    const silent = expected.filter(({ host }) => host.status === undefined);
    const [first] = silent;
    if (first === undefined) return late;
    return [
      ...late,
      notStated(
        [...first.path, 'name'],
        `Whether ${listedBriefly(silent.map(({ host }) => host.name))} ${silent.length === 1 ? 'has' : 'have'} confirmed`,
        silent.map(({ path }) => [...path, 'status']),
        { help: 'State where each request stands: `status: wished`, `invited`, `confirmed` or `declined`.' },
      ),
    ];
  },
};

/** `21 days before the start`, `3 days after the start` */
function distance(days: number): string {
  if (days === 0) return 'on the day of the start';
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} the start`;
}
