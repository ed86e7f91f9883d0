import { formatDate, type LocalDate } from '../base/calendar.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { DayFacts, SessionFacts } from '../facts/facts.ts';
import { journeysOf } from '../facts/places/journeys.ts';
import { onlyDateOf } from '../facts/sessions/visiting.ts';
import type { Rule, RuleContext } from './rule.ts';

export const programmeDayEmpty: Rule = {
  id: 'programme-day-empty',
  lesson: 'proximity',
  severity: 'info',
  summary: 'All sessions have their days, and a working day of the programme has none.',
  why: 'A hotel and a per diem are paid for everybody on that day, and at home it is asked what the tour was for.',
  source: 'house rule',
  check(context) {
    const { tour, facts } = context;
    if (tour.sessions === undefined) return [];
    const held = facts.sessions.filter(({ host }) => !hasDeclined(host));
    const dates = held.map((session) => dayOf(session, context));
    // What has no day yet may fill it.
    if (held.length === 0 || dates.includes(undefined)) return [];
    const empty = facts.days.filter((day) => isForWork(day, context) && !dates.includes(day.date));
    if (empty.length === 0) return [];
    const [first] = empty;
    return [
      finding(
        ['dates'],
        `Nothing is planned on ${listedBriefly(empty.map(({ date }) => formatDate(date)))}, ${empty.length} of the ${counted(facts.days.length, 'day')} of the programme.`,
        {
          target: 'key',
          related: [{ path: ['sessions'], message: 'none of these is then', target: 'key' }],
          help: `Ask a host for a session, make the programme shorter, or say that the day is free: \`calendar: { free: [{ date: ${first?.date} }] }\`.`,
        },
      ),
    ];
  },
};

/** The day that is agreed, that its limits leave, or that the agenda in the file has. */
function dayOf(session: SessionFacts, { tour }: RuleContext): LocalDate | undefined {
  return onlyDateOf(session) ?? tour.agenda?.find((entry) => entry.session === session.id)?.at.date;
}

/** Not at the weekend, on a holiday, on a day of a journey, or promised to be free. */
function isForWork({ date, workday, holidays }: DayFacts, { tour, facts }: RuleContext): boolean {
  const isTravelled = journeysOf(tour, facts).some(({ departs, arrives }) =>
    [departs?.date, arrives?.date].includes(date),
  );
  const isFree = tour.calendar?.free?.some((free) => free.date === date) === true;
  return workday && holidays.length === 0 && !isTravelled && !isFree;
}
