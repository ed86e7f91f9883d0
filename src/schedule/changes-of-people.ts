import { listed } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { type Change, type Situation, SMALLEST_GROUP, withInterpreters, withSessions } from './change.ts';
import { interpretersNeeded, isInterpreted } from './interpreters.ts';
import { quoted } from './tour-words.ts';

/** What is said is said once: in simultaneous two take turns. */
export function simultaneous(situation: Situation): Change[] {
  const { tour, facts } = situation;
  const gains = facts.sessions.some(({ mode, factor }) => mode === 'consecutive' && factor > 1);
  if (!gains) return [];
  const second = facts.interpreters.length === 1 ? ', with a second interpreter' : '';
  const changed = withSessions(situation, (session) =>
    session.mode === 'consecutive' ? { ...session, mode: 'simultaneous' } : session,
  );
  return [
    {
      words: `Simultaneous interpretation instead of consecutive${second}`,
      tour: withInterpreters(
        { ...changed, interpretation: { ...tour.interpretation, mode: 'simultaneous' } },
        2,
      ),
    },
  ];
}

/** Each session that is left out runs beside the nearest one that can be shared out as well. */
export function splitDelegation(situation: Situation): Change[] {
  const { facts, policy, leftOut } = situation;
  const everybody = facts.delegates.map(({ id }) => id);
  if (everybody.length < 2 * SMALLEST_GROUP) return [];
  const isShared = ({ host, kind, fixed, attendees }: SessionFacts) =>
    host !== undefined &&
    fixed === undefined &&
    kind !== 'courtesy call' &&
    attendees.length === everybody.length;
  const pairs: (readonly [SessionFacts, SessionFacts])[] = [];
  for (const missing of leftOut) {
    const partner = facts.sessions
      .filter(
        (other) => isShared(other) && !leftOut.includes(other) && !pairs.some((pair) => pair.includes(other)),
      )
      .sort((a, b) => distance(a, missing) - distance(b, missing))[0];
    if (!isShared(missing) || partner === undefined) return [];
    pairs.push([missing, partner]);
  }
  const half = Math.ceil(everybody.length / 2);
  const tour = withSessions(situation, (session, { id }) => {
    if (pairs.some(([first]) => first.id === id)) return { ...session, attend: everybody.slice(0, half) };
    return pairs.some(([, second]) => second.id === id)
      ? { ...session, attend: everybody.slice(half) }
      : session;
  });
  const needed = Math.max(
    0,
    ...pairs.map((pair) =>
      pair.filter(isInterpreted).reduce((sum, one) => sum + interpretersNeeded(one, policy), 0),
    ),
  );
  const listedOnes = facts.interpreters.length;
  const people = listedOnes > 0 && listedOnes < needed ? `, with ${needed} interpreters` : '';
  const beside = pairs.map(([a, b]) => `${quoted(a)} beside ${quoted(b)}`);
  return [{ words: `Two groups: ${listed(beside)}${people}`, tour: withInterpreters(tour, needed) }];

  function distance(a: SessionFacts, b: SessionFacts): number {
    return facts.transfer(a.site, b.site).minutes + Math.abs(a.length - b.length);
  }
}
