import { addDays, formatDate } from '../base/calendar.ts';
import { NOON } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { offsetAt, toInstant } from '../base/zone.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const clockChangeDuringTour: Rule = {
  id: 'clock-change-during-tour',
  lesson: 'calendar',
  severity: 'info',
  until: 'the tour is over',
  summary: 'Clocks go forward or back in a night of the programme.',
  why: 'Delegates from countries without summer time have never had to change a clock, and miss the bus by an hour.',
  source: 'house rule',
  check({ tour, facts }) {
    const offsets = [addDays(tour.dates.from, -1), ...facts.days.map(({ date }) => date)].map((date) =>
      offsetAt(toInstant(date, NOON, tour.timeZone).instant, tour.timeZone),
    );
    return facts.days.flatMap(({ date }, i) => {
      const jump = (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
      if (jump === 0) return [];
      return [
        finding(
          ['timeZone'],
          `Clocks in ${tour.timeZone} go ${jump > 0 ? 'forward' : 'back'} by ${formatDuration(Math.abs(jump))} in the night to ${formatDate(date)}.`,
          {
            help: `Tell the delegates the evening before${jump > 0 ? ', and begin later that morning' : ''}.`,
          },
        ),
      ];
    });
  },
};
