import { formatDate, isBetween } from '../../base/calendar.ts';
import { WHOLE_DAY } from '../../base/clock.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { formatOpeningHours } from '../../tour/opening-hours.ts';
import { programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** Interpreters are booked for certain days and hours. */
export const interpreterAvailability: Constraint = {
  id: 'interpreter-availability',
  summary: 'Interpreters work only on the days and in the hours for which they are booked.',
  demands: ({ facts }) =>
    facts.interpreters.flatMap(({ id, path, interpreter }) => {
      const { from, to, hours, name = id } = interpreter;
      if (from === undefined && to === undefined && hours === undefined) return [];
      const words = [
        ...(from === undefined ? [] : [`from ${formatDate(from)}`]),
        ...(to === undefined ? [] : [`until ${formatDate(to)}`]),
        ...(hours === undefined ? [] : [formatOpeningHours([hours])]),
      ];
      return [
        {
          about: id,
          sentence: `${name} interprets ${words.join(' ')}.`,
          path,
          requirement: {
            kind: 'available',
            interpreter: id,
            windows: programmeWindows(facts, (day) =>
              !isBetween(day.date, from, to) ? [] : hours === undefined ? [WHOLE_DAY] : spansOf([hours], day),
            ),
          },
        },
      ];
    }),
};
