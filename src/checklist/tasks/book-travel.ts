import { formatDate } from '../../base/calendar.ts';
import type { DelegateFacts } from '../../facts/facts.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import type { Tour } from '../../tour/schema.ts';
import { hostsSide, named, party, travels } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const bookTravel: Task = {
  id: 'book-travel',
  why: 'Seats for a group on one flight go first; those booked late arrive apart or after the first meeting.',
  source: CONSERVATION,
  todos: ({ tour, facts }) => {
    if (!travels(facts)) return [];
    const all = facts.travellers;
    const without = all.filter((traveller) => !isBooked(tour, traveller));
    const who =
      without.length < all.length && (without.length > 0 || facts.unlisted !== undefined)
        ? named(without, all, 'traveller', facts.unlisted)
        : party(facts);
    const { from, to } = tour.dates;
    return [
      {
        title: `Book the journey to ${hostsSide(tour, facts)} and back for ${who}, to be there on ${formatDate(from)} and leave after the last session${to === from ? '' : ` on ${formatDate(to)}`}`,
        owner: roles(tour).organiser,
        settled: facts.unlisted === undefined && without.length === 0,
      },
    ];
  },
};

/** True where the traveller has a seat out, by the first day of the programme, and another one back, from its last day on. */
function isBooked(tour: Tour, { id }: DelegateFacts): boolean {
  const days = (tour.travel?.legs ?? [])
    .filter(({ who }) => !Array.isArray(who) || who.includes(id))
    .filter(({ by, number }) => number !== undefined || (by !== undefined && by !== 'plane'))
    .flatMap(({ departs }) => departs?.date ?? []);
  const out = days.findIndex((day) => day <= tour.dates.from);
  return out >= 0 && days.some((day, i) => i !== out && day >= tour.dates.to);
}
