import { formatDate } from '../../base/calendar.ts';
import { type ClockSpan, WHOLE_DAY } from '../../base/clock.ts';
import { listed } from '../../base/text.ts';
import type { Facts } from '../../facts/facts.ts';
import { programmeWindows } from '../programme-windows.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Days and parts of the day that suit a session best. */
export const preference: Constraint = {
  id: 'preference',
  summary: 'A session is on a day and in a part of the day that suits it, where that is possible.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) => {
      const { days, part } = session.session.prefer ?? {};
      if (days === undefined && part === undefined) return [];
      const wishes = [
        ...(part === undefined ? [] : [`in the ${part}`]),
        ...(days === undefined ? [] : [`on ${listed(days.map(formatDate), 'or')}`]),
      ];
      return [
        {
          about: session.id,
          sentence: `${quoted(session)} is best ${wishes.join(' ')}.`,
          path: fieldPath(session, 'prefer'),
          requirement: {
            kind: 'prefer',
            session: session.id,
            windows: programmeWindows(facts, ({ date }) =>
              days === undefined || days.includes(date) ? [partOfDay(facts, part)] : [],
            ),
            weight: 1,
          },
        },
      ];
    }),
};

/** A morning leaves the lunch break at its latest, an afternoon begins after the earliest. */
function partOfDay({ lunch }: Facts, part: 'morning' | 'afternoon' | undefined): ClockSpan {
  if (part === undefined) return WHOLE_DAY;
  return part === 'morning'
    ? { ...WHOLE_DAY, to: lunch.to - lunch.minutes }
    : { ...WHOLE_DAY, from: lunch.from + lunch.minutes };
}
