import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { countdown } from '../base/countdown.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { doneAt, isPreparing } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const hostBriefLate: Rule = {
  id: 'host-brief-late',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'The hosts have not been told who comes and what the visitors want to know, or are told too late.',
  why: 'A host who knows the visitors’ reality shows the way that led to its model; another shows the model, and it fits nobody.',
  source:
    'INSPIRED (EPD), https://inspired.epd.eu/toolkit/the-tools/13-study-visits; the days are a house rule',
  check({ tour, facts, policy, today }) {
    const hosts = visitedHosts(facts.hosts, facts.sessions);
    if (hosts.length === 0) return [];
    const brief = doneAt('brief-host', tour);
    const due = dueDate('brief-host', tour, policy);
    const start = tour.dates.from;
    if (brief === undefined) {
      const single = hosts.filter(({ id }) => tour.checklist?.done?.[`brief-host:${id}`] === undefined);
      if (single.length === 0 || daysBetween(due.by, today) <= 0 || !isPreparing(tour, today)) return [];
      return [
        finding(
          nearest(tour, ['preparation'], ['hosts']),
          `No brief to ${single.length === hosts.length ? 'the hosts' : listedBriefly(single.map(({ name }) => name))} on the visitors and their questions is recorded; it was due by ${formatDate(due.by)}, ${due.timing}.`,
          {
            target: 'key',
            related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
            help: 'Send each host the list of participants with ranks, the situation at home and the questions, and record the day: `preparation: { hostBrief: … }`.',
          },
        ),
      ];
    }
    const briefed = brief.date;
    const least = addDays(start, -policy.briefingDays);
    if (daysBetween(least, briefed) <= 0) return [];
    return [
      finding(
        brief.path,
        `The hosts are briefed on ${formatDate(briefed)}, ${countdown(briefed, start, 'the start')}; they need ${counted(policy.briefingDays, 'day')} to make use of it.`,
        {
          severity: briefed > start ? 'error' : 'warning',
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: `Brief them by ${formatDate(workingDay(tour, tour.countries.providing, least))}, or correct the date.`,
        },
      ),
    ];
  },
};
