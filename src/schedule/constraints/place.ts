import { formatDuration } from '../../base/duration.ts';
import type { SessionFacts } from '../../facts/facts.ts';
import { gateMinutes, setUpMinutes } from '../../facts/gate.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Where a session takes place, and the time between arriving and starting: the host's gate, and its own set-up. */
export const place: Constraint = {
  id: 'place',
  summary: 'A session takes place at its host, or where the tour says, and starts when the gate is passed.',
  demands: ({ facts }) =>
    facts.sessions.map((session) => ({
      id: `place:${session.id}`,
      constraint: 'place',
      sentence: sentence(session, facts),
      path: fieldPath(session, session.session.place === undefined ? 'host' : 'place'),
      requirement: {
        kind: 'held-at',
        session: session.id,
        site: session.site,
        gate: gateMinutes(session) - setUpMinutes(session),
        setUp: setUpMinutes(session),
      },
    })),
};

function sentence(session: SessionFacts, facts: ConstraintContext['facts']): string {
  const where = `${quoted(session)} takes place at ${facts.siteName(session.site)}`;
  const gate = gateMinutes(session);
  return gate === 0
    ? `${where}.`
    : `${where}, where ${formatDuration(gate)} pass between arriving and starting.`;
}
