import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
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
    return [...agreedDays(context.facts)]
      .sort((a, b) => lengthOf(context, b) - lengthOf(context, a))
      .flatMap((day): Finding[] => {
        const working = workingPart(context, day);
        const [first, last] = [working[0], latest(working)];
        const length = lengthOf(context, day);
        if (first === undefined || last === undefined || dates.has(day.date)) return [];
        dates.add(day.date);
        if (length <= context.policy.dayLengthMinutes) return [];
        return [tooLong(context, day, first, last)];
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

function lengthOf(context: RuleContext, day: AgreedDay): number {
  const working = workingPart(context, day);
  const last = latest(working);
  return last === undefined ? 0 : last.to - (working[0]?.from ?? last.to);
}

function latest(visits: readonly Agreed[]): Agreed | undefined {
  return [...visits].sort((a, b) => b.to - a.to)[0];
}

function tooLong(context: RuleContext, day: AgreedDay, first: Agreed, last: Agreed): Finding {
  const { policy } = context;
  const over = lengthOf(context, day) - policy.dayLengthMinutes;
  return finding(
    [...last.session.path, 'at'],
    `${formatDate(day.date)} lasts ${formatDuration(last.to - first.from)} from "${first.session.title}" at ${formatClock(first.from)} to the end of "${last.session.title}" at ${formatClock(last.to)}; ${formatDuration(policy.dayLengthMinutes)} are the most.`,
    {
      related: first === last ? [] : [{ path: [...first.session.path, 'at'], message: 'begins here' }],
      help: `Begin ${formatDuration(over)} later or end ${formatDuration(over)} earlier${last.session.kind === 'reception' ? `, or leave ${formatDuration(policy.eveningGapMinutes)} for rest before the reception` : ', or move a session to another day'}.`,
    },
  );
}
