import { formatDate } from '../../base/calendar.ts';
import { listed, slug } from '../../base/text.ts';
import type { Facts } from '../../facts/facts.ts';
import { commonStay, ownStay, type Stay, widest } from '../../facts/people/own-stay.ts';
import { type Nights, nightsOf } from '../../facts/places/nights.ts';
import { travels } from '../../facts/preparation.ts';
import type { Tour } from '../../tour/schema.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task, TaskContext, Todo } from '../task.ts';

export const bookHotel: Task = {
  id: 'book-hotel',
  why: 'One hotel for all, near the hosts, saves an hour of collecting people on every morning.',
  source: 'house rule',
  todos: (context) => {
    const { tour, facts, policy } = context;
    if (!travels(facts)) return [];
    const all = nightsOf(tour, facts, policy);
    if (all.length === 0) return aroundOneDay(tour, facts);
    const placeOf = ({ hotel, town }: Nights) => hotel?.site.replace(/^stay:/, '') ?? town ?? 'base';
    return [...new Set(all.map(placeOf))].flatMap((place) => {
      const own = all.filter((nights) => placeOf(nights) === place);
      const { hotel, town } = own[0] ?? {};
      // A hotel is named while it is wished for; its street address comes with the booking.
      return [
        {
          ...(place === 'base' ? {} : { about: slug(place) }),
          title: `Book ${hotel?.isNamed ? hotel.name : `a hotel${inTown(town ?? hotel?.place?.city)}`} for ${sleepers(own, context)}`,
          owner: roles(tour).hostCoordinator,
          settled: hotel?.isNamed === true && hotel.place?.address !== undefined,
        },
      ];
    });
  },
};

/** Of a day abroad the journeys do not always say on which side of it the night is. */
function aroundOneDay(tour: Tour, facts: Facts): Todo[] {
  const { from, more } = commonStay(tour, facts);
  if (more === undefined) return [];
  const [hotel] = facts.hotels;
  return [
    {
      title: `Book ${hotel?.isNamed ? hotel.name : `a hotel${inTown(hotel?.place?.city)}`} for ${party(facts)}, for the night ${more === 'before or after' ? `before ${formatDate(from)} or after it` : `${more} ${formatDate(from)}`}`,
      owner: roles(tour).hostCoordinator,
      settled: hotel?.isNamed === true && hotel.place?.address !== undefined,
    },
  ];
}

function inTown(town: string | undefined): string {
  return town === undefined ? ' near the hosts' : ` in ${town}`;
}

/** `between … and …, and the one before or after`: of several hotels the first has the one before, the last the one after. */
function spans(all: readonly Nights[], { from, to, more }: Stay): string {
  const words = listed(all.map((one) => `between ${formatDate(one.from)} and ${formatDate(one.to)}`));
  const [isFirst, isLast] = [all[0]?.from === from, all.at(-1)?.to === to];
  const sides = [
    ...(isFirst && more?.includes('before') ? ['before'] : []),
    ...(isLast && more?.includes('after') ? ['after'] : []),
  ];
  if (sides.length === 0) return words;
  const isSure = more === sides.join(' or ');
  return `${words}, and the one ${sides.join(' or ')}${isSure ? '' : sides[0] === 'before' ? ' if the delegation comes on the eve' : ' if it leaves the day after'}`;
}

/** More who come or go in between are told by their number. */
const MOST_NAMED = 3;

/** How many need a bed, for which nights, and who not or not for all of them: `8 delegates, for the nights between …, without Ms. A`. */
function sleepers(nights: readonly Nights[], { tour, facts }: Pick<TaskContext, 'tour' | 'facts'>): string {
  const [first, last] = [nights[0]?.from ?? tour.dates.from, nights.at(-1)?.to ?? tour.dates.to];
  const stays = facts.travellers.map((one) => ({ name: one.delegate.name, ...ownStay(one, tour, facts) }));
  const isIn = (stay: Stay) => {
    const { from, to } = widest(stay);
    return nights.some((night) => from < night.to && night.from < to);
  };
  const out = stays.filter((stay) => !isIn(stay));
  const partly = stays.filter((stay) => isIn(stay) && (first < stay.from || stay.to < last));
  const remarks = [
    ...(out.length === 0 ? [] : [`without ${listed(out.map(({ name }) => name))}`]),
    ...(partly.length > MOST_NAMED
      ? [`${partly.length} of them for a part of these`]
      : partly.map(({ name, from, to }) =>
          [
            name,
            ...(first < from ? [`from ${formatDate(from)}`] : []),
            ...(to < last ? [`until ${formatDate(to)}`] : []),
          ].join(' '),
        )),
  ];
  const told = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return `${party(facts, { without: out.length })}, for the nights ${spans(nights, commonStay(tour, facts))}${told}`;
}
