import { hasDeclined } from '../facts/expected-hosts.ts';
import type { Facts, InterpreterFacts, SessionFacts } from '../facts/facts.ts';
import { knowsSector } from '../facts/people/knows-sector.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { constraints } from './constraints/registry.ts';
import type { InterpreterId, Problem } from './demand.ts';

/**
 * Everything that a tour asks of its agenda, in the planner's vocabulary. Sessions at hosts that declined are no part of it.
 * Where an agenda made by hand has other starts, the planner may have them too.
 */
export function buildProblem(tour: Tour, facts: Facts, policy: Policy): Problem {
  const context = { tour, facts: { ...facts, sessions: facts.sessions.filter(isPossible) }, policy };
  return {
    dates: facts.days.map(({ date }) => date),
    sessions: context.facts.sessions.map(({ id, priority }) => ({ id, priority })),
    grid: (tour.agenda ?? []).reduce((grid, { at }) => divisor(grid, at.time), policy.startStep),
    interpreters: byVocabulary(tour, facts),
    demands: constraints.flatMap(({ id, demands }) =>
      demands(context).map(({ about, ...stated }) => ({ id: `${id}:${about}`, constraint: id, ...stated })),
    ),
  };
}

/** Those who know the words of the sector are called first. */
function byVocabulary({ sector }: Tour, { interpreters }: Facts): InterpreterId[] {
  const knows = (one: InterpreterFacts) => sector !== undefined && knowsSector(one, sector);
  const ids = (list: readonly InterpreterFacts[]) => list.map(({ id }) => id).sort();
  return [...ids(interpreters.filter(knows)), ...ids(interpreters.filter((one) => !knows(one)))];
}

/** False where the host has declined: nothing is planned there. */
export function isPossible({ host }: SessionFacts): boolean {
  return !hasDeclined(host);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
