import { addDays, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { programmeDays } from '../facts/time/derive-days.ts';
import { thresholds } from '../policy/thresholds.ts';
import type { Rule } from './rule.ts';

export const programmeTooLong: Rule = {
  id: 'programme-too-long',
  lesson: 'calendar',
  severity: 'warning',
  summary:
    'The programme has more days than the programme that pays for it allows, or than anybody can be away.',
  why: 'Days beyond the limit are not paid for, and those who decide send their deputies for so long.',
  source: `${thresholds.programmeDays.source}; the limits of TAIEX, Open World and others stand in their profiles`,
  check({ tour, policy }) {
    const days = programmeDays(tour);
    const { from, to } = tour.dates;
    if (days <= policy.programmeDays) return [];
    return [
      finding(
        ['dates', 'to'],
        `The programme has ${counted(days, 'day')}, ${formatDate(from)} to ${formatDate(to)}; ${policy.programmeDays} are the most.`,
        {
          label: counted(days, 'day'),
          related: [
            ...(tour.profile === undefined
              ? []
              : [{ path: ['profile'], message: `at most ${counted(policy.programmeDays, 'day')}` }]),
          ],
          help: `End it by ${formatDate(addDays(from, policy.programmeDays - 1))}, or divide it into two visits.`,
        },
      ),
    ];
  },
};
