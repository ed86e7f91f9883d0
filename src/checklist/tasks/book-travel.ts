import { formatDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import type { DelegateFacts, Facts } from '../../facts/facts.ts';
import { joinsLate, leavesEarly } from '../../facts/people/attendance.ts';
import { travellersOn } from '../../facts/places/journeys.ts';
import { travels } from '../../facts/preparation.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import type { Tour } from '../../tour/schema.ts';
import { hostsSide, named, party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task, Todo } from '../task.ts';

export const bookTravel: Task = {
  id: 'book-travel',
  why: 'Seats for a group on one flight go first; those booked late arrive apart or after the first meeting.',
  source: CONSERVATION,
  todos: ({ tour, facts }) => {
    if (!travels(facts)) return [];
    const alone = facts.travellers.filter((one) => joinsLate(one, tour) || leavesEarly(one, tour));
    return [
      ...together(tour, facts, alone),
      ...alone.map((one) => ({
        about: one.id,
        ...booking(tour, facts, one.delegate.name, one.delegate),
        settled: isBooked(tour, facts, one),
      })),
    ];
  },
};

/** The journey of all who are there from the first day to the last. */
function together(tour: Tour, facts: Facts, alone: readonly DelegateFacts[]): Todo[] {
  const all = facts.travellers.filter((one) => !alone.includes(one));
  if (all.length === 0 && alone.length > 0 && facts.unlisted === undefined) return [];
  const without = all.filter((traveller) => !isBooked(tour, facts, traveller));
  const areOpen = without.length > 0 || facts.unlisted !== undefined;
  const isWhole = alone.length === 0 && (without.length === all.length || !areOpen);
  const names = named(
    areOpen ? without : all,
    all,
    alone.length > 0 ? 'other traveller' : 'traveller',
    facts.unlisted,
  );
  const who = isWhole
    ? party(facts)
    : `${names}${facts.companions > 0 && without.length === all.length ? `, with ${counted(facts.companions, 'companion')}` : ''}`;
  return [{ ...booking(tour, facts, who), settled: facts.unlisted === undefined && without.length === 0 }];
}

function booking(
  tour: Tour,
  facts: Facts,
  who: string,
  {
    from = tour.dates.from,
    to = tour.dates.to,
  }: Partial<Pick<DelegateFacts['delegate'], 'from' | 'to'>> = {},
): Pick<Todo, 'title' | 'owner'> {
  return {
    title: `Book the journey to ${hostsSide(tour, facts)} and back for ${who}, to be there on ${formatDate(from)} and leave after the last session${to === from ? '' : ` on ${formatDate(to)}`}`,
    owner: roles(tour).organiser,
  };
}

/** True where the traveller has a seat out, by the first day that he or she is there, and another one back, from the last on. */
function isBooked(tour: Tour, facts: Facts, one: DelegateFacts): boolean {
  const { from = tour.dates.from, to = tour.dates.to } = one.delegate;
  const days = (tour.travel?.legs ?? [])
    .filter((leg) => travellersOn(leg, tour, facts).includes(one.id))
    .filter(({ by, number }) => number !== undefined || (by !== undefined && by !== 'plane'))
    .flatMap(({ departs }) => departs?.date ?? []);
  const out = days.findIndex((day) => day <= from);
  return out >= 0 && days.some((day, i) => i !== out && day >= to);
}
