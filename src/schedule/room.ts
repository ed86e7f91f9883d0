import type { LocalDate } from '../base/calendar.ts';
import { type ClockSpan, intersectSpans, type Minutes, subtractSpan, WHOLE_DAY } from '../base/clock.ts';
import { firstOfEach } from '../base/distinct.ts';
import { sum } from '../base/number.ts';
import { rememberedByObject, rememberedByText } from '../base/remembered.ts';
import type { Demand, PersonId, Problem, SessionId } from './demand.ts';
import { entryMinutes, readTerms, type SessionTerms, type Terms } from './terms.ts';

/** Time that sessions need at the very least and time that there is for them, for the person who attends most of it. */
export interface Room {
  readonly sessions: readonly SessionId[];
  readonly days: readonly LocalDate[];
  /** In the sessions themselves. */
  readonly inSessions: Minutes;
  /** At gates and on the way between sessions, by the shortest ways. */
  readonly between: Minutes;
  /** Inside everything that restricts the sessions, pauses taken off as far as they cannot lie outside. */
  readonly available: Minutes;
}

/** How much room the sessions have under some of the problem's demands. */
export function roomFor(problem: Problem, sessions: readonly SessionId[], demands: readonly Demand[]): Room {
  const terms = readTerms(problem);
  const spans: Spans = new Map(sessions.map((id) => [id, spansByDate(problem, id, demands)]));
  const pauses = demands.filter(({ requirement }) => requirement.kind === 'pause');
  const rooms = unlike(terms, sessions, pauses).map((person) =>
    roomOf(problem, terms, person, spans, pauses),
  );
  const most = rooms.sort((a, b) => shortage(b) - shortage(a))[0];
  return most ?? { sessions, days: [], inSessions: 0, between: 0, available: 0 };
}

/** Minutes missing; negative where the sum alone would fit. */
export function shortage({ inSessions, between, available }: Room): Minutes {
  return inSessions + between - available;
}

/** Of those who attend the same with the same pauses, the first. */
function unlike(terms: Terms, sessions: readonly SessionId[], pauses: readonly Demand[]): PersonId[] {
  const people = new Set(sessions.flatMap((id) => terms.sessions.get(id)?.people ?? []));
  return firstOfEach(people, (person) => {
    const attended = sessions.filter((id) => terms.sessions.get(id)?.people.includes(person));
    const taken = pauses.filter(
      ({ requirement }) => requirement.kind === 'pause' && requirement.people.includes(person),
    );
    return JSON.stringify([attended, taken.map((pause) => pauses.indexOf(pause))]);
  });
}

/** The spans of each date in which a session may lie. */
type DatedSpans = ReadonlyMap<LocalDate, readonly ClockSpan[]>;

/** The spans of each date in which the session may lie under the demands. */
export function spansByDate(problem: Problem, session: SessionId, demands: readonly Demand[]): DatedSpans {
  return spansOf(problem)(demands)(session);
}

/** Questions about one problem come back to the same sessions under the same demands. */
const spansOf = rememberedByObject((problem: Problem) =>
  rememberedByObject((demands: readonly Demand[]) => {
    const bySession = demandsBySession(demands);
    return rememberedByText((session): DatedSpans => {
      const own = bySession.get(session) ?? [];
      const spansOn = (date: LocalDate) =>
        own.reduce(
          (spans: readonly ClockSpan[], demand) => narrowed(spans, date, session, demand, problem),
          [WHOLE_DAY],
        );
      return new Map(problem.dates.map((date) => [date, spansOn(date)]));
    });
  }),
);

function demandsBySession(demands: readonly Demand[]): ReadonlyMap<SessionId, readonly Demand[]> {
  const bySession = new Map<SessionId, Demand[]>();
  for (const demand of demands) {
    if (!('session' in demand.requirement)) continue;
    const { session } = demand.requirement;
    const own = bySession.get(session);
    if (own === undefined) bySession.set(session, [demand]);
    else own.push(demand);
  }
  return bySession;
}

