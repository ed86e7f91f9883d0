import { formatDate, type LocalDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { agreedDays } from '../facts/sessions/agreed.ts';
import { type DayLength, dayLength } from '../facts/sessions/day-length.ts';
import type { Rule, RuleContext } from './rule.ts';

export const dayTooLong: Rule = {
  id: 'day-too-long',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'From the first to the last agreed session a day is longer than a working day.',
  why: 'People listen for six hours at best; what comes after that is applause, and the next morning begins late.',
  source:
    'heavy content 09:00-15:00, https://planningatour.academytravelschools.com.au/designing-your-ideal-study-tour-getting-the-balance-right/; nine hours are a house rule',
  check(context) {
    const dates = new Set<string>();
    return agreedDays(context.facts)
      .flatMap(({ date, visits }) => {
        const length = dayLength(visits, context.policy);
        return length === undefined ? [] : [{ date, length }];
      })
      .sort((a, b) => b.length.minutes - a.length.minutes)
      .flatMap(({ date, length }): Finding[] => {
        if (dates.has(date)) return [];
        dates.add(date);
        return length.minutes <= context.policy.dayLengthMinutes ? [] : [tooLong(context, date, length)];
      });
  },
};

function tooLong({ policy }: RuleContext, date: LocalDate, { first, last, minutes }: DayLength): Finding {
  const over = minutes - policy.dayLengthMinutes;
  return finding(
    [...last.session.path, 'at'],
    `${formatDate(date)} lasts ${formatDuration(minutes)} from "${first.session.title}" at ${formatClock(first.from)} to the end of "${last.session.title}" at ${formatClock(last.to)}; ${formatDuration(policy.dayLengthMinutes)} are the most.`,
    {
      related: first === last ? [] : [{ path: [...first.session.path, 'at'], message: 'begins here' }],
      help: `Begin ${formatDuration(over)} later or end ${formatDuration(over)} earlier${last.session.kind === 'reception' ? `, or leave ${formatDuration(policy.eveningGapMinutes)} for rest before the reception` : ', or move a session to another day'}.`,
    },
  );
}
