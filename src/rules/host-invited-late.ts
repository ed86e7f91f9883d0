import { addDays, daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { isToBe } from '../base/tense.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { finding, type Severity } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { isOver } from '../facts/time/done.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const hostInvitedLate: Rule = {
  id: 'host-invited-late',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'A host was asked, or is still to be asked, with too little notice to prepare.',
  why: 'Hosts who learn of a visit in passing offer what they have ready, by whoever is free, in the language they speak.',
  source: `${RECORD}; International Council of Tampa Bay, http://ic-tbr.org/What-Is-An-IVLP-Program.html`,
  check({ tour, facts, policy, today }) {
    const start = tour.dates.from;
    const due = addDays(start, -7 * policy.hostNoticeWeeks);
    const by = workingDay(tour, tour.countries.receiving, due);
    const least = addDays(start, -7 * policy.hostNoticeMinimumWeeks);
    const expected = visitedHosts(facts.hosts, facts.sessions);
    const late = expected.flatMap(({ path, host }) => {
      const uninvited = host.invited === undefined && host.status === 'wished' && !isOver(tour, today);
      const asked = host.invited ?? (uninvited ? today : undefined);
      if (asked === undefined || daysBetween(due, asked) <= 0) return [];
      const short = daysBetween(least, asked) > 0;
      const confirmed = host.status === 'confirmed' || host.confirmed !== undefined;
      const severity: Severity = short ? (confirmed ? 'warning' : 'error') : confirmed ? 'info' : 'warning';
      const notice = daysBetween(asked, start);
      return [
        finding(
          [...path, uninvited ? 'status' : 'invited'],
          `${host.name} ${uninvited ? 'is not yet invited' : invitedOn(asked, today)}, ${notice < 0 ? 'after the start' : `${counted(notice, 'day')} before the start`} on ${formatDate(start)}; hosts need ${counted(policy.hostNoticeWeeks, 'week')}. It ${isToBe(by, today)} invited by ${formatDate(by)}.`,
          {
            severity,
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            ...(isOver(tour, today) ? {} : { help: remedy(confirmed) }),
          },
        ),
      ];
    });
    const silent = expected.filter(
      ({ host }) =>
        host.invited === undefined &&
        host.confirmed === undefined &&
        host.status !== 'wished' &&
        host.status !== 'confirmed',
    );
    const [first] = silent;
    if (first === undefined) return late;
    return [
      ...late,
      notStated(
        [...first.path, 'name'],
        `How much notice ${listedBriefly(silent.map(({ host }) => host.name))} had`,
        silent.map(({ path }) => [...path, 'invited']),
        { help: 'State the date of each request: `invited: …`.' },
      ),
    ];
  },
};

function remedy(confirmed: boolean): string {
  return confirmed
    ? 'Send the host the delegates’ questions and the list of participants today, so that it can still prepare.'
    : 'Move the start, or replace this host by one that has already agreed.';
}

function invitedOn(date: LocalDate, today: LocalDate): string {
  return `${date > today ? 'is' : 'was'} invited on ${formatDate(date)}`;
}
