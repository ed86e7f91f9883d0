import { daysBetween, formatDate } from '../base/calendar.ts';
import { countdown } from '../base/countdown.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
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
    const booking = doneAt('book-interpreters', tour);
    if (booking === undefined) return [];
    const booked = booking.date;
    const due = dueDate('book-interpreters', tour, policy);
    if (daysBetween(due.date, booked) <= 0) return [];
    const left = daysBetween(booked, tour.dates.from);
    const severity = left < 0 ? 'error' : left < policy.interpreterBookingDays ? 'warning' : 'info';
    return [
      finding(
        booking.path,
        `The interpreters are booked on ${formatDate(booked)}, ${countdown(booked, tour.dates.from, 'the start')}; ${formatDate(due.by)}, ${due.timing}, ${daysBetween(due.by, today) > 0 ? 'was' : 'is'} the time for it.`,
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
