import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type AgreedDay, agreedDays } from '../facts/sessions/agreed.ts';
import { leavesLunch } from '../facts/sessions/meals.ts';
import type { Rule, RuleContext } from './rule.ts';

export const lunchMissing: Rule = {
  id: 'lunch-missing',
  lesson: 'logistics',
  severity: 'error',
  summary: 'The agreed sessions of a day leave nobody time for lunch.',
  why: 'At two o’clock the delegation is hungry and hears nothing, and the host of the afternoon wonders why.',
  source: 'house rule: 45 minutes between 11:30 and 14:30',
  check(context) {
    const { facts } = context;
    const dates = new Set<string>();
    return agreedDays(facts).flatMap((day): Finding[] => {
      if (dates.has(day.date) || leavesLunch(day.visits, context.policy)) return [];
      dates.add(day.date);
      return [missing(context, day)];
    });
  },
};

function missing({ policy }: RuleContext, { date, visits }: AgreedDay): Finding {
  const atNoon = visits.filter(({ from, to }) => from < policy.lunchGapTo && policy.lunchGapFrom < to);
  const [first, ...others] = atNoon;
  const movable = atNoon.find(({ from }) => from > policy.lunchGapFrom) ?? first;
  const path = first === undefined ? ['sessions'] : [...first.session.path, 'at'];
  return finding(
    path,
    `On ${formatDate(date)} ${listedBriefly(atNoon.map(({ session, from, to }) => `"${session.title}" (${formatClock(from)}-${formatClock(to)})`))} ${atNoon.length === 1 ? 'leaves' : 'leave'} no ${formatDuration(policy.lunchGapMinutes)} for lunch between ${formatClock(policy.lunchGapFrom)} and ${formatClock(policy.lunchGapTo)}.`,
    {
      related: others
        .slice(0, 3)
        .map(({ session }) => ({ path: [...session.path, 'at'], message: 'at lunchtime as well' })),
      help: `${movable && movable.from > policy.lunchGapFrom ? `Start "${movable.session.title}" later` : `Divide "${first?.session.title}" in two, with lunch between`}; where the host serves lunch, list it as a session of its own: \`kind: reception\`.`,
    },
  );
}
