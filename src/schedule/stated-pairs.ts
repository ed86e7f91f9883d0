import type { Facts, SessionFacts } from '../facts/facts.ts';

/** Pairs of sessions that one of them names in the field, each pair once, the one that names first. */
export function statedPairs(facts: Facts, field: 'sameDay' | 'otherDay'): [SessionFacts, SessionFacts][] {
  const seen = new Set<string>();
  return facts.sessions.flatMap((a) =>
    facts.sessions
      .filter((b) => b !== a && a.session[field]?.includes(b.id))
      .filter((b) => {
        const pair = [a.id, b.id].sort().join('\n');
        return !seen.has(pair) && seen.add(pair);
      })
      .map((b): [SessionFacts, SessionFacts] => [a, b]),
  );
}
