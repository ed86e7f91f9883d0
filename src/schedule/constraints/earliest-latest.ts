import { formatDate } from '../../base/calendar.ts';
import { type ClockSpan, formatClock, WHOLE_DAY } from '../../base/clock.ts';
import type { DayFacts } from '../../facts/facts.ts';
import type { LocalDateTime } from '../../tour/scalars.ts';
import { programmeWindows } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** A session may have a moment before which it does not start and one by which it is over. */
export const earliestLatest: Constraint = {
  id: 'earliest-latest',
  summary: 'A session starts not before its earliest and is over by its latest moment.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) => {
      const bounded = (
        field: 'earliest' | 'latest',
        says: string,
        spanOn: (day: DayFacts, moment: LocalDateTime) => ClockSpan,
      ): StatedDemand[] => {
        const moment = session.session[field];
        if (moment === undefined) return [];
        return [
          {
            about: `${session.id}:${field}`,
            sentence: `${quoted(session)} ${says} ${formatDate(moment.date)} at ${formatClock(moment.time)}.`,
            path: fieldPath(session, field),
            requirement: {
              kind: 'within',
              session: session.id,
              windows: programmeWindows(facts, (day) => [spanOn(day, moment)]).filter(
                ({ from, to }) => from < to,
              ),
            },
          },
        ];
      };
      return [
        ...bounded('earliest', 'starts not before', ({ date }, moment) =>
          date < moment.date
            ? { from: 0, to: 0 }
            : date === moment.date
              ? { ...WHOLE_DAY, from: moment.time }
              : WHOLE_DAY,
        ),
        ...bounded('latest', 'is over by', ({ date }, moment) =>
          date > moment.date
            ? { from: 0, to: 0 }
            : date === moment.date
              ? { ...WHOLE_DAY, to: moment.time }
              : WHOLE_DAY,
        ),
      ];
    }),
};
