import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { countdown } from '../base/countdown.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { departureDate } from '../facts/places/departure.ts';
import { doneAt, isPreparing } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const briefingLate: Rule = {
  id: 'briefing-late',
  lesson: 'preparation',
  severity: 'warning',
  summary:
    'The delegates are not briefed on purpose, hosts and questions before departure, or only at the last moment.',
  why: 'Delegates who do not know why they travel listen politely; those who do ask, and know what to bring home.',
  source:
    'about 30 days before, https://passports.com/teachers/help-center/pre-tour-informational-meeting-cadence; purpose stated beforehand, SDC, https://www.shareweb.ch/site/DDLGN/events/2011F2FSarajevo/topics/study-tour-guidelines; the least is a house rule',
  check({ tour, policy, today }) {
    const briefing = doneAt('hold-briefing', tour);
    const due = dueDate('hold-briefing', tour, policy);
    const departure = departureDate(tour);
    const related = [
      departure === tour.dates.from
        ? { path: ['dates', 'from'], message: 'the tour starts here' }
        : {
            path: ['travel', 'legs'],
            message: `departure on ${formatDate(departure)}`,
            target: 'key' as const,
          },
    ];
    if (briefing === undefined) {
      if (daysBetween(due.by, today) <= 0 || !isPreparing(tour, today)) return [];
      return [
        finding(
          nearest(tour, ['preparation'], ['dates']),
          `No pre-departure briefing is recorded; it was due by ${formatDate(due.by)}, ${due.timing}.`,
          {
            target: 'key',
            related,
            help: 'Bring the delegates together on objectives, hosts, questions and who speaks, and record the day: `preparation: { briefing: … }`.',
          },
        ),
      ];
    }
    const held = briefing.date;
    const least = addDays(departure, -policy.briefingDays);
    if (daysBetween(least, held) <= 0) return [];
    return [
      finding(
        briefing.path,
        `The pre-departure briefing is on ${formatDate(held)}, ${countdown(held, departure, 'departure')}; ${counted(policy.briefingDays, 'day')} are the least to act on what it says.`,
        {
          severity: held > departure ? 'error' : 'warning',
          related,
          help: `Hold it by ${formatDate(workingDay(tour, tour.countries.receiving, least))}, or correct the date.`,
        },
      ),
    ];
  },
};
