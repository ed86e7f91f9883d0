import { listed } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import { type Change, type Situation, withSessions } from './change.ts';
import { quoted } from './tour-words.ts';

/** Sessions of the delegation's own that state no place, and so are at the hotel that is stated, in a town to which it travels. */
export function inAnotherTown(situation: Situation): Change[] {
  const { tour, facts, policy, leftOut } = situation;
  const stranded = leftOut.filter(isAnywhere);
  if (stranded.length === 0 || stranded.length < leftOut.length) return [];
  const { inland, townOf } = whereabouts(tour, facts, policy);
  const towns = new Set(inland.map(({ to }) => to).filter((town) => town !== townOf('base')));
  return [...towns].map((town) => ({
    words: `${listed(stranded.map(quoted))} in ${town}, where the delegation travels to`,
    tour: withSessions(situation, (session, own) =>
      stranded.includes(own) ? { ...session, place: { city: town } } : session,
    ),
  }));
}

function isAnywhere({ host, site, session }: SessionFacts): boolean {
  return host === undefined && site === 'base' && session.place === undefined;
}
