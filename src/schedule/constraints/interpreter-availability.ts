import { formatDate } from '../../base/calendar.ts';
import { hoursOn } from '../../facts/people/interpreting.ts';
import { formatOpeningHours } from '../../tour/opening-hours.ts';
import { programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** Interpreters are booked for certain days and hours. */
export const interpreterAvailability: Constraint = {
  id: 'interpreter-availability',
  summary: 'Interpreters work only on the days and in the hours for which they are booked.',
  demands: ({ facts }) =>
    facts.interpreters.flatMap((one) => {
      const { id, path, interpreter } = one;
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
            windows: programmeWindows(facts, (day) => hoursOn(one, day)),
          },
        },
      ];
    }),
};
