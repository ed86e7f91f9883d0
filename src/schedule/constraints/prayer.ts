import { formatDate, WEEKDAYS } from '../../base/calendar.ts';
import { formatClock, formatSpan } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { DayFacts } from '../../facts/facts.ts';
import { journeysOf } from '../../facts/places/journeys.ts';
import { type PrayerBreak, prayersOn, praying } from '../../facts/time/prayers.ts';
import { freeSpans } from '../free-spans.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** Prayers are kept free, beside lunch, for those who pray: at the times that the tour states, or as computed for the place; on a journey one prays on the way. */
export const prayer: Constraint = {
  id: 'prayer',
  summary: 'Prayer times are kept free, and lunch has its own time.',
  demands: (context) => {
    const { tour, facts, policy } = context;
    const faithful = praying(tour, facts);
    const journeys = journeysOf(tour, facts);
    return facts.days.flatMap((day) =>
      prayersOn(tour, facts, policy, day).flatMap((own) => {
        const spans = freeSpans(faithful, journeys, day.date, own, context);
        return [...spans].map(
          ([key, { span, people }]): StatedDemand => ({
            about: `${day.date}:${formatClock(own.from)}${key}`,
            sentence: sentence(day, { ...own, ...span }),
            path: ['day', 'prayers'],
            requirement: {
              kind: 'pause',
              people,
              dates: [day.date],
              minutes: own.minutes,
              ...span,
              mayShare: own.inLunch,
            },
          }),
        );
      }),
    );
  },
};

function sentence({ date, weekday }: DayFacts, { basis, minutes, from, to, inLunch }: PrayerBreak): string {
  const kept =
    basis === 'stated'
      ? `${formatSpan({ from, to })} is kept free for prayer on ${WEEKDAYS[weekday]}s`
      : `On ${formatDate(date)} ${formatDuration(minutes)} are kept free for prayer between ${formatSpan({ from, to }).replace('-', ' and ')}`;
  return inLunch ? `${kept}, in the lunch break.` : `${kept}.`;
}
