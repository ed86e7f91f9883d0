import type { Minutes } from '../base/clock.ts';
import type { Priority } from '../tour/schema.ts';
import type { Objective, Placement, Problem } from './demand.ts';
import { slackOf } from './slack.ts';
import {
  attendeeDays,
  consecutive,
  entryMinutes,
  type PersonDay,
  readTerms,
  requirementsOf,
  type Terms,
} from './terms.ts';

interface Missing {
  readonly priority: Priority;
  readonly weight: number;
}

/** From the most to the least important. */
const PRIORITIES = ['must', 'should', 'could'] as const;

/**
 * The objective of an agenda, every level recomputed from scratch. Left-out sessions that are alternatives of each
 * other count once, with the highest priority among them, and not at all where one of them takes place. A change is
 * another date or start than in the baseline, or a session of the baseline left out; a session that the baseline
 * does not have is none. A person without a session on a date travels nowhere on it.
 */
export function evaluate(
  problem: Problem,
  placements: readonly Placement[],
  baseline: readonly Placement[] = [],
): Objective {
  const terms = readTerms(problem);
  const placed = new Map(placements.map((placement) => [placement.session, placement]));
  const days = attendeeDays(terms, placements);
  const leftOut = missing(problem, placed);
  const lost = (priority: Priority) =>
    total(leftOut.filter((one) => one.priority === priority).map(({ weight }) => weight));
  return {
    musts: lost('must'),
    shoulds: lost('should'),
    coulds: lost('could'),
    changes: baseline
      .filter(({ session }) => terms.sessions.has(session))
      .filter(({ session, date, start }) => {
        const now = placed.get(session);
        return now === undefined || now.date !== date || now.start !== start;
      }).length,
    protocol: total([
      ...requirementsOf(problem, 'prefer-before').map(({ first, then, weight }) => {
        const a = placed.get(first);
        const b = placed.get(then);
        return a !== undefined && b !== undefined && startsEarlier(b, a) ? weight : 0;
      }),
      ...requirementsOf(problem, 'avoid-date').map(({ session, date, weight }) =>
        placed.get(session)?.date === date ? weight : 0,
      ),
    ]),
    travel: total(days.map((day) => travelOf(terms, day))),
    idle: total(days.map((day) => idleOf(terms, day))),
    preferences: total(
      requirementsOf(problem, 'prefer').map(({ session, windows, weight }) => {
        const own = placed.get(session);
        const suits = windows.some(
          ({ date, from, to }) => own?.date === date && from <= own.start && own.end <= to,
        );
        return own === undefined || suits ? 0 : weight;
      }),
    ),
    tightness: total(
      requirementsOf(problem, 'slack').map(
        (asked) => asked.most - slackOf(problem, terms, asked, placements),
      ),
    ),
  };
}

/** What is left out, each session or choice of alternatives by its highest priority and the greatest weight of that. */
function missing(problem: Problem, placed: ReadonlyMap<string, Placement>): Missing[] {
  const choices = requirementsOf(problem, 'one-of').map(({ sessions }) => sessions);
  const chosen = new Set(choices.flat());
  const single = problem.sessions.map(({ id }) => id).filter((id) => !chosen.has(id));
  return [...choices, ...single.map((id) => [id])]
    .filter((ids) => !ids.some((id) => placed.has(id)))
    .flatMap((ids) => {
      const sessions = problem.sessions.filter(({ id }) => ids.includes(id));
      const priority = PRIORITIES.find((word) => sessions.some((session) => session.priority === word));
      if (priority === undefined) return [];
      const weights = sessions
        .filter((session) => session.priority === priority)
        .map(({ weight }) => weight ?? 1);
      return [{ priority, weight: Math.max(...weights) }];
    });
}

function startsEarlier(a: Placement, b: Placement): boolean {
  return a.date < b.date || (a.date === b.date && a.start < b.start);
}

/** From the morning's site through all sessions to the evening's. */
function travelOf(terms: Terms, { date, placements }: PersonDay): Minutes {
  const overnight = terms.overnight(date);
  const first = placements[0];
  const last = placements.at(-1);
  const nightWays =
    overnight === undefined || first === undefined || last === undefined
      ? 0
      : terms.travel(overnight.morning, siteOf(terms, first)) +
        terms.travel(endSiteOf(terms, last), overnight.evening);
  return nightWays + total(consecutive(placements).map((pair) => between(terms, pair)));
}

/** What is left between sessions when travel and gates are taken off. */
function idleOf(terms: Terms, { placements }: PersonDay): Minutes {
  return total(
    consecutive(placements).map(
      ([a, b]) => b.start - a.end - between(terms, [a, b]) - entryMinutes(terms.on(a), terms.on(b)),
    ),
  );
}

function between(terms: Terms, [a, b]: readonly [Placement, Placement]): Minutes {
  return terms.travel(endSiteOf(terms, a), siteOf(terms, b));
}

function siteOf(terms: Terms, placement: Placement): string {
  return terms.on(placement)?.site ?? '';
}

function endSiteOf(terms: Terms, placement: Placement): string {
  return terms.on(placement)?.endSite ?? '';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
