import { daysBetween, formatDate } from '../base/calendar.ts';
import { byText, counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import {
  needsHolidayCheck,
  needsTransport,
  staysOvernight,
  travels,
  travelsAbroad,
} from '../facts/preparation.ts';
import { doneOn } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import type { Dated, TaskId } from '../policy/back-plan.ts';
import { CONSERVATION, RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule, RuleContext } from './rule.ts';

interface Step {
  readonly task: Dated & TaskId;
  /** What should have happened, before "by Thursday 1 May 2014". */
  readonly words: string;
  /** True where the tour needs it and does not show that it has happened. */
  isOpen(context: RuleContext): boolean;
}

/** What the tour file itself can show, as far as no rule of its own is about it. */
const SHOWN: readonly Step[] = [
  {
    task: 'agree-objectives',
    words: 'objectives and budget agreed in writing',
    isOpen: ({ tour }) => (tour.objectives ?? []).length > 0,
  },
  { task: 'settle-participants', words: 'participants settled', isOpen: () => true },
  {
    task: 'book-interpreters',
    words: 'interpreters booked',
    isOpen: ({ facts }) => facts.interpreters.length === 0 && sessionsAcrossBarrier(facts).length > 0,
  },
  {
    task: 'check-passports',
    words: 'passports checked',
    isOpen: ({ tour, facts }) =>
      travelsAbroad(tour, facts) &&
      (facts.travellers.length === 0 ||
        facts.travellers.some(({ delegate }) => delegate.passport?.expires === undefined)),
  },
  {
    task: 'book-travel',
    words: 'travel booked',
    isOpen: ({ tour, facts }) => travels(facts) && (tour.travel?.legs ?? []).length === 0,
  },
  {
    task: 'book-hotel',
    words: 'hotel booked',
    isOpen: ({ tour, facts }) => staysOvernight(tour, facts) && facts.hotels.length === 0,
  },
];

/** What shows only where somebody keeps the checklist in the file. */
const KEPT: readonly Step[] = [
  { task: 'name-team', words: 'team named', isOpen: () => true },
  {
    task: 'confirm-holidays',
    words: 'holidays of both countries confirmed',
    isOpen: ({ tour, facts }) => needsHolidayCheck(tour, facts),
  },
  { task: 'obtain-travel-approval', words: 'approval to travel obtained', isOpen: () => true },
  { task: 'reconfirm-everything', words: 'everything reconfirmed', isOpen: () => true },
  {
    task: 'arrange-transport',
    words: 'transport arranged',
    isOpen: ({ tour, facts }) => needsTransport(tour, facts),
  },
  { task: 'send-final-agenda', words: 'final agenda sent', isOpen: () => true },
];

export const preparationOverdue: Rule = {
  id: 'preparation-overdue',
  lesson: 'preparation',
  severity: 'warning',
  until: 'the tour begins',
  summary: 'Steps of the preparation should have been taken by now, and nothing shows that they were.',
  why: 'Each late step waits for the one before it, and the last weeks hold the work of four months.',
  source: `${RECORD}; ${CONSERVATION}; each date has its source in the checklist`,
  check(context) {
    const { tour, policy, today } = context;
    const kept = Object.keys(tour.checklist?.done ?? {}).length > 0 ? KEPT : [];
    const overdue = [...SHOWN, ...kept]
      .filter(({ task, isOpen }) => doneOn(task, tour) === undefined && isOpen(context))
      .map(({ task, words }) => ({ task, words, due: dueDate(task, tour, policy) }))
      .filter(({ due }) => daysBetween(due.by, today) > 0)
      .sort((a, b) => byText(a.due.by, b.due.by));
    const [first] = overdue;
    if (first === undefined) return [];
    return [
      finding(
        nearest(tour, ['preparation'], ['dates']),
        `${counted(overdue.length, 'step')} of the preparation ${overdue.length === 1 ? 'is' : 'are'} overdue on ${formatDate(today)}: ${listedBriefly(overdue.map(({ words, due }) => `${words} by ${formatDate(due.by)}`))}.`,
        {
          target: 'key',
          label: `${counted(daysBetween(today, tour.dates.from), 'day')} left`,
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: `Begin with the first, and record the day of each: \`checklist: { done: { ${first.task}: ${today} } }\`.`,
        },
      ),
    ];
  },
};