/** Dates on which one of the sessions may take place under the demands. */
export function openDates(
  problem: Problem,
  sessions: readonly SessionId[],
  demands: readonly Demand[],
): LocalDate[] {
  const spans = sessions.map((id) => spansByDate(problem, id, demands));
  return problem.dates.filter((date) => spans.some((byDate) => (byDate.get(date) ?? []).length > 0));
}

/** By session and date. */
type Spans = ReadonlyMap<SessionId, DatedSpans>;

function narrowed(
  spans: readonly ClockSpan[],
  date: LocalDate,
  session: SessionId,
  { requirement }: Demand,
  problem: Problem,
): readonly ClockSpan[] {
  switch (requirement.kind) {
    case 'within':
      return intersectSpans(
        spans,
        requirement.windows.filter((window) => window.date === date),
      );
    case 'clear-of':
      return requirement.windows
        .filter((window) => window.date === date)
        .reduce((rest: readonly ClockSpan[], window) => subtractSpan(rest, window), spans);
    case 'starts-at': {
      if (requirement.date !== date) return [];
      const minutes = readTerms(problem).sessions.get(session)?.minutes ?? 0;
      return intersectSpans(spans, [{ from: requirement.time, to: requirement.time + minutes }]);
    }
    default:
      return spans;
  }
}

function roomOf(
  problem: Problem,
  terms: Terms,
  person: PersonId,
  spans: Spans,
  pauses: readonly Demand[],
): Room {
  const sessions = [...spans.keys()].filter((id) => terms.sessions.get(id)?.people.includes(person));
  const days = problem.dates.map((date) => ({
    date,
    free: union(sessions.flatMap((id) => spans.get(id)?.get(date) ?? [])),
  }));
  const used = days.filter(({ free }) => free.length > 0);
  const own = sessions.flatMap((id) => terms.sessions.get(id) ?? []);
  const everywhere = sessions.map(terms.everywhere);
  return {
    sessions,
    days: used.map(({ date }) => date),
    inSessions: sum(own.map(({ minutes }) => minutes)),
    between: leastBetween(terms, everywhere, sum(used.map(({ free }) => free.length))),
    available: sum(used.map(({ date, free }) => length(free) - pausesInside(person, date, free, pauses))),
  };
}

/** In every free span, and be there none, the first session needs no way from another one; of the other ways, the shortest. */
function leastBetween(terms: Terms, sessions: readonly (readonly SessionTerms[])[], spans: number): Minutes {
  const arrivals = sessions.map((to) =>
    Math.min(
      ...sessions
        .filter((from) => from !== to)
        .flat()
        .flatMap((from) => to.map((at) => terms.travel(from.endSite, at.site) + entryMinutes(from, at))),
    ),
  );
  return sum(arrivals.sort((a, b) => a - b).slice(0, Math.max(0, sessions.length - Math.max(1, spans))));
}

/** Minutes by which the day's pauses must at the least cut into the free spans; those that may share time may lie within others. */
function pausesInside(
  person: PersonId,
  date: LocalDate,
  free: readonly ClockSpan[],
  pauses: readonly Demand[],
): Minutes {
  let [apart, shared] = [0, 0];
  for (const { requirement } of pauses) {
    if (requirement.kind !== 'pause') continue;
    if (!requirement.people.includes(person) || !requirement.dates.includes(date)) continue;
    const { from, to, minutes } = requirement;
    const starts = [from, to - minutes, ...free.flatMap((span) => [span.to, span.from - minutes])].filter(
      (start) => from <= start && start + minutes <= to,
    );
    const cut = Math.min(
      ...starts.map((start) => length(intersectSpans(free, [{ from: start, to: start + minutes }]))),
    );
    if (requirement.mayShare) shared = Math.max(shared, cut);
    else apart += cut;
  }
  return Math.max(apart, shared);
}

function union(spans: readonly ClockSpan[]): ClockSpan[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function length(spans: readonly ClockSpan[]): Minutes {
  return sum(spans.map(({ from, to }) => to - from));
}
