import { WHOLE_DAY } from '../../base/clock.ts';
import { sharePeople } from '../../facts/people/attendance.ts';
import type { Demand } from '../demand.ts';
import { programmeWindows } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** A day is thought over when it is over; where a reception may still follow, as late as possible. */
export const reflection: Constraint = {
  id: 'reflection',
  summary: 'A reflection is the last session of its day, a reception excepted.',
  demands: ({ facts }) =>
    facts.sessions
      .filter(({ kind, session, fixed }) => kind === 'reflection' && !session.position && !fixed)
      .map((own): Demand => {
        const mayFollow = facts.sessions.some(
          (other) => other.kind === 'reception' && sharePeople(own, other),
        );
        return {
          id: `reflection:${own.id}`,
          constraint: 'reflection',
          sentence: mayFollow
            ? `${quoted(own)} is best in the afternoon.`
            : `${quoted(own)} is the last session of its day.`,
          path: fieldPath(own, 'kind'),
          requirement: mayFollow
            ? {
                kind: 'prefer',
                session: own.id,
                windows: programmeWindows(facts, () => [{ ...WHOLE_DAY, from: facts.lunch.to }]),
                weight: 1,
              }
            : { kind: 'position', session: own.id, place: 'last', of: 'day' },
        };
      }),
};
