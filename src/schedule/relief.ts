import type { InterpreterId, Placement, Problem, SessionId } from './demand.ts';
import { evaluate } from './evaluate.ts';
import { requirementsOf } from './terms.ts';
import { verify } from './verify.ts';

/**
 * The agenda with a second interpreter wherever one works alone for long and another may take turns and is free, the longest
 * session first. Nothing else changes: no session goes without its interpreter for it, and no slack is lost.
 */
export function relieved(problem: Problem, placements: readonly Placement[]): readonly Placement[] {
  const relief = new Map(
    requirementsOf(problem, 'interpreted').map((asked) => [asked.session, asked.relief]),
  );
  const longestFirst = placements
    .filter(({ session }) => relief.get(session) !== undefined)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let agenda = placements;
  for (const { session, interpreters } of longestFirst) {
    const free = inOrder(problem, relief.get(session) ?? []).filter((one) => !interpreters.includes(one));
    agenda = free.map((one) => joined(agenda, session, one)).find((more) => isAsGood(more, agenda)) ?? agenda;
  }
  return agenda;

  function isAsGood(more: readonly Placement[], before: readonly Placement[]): boolean {
    return verify(problem, more).length === 0 && tightness(more) <= tightness(before);
  }

  function tightness(of: readonly Placement[]): number {
    return evaluate(problem, of).tightness;
  }
}

/** Who is called first comes first. */
function inOrder({ interpreters = [] }: Problem, some: readonly InterpreterId[]): InterpreterId[] {
  return interpreters.filter((one) => some.includes(one));
}

function joined(agenda: readonly Placement[], session: SessionId, second: InterpreterId): Placement[] {
  return agenda.map((own) =>
    own.session === session ? { ...own, interpreters: [...own.interpreters, second].sort() } : own,
  );
}
