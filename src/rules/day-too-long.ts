import { formatDate, type LocalDate } from '../base/calendar.ts';
import { formatClock, type Minutes } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Agreed, type AgreedDay, agreedDays } from '../facts/sessions/agreed.ts';
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
      .flatMap((day) => worked(context, day) ?? [])
      .sort((a, b) => b.length - a.length)
      .flatMap((day): Finding[] => {
        if (dates.has(day.date)) return [];
        dates.add(day.date);
        return day.length <= context.policy.dayLengthMinutes ? [] : [tooLong(context, day)];
      });
  },
};

/** Without a reception in the evening, where people can rest before it. */
function workingPart({ policy }: RuleContext, { visits }: AgreedDay): readonly Agreed[] {
  const last = latest(visits);
  const rest = visits.filter((visit) => visit !== last);
  const before = latest(rest);
  return last?.session.kind === 'reception' && before && last.from - before.to >= policy.eveningGapMinutes
    ? rest
    : visits;
}

/** From the beginning of the first session to the end of that which ends last. */
interface WorkedDay {
  readonly date: LocalDate;
  readonly first: Agreed;
  readonly last: Agreed;
  readonly length: Minutes;
}

function worked(context: RuleContext, day: AgreedDay): WorkedDay | undefined {
  const working = workingPart(context, day);
  const [first, last] = [working[0], latest(working)];
  return first && last && { date: day.date, first, last, length: last.to - first.from };
}

function latest(visits: readonly Agreed[]): Agreed | undefined {
  return [...visits].sort((a, b) => b.to - a.to)[0];
}

function tooLong({ policy }: RuleContext, { date, first, last, length }: WorkedDay): Finding {
  const over = length - policy.dayLengthMinutes;
  return finding(
    [...last.session.path, 'at'],
    `${formatDate(date)} lasts ${formatDuration(length)} from "${first.session.title}" at ${formatClock(first.from)} to the end of "${last.session.title}" at ${formatClock(last.to)}; ${formatDuration(policy.dayLengthMinutes)} are the most.`,
    {
      related: first === last ? [] : [{ path: [...first.session.path, 'at'], message: 'begins here' }],
      help: `Begin ${formatDuration(over)} later or end ${formatDuration(over)} earlier${last.session.kind === 'reception' ? `, or leave ${formatDuration(policy.eveningGapMinutes)} for rest before the reception` : ', or move a session to another day'}.`,
    },
  );
}
