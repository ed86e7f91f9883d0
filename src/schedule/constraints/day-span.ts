import { formatClock } from '../../base/clock.ts';
import { programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** The programme's day has a beginning and an end. An agreed start outweighs them; a reception may end later. */
export const daySpan: Constraint = {
  id: 'day-span',
  summary: 'Sessions lie between the beginning and the end of the programme’s day; receptions may be later.',
  demands: ({ tour, facts, policy }) =>
    facts.sessions
      .filter(({ fixed }) => fixed === undefined)
      .map(({ id, kind }) => {
        const late = kind === 'reception';
        const to = late ? Math.max(facts.dayTo, policy.receptionTo) : facts.dayTo;
        return {
          id: `day-span:${id}`,
          constraint: 'day-span',
          sentence: `${late ? 'Receptions' : 'Sessions'} lie between ${formatClock(facts.dayFrom)} and ${formatClock(to)}.`,
          path: tour.day?.from === undefined && tour.day?.to === undefined ? [] : ['day'],
          requirement: {
            kind: 'within',
            session: id,
            windows: programmeWindows(facts, () => [{ from: facts.dayFrom, to }]),
          },
        };
      }),
};
