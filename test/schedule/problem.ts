import type { LocalDate } from '../../src/base/calendar.ts';
import { parseClock } from '../../src/base/clock.ts';
import type { Demand, Placement, Problem, Requirement, Window } from '../../src/schedule/demand.ts';
import type { Priority } from '../../src/tour/schema.ts';

export const thursday = '2014-06-26' as LocalDate;
export const friday = '2014-06-27' as LocalDate;

/** `10:30` → 630; a time that is none is a fault of the test. */
export function at(time: string): number {
  const minutes = parseClock(time);
  if (minutes === undefined) throw new Error(`${time} is no time of day`);
  return minutes;
}

export function demand(requirement: Requirement, id: string = requirement.kind): Demand {
  return { id, constraint: requirement.kind, sentence: `The tour asks for ${id}.`, path: [], requirement };
}

export interface SessionSketch {
  readonly id: string;
  readonly minutes?: number;
  readonly site?: string;
  readonly gate?: number;
  readonly people?: readonly string[];
  readonly priority?: Priority;
}

/** Two days, sessions of an hour at sites named like themselves for Ann and Bob, without gates or travel. */
export function problemOf(sessions: readonly SessionSketch[], demands: readonly Requirement[] = []): Problem {
  return {
    dates: [thursday, friday],
    sessions: sessions.map(({ id, priority = 'must' }) => ({ id, priority })),
    grid: 15,
    demands: [
      ...sessions.flatMap(({ id, minutes = 60, site = id, gate = 0, people = ['ann', 'bob'] }) => [
        demand({ kind: 'lasts', session: id, minutes }, `lasts:${id}`),
        demand({ kind: 'held-at', session: id, site, gate }, `held-at:${id}`),
        demand({ kind: 'attended-by', session: id, people }, `attended-by:${id}`),
      ]),
      ...demands.map((requirement) => demand(requirement)),
    ],
  };
}

/** `a` at 10:00 on Thursday unless given otherwise, for an hour. */
export function placed(
  session: string,
  start = '10:00',
  { date = thursday, minutes = 60, interpreters = [] as readonly string[] } = {},
): Placement {
  return { session, date, start: at(start), end: at(start) + minutes, interpreters };
}

export function windowOf(from: string, to: string, date: LocalDate = thursday): Window {
  return { date, from: at(from), to: at(to) };
}
