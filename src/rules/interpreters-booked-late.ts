import { daysBetween, formatDate } from '../base/calendar.ts';
import { countdown } from '../base/countdown.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { lateness } from '../facts/time/lateness.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const interpretersBookedLate: Rule = {
  id: 'interpreters-booked-late',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'The interpreters are booked so late that those who know the sector are taken.',
  why: 'Few interpret between two small languages and know the terms of a sector; who is free in the last month is free for a reason.',
  source: `${RECORD}; the number of days is a house rule`,
  check({ tour, policy, today }) {
    const late = lateness('book-interpreters', tour, policy, today);
    if (late?.done === undefined) return [];
    const { due, isOver } = late;
    const { date: booked, path } = late.done;
    const left = daysBetween(booked, tour.dates.from);
    const severity = left < 0 ? 'error' : left < policy.interpreterBookingDays ? 'warning' : 'info';
    return [
      finding(
        path,
        `The interpreters are booked on ${formatDate(booked)}, ${countdown(booked, tour.dates.from, 'the start')}; ${formatDate(due.by)}, ${due.timing}, ${isOver ? 'was' : 'is'} the time for it.`,
        {
          severity,
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help:
            left < 0
              ? 'Correct the year or month of one of the two dates.'
              : 'Send glossary and documents at once, and have a second interpreter as a reserve.',
        },
      ),
    ];
  },
};
