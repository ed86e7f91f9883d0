import type { AgendaDay } from '../agenda/agenda.ts';
import { buildAgenda } from '../agenda/build-agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { byText } from '../base/text.ts';
import { wholeOf } from '../outline/attendance.ts';
import { expectedWithoutPlace } from '../outline/sessions.ts';

/**
 * The plan as its hosts expect it: what they agreed to stands at its agreed time with the gate before it, also where the plan
 * has no place for it. No way leads there, nobody interprets, and the groups are those of the plan.
 */
export function withExpected(plan: Plan): Plan {
  const { tour, facts, agenda } = plan;
  const appointments = expectedWithoutPlace(plan).flatMap(({ id, fixed, length }) =>
    fixed === undefined
      ? []
      : [{ session: id, date: fixed.date, start: fixed.time, end: fixed.time + length, interpreters: [] }],
  );
  if (appointments.length === 0) return plan;
  const expected = buildAgenda(tour, { ...facts, days: [] }, appointments, []).days;
  return {
    ...plan,
    agenda: { days: together(agenda.days, expected), whole: agenda.whole ?? wholeOf(agenda, facts) },
  };
}

function together(planned: readonly AgendaDay[], expected: readonly AgendaDay[]): AgendaDay[] {
  const dates = new Set([...planned, ...expected].map(({ date }) => date));
  const entriesOn = (days: readonly AgendaDay[], on: string) =>
    days.flatMap(({ date, entries }) => (date === on ? entries : []));
  return [...dates].sort(byText).map((date) => {
    const meetings = entriesOn(expected, date).filter(
      ({ kind }) => kind === 'session' || kind === 'arrival at the gate',
    );
    const entries = [...entriesOn(planned, date), ...meetings];
    return { date, entries: entries.sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}
