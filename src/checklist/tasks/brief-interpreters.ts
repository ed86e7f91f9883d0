import { addDays, formatDate, type LocalDate } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { hasDeclined } from '../../facts/expected-hosts.ts';
import type { Facts, InterpreterFacts, SessionFacts } from '../../facts/facts.ts';
import { hoursOn, teamOf } from '../../facts/people/interpreting.ts';
import { languageName } from '../../facts/people/language-name.ts';
import { journeysOf } from '../../facts/places/journeys.ts';
import { openDays } from '../../facts/sessions/visiting.ts';
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
    const all = beginnings(sessions, context);
    return all.map(({ first, team, isKnown }) => ({
      ...(all.length > 1 && team[0] ? { about: team[0].id } : {}),
      title: `Meet ${all.length > 1 ? named(team) : 'the interpreters'} before they first work, on ${formatDate(first)}${isKnown ? '' : ' at the earliest'}: purpose, speakers, seating, pauses, open terms`,
      due: dueBefore(first, team, context),
      owner: roles(tour).delegationLeader,
    }));
  },
};

/** A day on which interpreters work for the first time. */
interface Beginning {
  readonly first: LocalDate;
  /** Those who do; none where nobody is booked, or nobody is there on a day of work. */
  readonly team: readonly InterpreterFacts[];
  /** False where it may still be a later day, as no time is agreed. */
  readonly isKnown: boolean;
}

/** Whoever begins later, for another language or in relief, has met nobody yet. */
function beginnings(sessions: readonly SessionFacts[], { tour, facts }: TaskContext): Beginning[] {
  const days = facts.days.flatMap((day) => {
    const open = sessions.filter(
      (session) =>
        openDays({ ...facts, days: [day] }, [session]).length > 0 && !isTooEarly(session, day.date),
    );
    return open.length === 0 ? [] : [{ ...day, open }];
  });
  const isKnown = (first: LocalDate, ofThem: readonly SessionFacts[]) =>
    first === tour.dates.to || ofThem.some(({ fixed }) => fixed?.date === first);
  const met = new Set<InterpreterFacts>();
  const found = days.flatMap((day): Beginning[] => {
    const team = facts.interpreters.filter(
      (one) =>
        !met.has(one) &&
        hoursOn(one, day).length > 0 &&
        day.open.some((session) => teamOf(session, facts).includes(one)),
    );
    for (const one of team) met.add(one);
    const ofThem = sessions.filter((session) => teamOf(session, facts).some((one) => team.includes(one)));
    return team.length === 0 ? [] : [{ first: day.date, team, isKnown: isKnown(day.date, ofThem) }];
  });
  const first = days[0]?.date ?? tour.dates.from;
  return found.length > 0 ? found : [{ first, team: [], isKnown: isKnown(first, sessions) }];
}

/** `Ms. Paz and Mr. Sol (Russian and English)`; of several languages, each with his or her own. */
function named(team: readonly InterpreterFacts[]): string {
  const byLanguages = new Map<string, string[]>();
  for (const { id, interpreter } of team) {
    const languages = listed((interpreter.languages ?? []).map(languageName));
    byLanguages.set(languages, [...(byLanguages.get(languages) ?? []), interpreter.name ?? id]);
  }
  return listed(
    [...byLanguages].map(
      ([languages, names]) => `${listed(names)}${languages === '' ? '' : ` (${languages})`}`,
    ),
  );
}

function isTooEarly({ fixed, session }: SessionFacts, date: LocalDate): boolean {
  return fixed === undefined && session.earliest !== undefined && date < session.earliest.date;
}

/** The last working day before, once delegation and interpreters are there; the day itself where none lies between. */
function dueBefore(
  first: LocalDate,
  team: readonly InterpreterFacts[],
  { tour, facts, policy }: TaskContext,
): Due {
  const from = first === tour.dates.from ? 'first day' : 'first interpretation';
  const { days } = backPlan(policy)['brief-interpreters'];
  const on = workingDay(tour, tour.countries[sideOf('brief-interpreters')], addDays(first, days));
  const since = latest(arrival(tour, facts), firstEngaged(team));
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

/** The day from which the first of them is engaged; undefined where one has no first day. */
function firstEngaged(team: readonly InterpreterFacts[]): LocalDate | undefined {
  const starts = team.map(({ interpreter }) => interpreter.from);
  return starts.includes(undefined) ? undefined : earliest(...starts);
}
