import { formatDate } from '../base/calendar.ts';
import { DAY_MINUTES, formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { offsetAt, toInstant } from '../base/zone.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { clockTimes } from '../facts/time/clock-times.ts';
import type { Rule } from './rule.ts';

export const timeInClockChange: Rule = {
  id: 'time-in-clock-change',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A time of a leg or session does not exist, or comes twice, as clocks change that night.',
  why: 'Half of the group comes an hour late, and the calendar entry on every telephone says something else.',
  source: 'RFC 5545, section 3.3.5, https://www.rfc-editor.org/rfc/rfc5545; the check is a house rule',
  check({ tour, facts }) {
    return clockTimes(tour, facts).flatMap(({ path, at: { date, time }, zone }): Finding[] => {
      const { instant, kind } = toInstant(date, time, zone);
      if (kind !== 'gap' && kind !== 'ambiguous') return [];
      const jump = Math.abs(offsetAt(instant + DAY_MINUTES, zone) - offsetAt(instant - DAY_MINUTES, zone));
      const change = `clocks in ${zone} go ${kind === 'gap' ? 'forward' : 'back'} by ${formatDuration(jump)} that night`;
      if (kind === 'gap')
        return [
          finding(path, `${formatClock(time)} does not exist on ${formatDate(date)}: ${change}.`, {
            help: `Write the time that clocks show: \`${formatClock((time + jump) % DAY_MINUTES)}\` if it is meant to be as late as it says.`,
          }),
        ];
      return [
        finding(
          path,
          `${formatClock(time)} comes twice on ${formatDate(date)}: ${change}. The first is meant here.`,
          { severity: 'warning', help: 'Ask the carrier or host which is meant, and tell the travellers.' },
        ),
      ];
    });
  },
};
