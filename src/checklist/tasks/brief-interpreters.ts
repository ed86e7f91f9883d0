import { addDays, formatDate, type LocalDate } from '../../base/calendar.ts';
import { hasDeclined } from '../../facts/expected-hosts.ts';
import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { isBookedOn, teamOf } from '../../facts/people/interpreting.ts';
import { journeysOf } from '../../facts/places/journeys.ts';
import { openDays } from '../../facts/sessions/visiting.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { workingDay } from '../../facts/time/working-day.ts';
import { backPlan, sideOf } from '../../policy/back-plan.ts';
import type { Tour } from '../../tour/schema.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Due, Task, TaskContext } from '../task.ts';
import { earliest, latest } from '../trip-dates.ts';

export const briefInterpreters: Task = {
  id: 'brief-interpreters',
  why: 'In a technical meeting a quarter of an hour with the speakers beforehand saves it twice over.',
  source: 'https://www.conference-interpreters.ca/event_meeting_checklist.html',
  todos: (context) => {
    const { tour, facts } = context;
    if (interpretation(facts) === undefined) return [];
    const sessions = facts.sessions.filter(({ mode, host }) => mode !== 'none' && !hasDeclined(host));
    const first = firstDayOfWork(sessions, facts) ?? tour.dates.from;
    // Without an agreed time it may still be a later day.
    const isKnown = first === tour.dates.to || sessions.some(({ fixed }) => fixed?.date === first);
    const atTheEarliest = isKnown ? '' : ' at the earliest';
    return [
      {
        title: `Meet the interpreters before they first work, on ${formatDate(first)}${atTheEarliest}: purpose, speakers, seating, pauses, open terms`,
        due: dueBefore(first, context),
        owner: roles(tour).delegationLeader,
      },
    ];
  },
};

/** The first day on which something may be interpreted and somebody is there who does it; where nobody is on any, the first of them. */
function firstDayOfWork(sessions: readonly SessionFacts[], facts: Facts): LocalDate | undefined {
  const days = facts.days.flatMap((day) => {
    const open = sessions.filter(
      (session) =>
        openDays({ ...facts, days: [day] }, [session]).length > 0 && !isTooEarly(session, day.date),
    );
    return open.length === 0 ? [] : [{ ...day, open }];
  });
  const staffed = days.find((day) =>
    day.open.some((session) => {
      const team = teamOf(session, facts);
      return (
        team.length === 0 ||
        team.some(
          (one) =>
            isBookedOn(one, day.date) &&
            (one.interpreter.hours === undefined || spansOf([one.interpreter.hours], day).length > 0),
        )
      );
    }),
  );
  return (staffed ?? days[0])?.date;
}

function isTooEarly({ fixed, session }: SessionFacts, date: LocalDate): boolean {
  return fixed === undefined && session.earliest !== undefined && date < session.earliest.date;
}

/** The last working day before, once delegation and interpreters are there; the day itself where none lies between. */
function dueBefore(first: LocalDate, { tour, facts, policy }: TaskContext): Due {
  const from = first === tour.dates.from ? 'first day' : 'first interpretation';
  const { days } = backPlan(policy)['brief-interpreters'];
  const on = workingDay(tour, tour.countries[sideOf('brief-interpreters')], addDays(first, days));
  const since = latest(arrival(tour, facts), firstInterpreter(first, facts));
  return since !== undefined && on < since
    ? { on: first, timing: { from, days: 0 }, isFirm: true }
    : { on, timing: { from, days } };
}

/** The first day on which somebody of the delegation is there before the day is over. */
function arrival(tour: Tour, facts: Facts): LocalDate | undefined {
  const days = journeysOf(tour, facts).flatMap(({ purpose, arrives }) =>
    purpose === 'arrival' && arrives !== undefined
      ? [arrives.time < facts.dayTo ? arrives.date : addDays(arrives.date, 1)]
      : [],
  );
  return earliest(...days);
}

/** The day from which the first of those who work on that day is engaged; undefined where one has no first day. */
function firstInterpreter(first: LocalDate, { interpreters }: Facts): LocalDate | undefined {
  const starts = interpreters.flatMap((one) => (isBookedOn(one, first) ? [one.interpreter.from] : []));
  return starts.includes(undefined) ? undefined : earliest(...starts);
}
