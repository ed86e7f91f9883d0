import { formatDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** What is agreed with a host stays where it is. */
export const fixedSlot: Constraint = {
  id: 'fixed-slot',
  summary: 'A session with an agreed start starts then.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) =>
      session.fixed === undefined
        ? []
        : [
            {
              about: session.id,
              sentence: `${quoted(session)} is agreed for ${formatDate(session.fixed.date)} at ${formatClock(session.fixed.time)}.`,
              path: fieldPath(session, 'at'),
              requirement: { kind: 'starts-at', session: session.id, ...session.fixed },
            },
          ],
    ),
};
