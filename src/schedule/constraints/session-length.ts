import { formatDuration } from '../../base/duration.ts';
import type { SessionFacts } from '../../facts/facts.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Every session takes its time: from the agreed start to the agreed end, else what it takes with interpretation or what the host has set aside, whichever is longer. */
export const sessionLength: Constraint = {
  id: 'session-length',
  summary: 'A session takes its time, interpretation included.',
  demands: ({ facts }) =>
    facts.sessions.map((session) => ({
      about: session.id,
      sentence: sentence(session),
      path: fieldPath(session, session.slot === session.length ? 'slot' : 'for'),
      requirement: { kind: 'lasts', session: session.id, minutes: session.length },
    })),
};

function sentence(session: SessionFacts): string {
  const takes = `${quoted(session)} takes ${formatDuration(session.length)}`;
  if (session.slot === session.length) return `${takes}: the time set aside for it.`;
  return session.gross === session.net
    ? `${takes}.`
    : `${takes}: ${formatDuration(session.net)} in one language, with ${session.mode} interpretation.`;
}
