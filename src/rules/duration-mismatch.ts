import { daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { departureDate, returnDate } from '../facts/places/departure.ts';
import { programmeDays } from '../facts/time/derive-days.ts';
import type { Rule } from './rule.ts';

const WORDS = 'one two three four five six seven eight nine ten twelve fourteen'.split(' ');
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14];
/** `Two-day study visit`, `a 5 day programme`, `one-week mission`. */
const DECLARED = new RegExp(
  `\\b(${WORDS.join('|')}|\\d{1,2})[- ](day|week)s?(?:-long)?(?: [\\w-]+){0,3} (visit|tour|program(?:me)?|mission|exchange|trip|seminar|course)\\b`,
  'i',
);

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  lesson: 'format',
  severity: 'warning',
  summary: 'The title says another number of days than the dates.',
  why: 'Hotels, approvals and per diems are asked for by the title, and hosts keep the days of the dates.',
  source: 'house rule, after published programmes whose declared duration differs from their dates',
  check({ tour, facts }) {
    const match = DECLARED.exec(tour.title);
    if (match === null) return [];
    const [words, number = '', unit = ''] = match;
    const count = VALUES[WORDS.indexOf(number.toLowerCase())] ?? Number(number);
    const days = programmeDays(tour);
    const trip = daysBetween(departureDate(tour), returnDate(tour)) + 1;
    const workdays = facts.days.filter(({ workday }) => workday).length;
    const fits =
      unit.toLowerCase() === 'week'
        ? // A week is anything from its working days to one with the journey.
          days > 7 * count - 4 && Math.min(days, trip) < 7 * count + 3
        : [days, trip, workdays].includes(count);
    if (fits) return [];
    const { from, to } = tour.dates;
    return [
      finding(
        ['title'],
        `The title says "${words}", but the programme has ${counted(days, 'day')}, ${formatDate(from)} to ${formatDate(to)}.`,
        {
          related: [{ path: ['dates'], message: counted(days, 'day'), target: 'key' }],
          help: 'Correct the title or the dates, and tell those who have the other one.',
        },
      ),
    ];
  },
};
