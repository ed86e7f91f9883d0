import { formatDate } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { partOfDay, programmeWindows } from '../programme-windows.ts';
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
