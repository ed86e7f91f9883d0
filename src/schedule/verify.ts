import { listed, listedBriefly } from '../base/text.ts';
import type { Demand, Placement, Problem, SessionId } from './demand.ts';
import { IDS, type Names, said } from './placement-words.ts';
import { checkRequirement, type Neighbours, type View } from './requirement-checks.ts';
import {
  attendeeDays,
  consecutive,
  interpreterDays,
  type PersonDay,
  readTerms,
  requirementsOf,
  type Terms,
} from './terms.ts';

/** Something that an agenda does against what is asked of it. */
export interface Violation {
  /** Undefined where no single demand is broken: somebody in two places, an unknown or repeated session, a date outside. */
  readonly demand: Demand | undefined;
  /** What is asked and what happens instead, with values. */
  readonly sentence: string;
  /** Those that do it; the last one is at fault rather than the others. */
  readonly sessions: readonly SessionId[];
}

/**
 * Everything in which `placements` go against `problem`: the slow, plain truth. It shares no code with the solver
 * and looks at every demand by itself, so that it can judge the solver's agendas and those that people write.
 */
export function verify(problem: Problem, placements: readonly Placement[], names: Names = IDS): Violation[] {
  const terms = readTerms(problem);
  const bySession = new Map(placements.map((placement) => [placement.session, placement]));
  const attended = attendeeDays(terms, placements);
  const interpreted = interpreterDays(placements);
  const neighbours = neighboursOf([...attended, ...interpreted]);
  const view: View = {
    terms,
    placements,
    attendeeDays: attended,
    interpreterDays: interpreted,
    neighbours,
    neighboursBetween: betweenSites(terms, neighbours),
    placed: (session) => bySession.get(session),
    pauses: requirementsOf(problem, 'pause'),
    names,
  };
  return [
    ...strangers(problem, placements, names),
    ...clashes(view.attendeeDays, 'attend', names),
    ...clashes(view.interpreterDays, 'interpret', names),
    ...problem.demands.flatMap((demand) =>
      checkRequirement(demand.requirement, view).map((instead) => ({
        demand,
        sentence: `${demand.sentence} But ${instead.words}.`,
        sessions: instead.sessions,
      })),
    ),
  ];
}

function neighboursOf(days: readonly PersonDay[]): View['neighbours'] {
  const pairs = days
    .flatMap(({ placements }) => consecutive(placements))
    .filter(([a, b]) => a.end <= b.start);
  const known = new Map(pairs.map((pair) => [`${pair[0].session}\n${pair[1].session}`, pair]));
  return [...known.values()];
}

function betweenSites(terms: Terms, neighbours: readonly Neighbours[]): View['neighboursBetween'] {
  const known = new Map<string, Neighbours[]>();
  for (const pair of neighbours) {
    const key = `${terms.on(pair[0])?.endSite}\n${terms.on(pair[1])?.site}`;
    known.set(key, [...(known.get(key) ?? []), pair]);
  }
  return (from, to) => known.get(`${from}\n${to}`) ?? [];
}

/** Sessions that the problem does not know, has already, or does not want there. */
function strangers(problem: Problem, placements: readonly Placement[], names: Names): Violation[] {
  const terms = readTerms(problem);
  const interpreted = new Set(requirementsOf(problem, 'interpreted').map(({ session }) => session));
  const seen = new Set<string>();
  return placements.flatMap((placement) => {
    const { session, date, start, interpreters } = placement;
    const name = names.session(session);
    const known = terms.sessions.get(session);
    const faults = [
      known === undefined && `${name} is no session of this tour`,
      seen.has(session) && `${name} takes place twice`,
      !problem.dates.includes(date) && `${said(placement, names)} lies outside the tour`,
      known !== undefined &&
        !known.pinned &&
        start % problem.grid !== 0 &&
        `${said(placement, names)} does not start on a multiple of ${problem.grid} minutes`,
      known !== undefined &&
        interpreters.length > 0 &&
        !interpreted.has(session) &&
        `${name} has ${listed(interpreters.map(names.interpreter))}, and needs no interpretation`,
    ];
    seen.add(session);
    return faults
      .filter((fault) => fault !== false)
      .map((fault) => ({ demand: undefined, sentence: `${fault}.`, sessions: [session] }));
  });
}

/** Sessions of one person that overlap, each pair once. */
function clashes(days: readonly PersonDay[], verb: 'attend' | 'interpret', names: Names): Violation[] {
  const nameOf = verb === 'attend' ? names.attendee : names.interpreter;
  const clashes = new Map<string, { people: string[]; sessions: SessionId[] }>();
  for (const { who, placements } of days)
    for (const [i, a] of placements.entries())
      for (const b of placements.slice(i + 1))
        if (b.start < a.end) {
          const words = `${said(a, names)} and ${said(b, names)} overlap`;
          const clash = clashes.get(words) ?? { people: [], sessions: [a.session, b.session] };
          clash.people.push(who);
          clashes.set(words, clash);
        }
  return [...clashes].map(([words, { people, sessions }]) => ({
    demand: undefined,
    sentence: `${words}, and ${listedBriefly(people.map(nameOf))} should ${verb} both.`,
    sessions,
  }));
}
