import { formatDate, WEEKDAYS } from '../../base/calendar.ts';
import { formatClock, formatSpan } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { everybody } from '../../facts/attendance.ts';
import type { DayFacts } from '../../facts/facts.ts';
import { type PrayerBreak, prayersOn } from '../../facts/prayers.ts';
import type { Demand } from '../demand.ts';
import type { Constraint } from './constraint.ts';

/** Prayers are kept free, beside lunch: at the times that the tour states, or as computed for the place. */
export const prayer: Constraint = {
  id: 'prayer',
  summary: 'Prayer times are kept free, and lunch has its own time.',
  demands: ({ tour, facts, policy }) =>
    facts.days.flatMap((day) =>
      prayersOn(tour, facts, policy, day).map((own): Demand => {
        const { minutes, from, to, inLunch } = own;
        return {
          id: `prayer:${day.date}:${formatClock(from)}`,
          constraint: 'prayer',
          sentence: sentence(day, own),
          path: ['day', 'prayers'],
          requirement: {
            kind: 'pause',
            people: everybody(facts),
            dates: [day.date],
            minutes,
            from,
            to,
            mayShare: inLunch,
          },
        };
      }),
    ),
};

function sentence({ date, weekday }: DayFacts, { basis, minutes, from, to, inLunch }: PrayerBreak): string {
  const kept =
    basis === 'stated'
      ? `${formatSpan({ from, to })} is kept free for prayer on ${WEEKDAYS[weekday]}s`
      : `On ${formatDate(date)} ${formatDuration(minutes)} are kept free for prayer between ${formatSpan({ from, to }).replace('-', ' and ')}`;
  return inLunch ? `${kept}, in the lunch break.` : `${kept}.`;
}
