import { formatDate } from '../../base/calendar.ts';
import { WHOLE_DAY } from '../../base/clock.ts';
import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { sharePeople } from '../../facts/people/attendance.ts';
import { isCalledLunch } from '../../facts/sessions/meals.ts';
import { programmeWindows } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** A day is thought over when it is over; where a reception may still follow, as late as possible. Nobody gives a free day for it. */
export const reflection: Constraint = {
  id: 'reflection',
  summary:
    'A reflection is the last session of its day, a reception excepted, and rather on a working day than at the weekend.',
  demands: ({ facts }) =>
    facts.sessions
      .filter(({ kind, session, fixed }) => kind === 'reflection' && !session.position && !fixed)
      .flatMap((own): StatedDemand[] => {
        const mayFollow = facts.sessions.some(
          (other) => other.kind === 'reception' && !isCalledLunch(other) && sharePeople(own, other),
        );
        const demand: StatedDemand = {
          about: own.id,
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
        return [demand, ...(own.session.prefer?.days === undefined ? daysOff(own, facts) : [])];
      }),
};

function daysOff(own: SessionFacts, { days }: Facts): StatedDemand[] {
  return days
    .filter(({ workday }) => !workday)
    .map(({ date }) => ({
      about: `${own.id}:${date}`,
      sentence: `${quoted(own)} takes a part of ${formatDate(date)}, a day off.`,
      path: fieldPath(own, 'kind'),
      requirement: { kind: 'avoid-date', session: own.id, date, weight: 1 },
    }));
}
