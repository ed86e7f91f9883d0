import type { Conflict } from '../agenda/plan.ts';
import type { Facts } from '../facts/facts.ts';
import type { Placement, Problem } from './demand.ts';
import { when } from './placement-words.ts';
import { namesIn, quoted } from './tour-words.ts';
import { verify } from './verify.ts';

interface Beside {
  readonly facts: Facts;
  readonly problem: Problem;
  /** Where all other sessions are. */
  readonly placements: readonly Placement[];
}

/** What a session would break somewhere if everything else stayed where it is, with what happens instead; each thing once. */
export function wouldBreak(own: Placement, { facts, problem, placements }: Beside): Conflict['demands'] {
  const others = placements.filter(({ session }) => session !== own.session);
  const found = verify(problem, [...others, own], namesIn(facts)).flatMap(
    ({ demand, sentence, sessions }): Conflict['demands'] => {
      if (demand !== undefined) return [{ id: demand.id, sentence, path: demand.path }];
      const other = others.find(({ session }) => session !== own.session && sessions.includes(session));
      const session = facts.sessions.find(({ id }) => id === other?.session);
      if (other === undefined || session === undefined) return [];
      return [
        {
          id: `overlap:${session.id}`,
          sentence: `${quoted(session)} is on ${when(other)}, with some of the same people.`,
          path: session.path,
        },
      ];
    },
  );
  return found.filter(({ sentence }, i) => found.findIndex((other) => other.sentence === sentence) === i);
}
