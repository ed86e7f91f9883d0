import { formatDate } from '../../base/calendar.ts';
import { listed, slug } from '../../base/text.ts';
import type { Facts } from '../../facts/facts.ts';
import { ownStay, type Stay } from '../../facts/people/own-stay.ts';
import { type Nights, nightsOf } from '../../facts/places/nights.ts';
import { staysOvernight, travels } from '../../facts/preparation.ts';
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

/** Of a day abroad without journeys nobody has said on which side of it the night is. */
function aroundOneDay(tour: Tour, facts: Facts): Todo[] {
  if (!staysOvernight(tour, facts)) return [];
  const [hotel] = facts.hotels;
  return [
    {
      title: `Book ${hotel?.isNamed ? hotel.name : `a hotel${inTown(hotel?.place?.city)}`} for ${party(facts)}, for the night before ${formatDate(tour.dates.from)} or after it`,
      owner: roles(tour).hostCoordinator,
      settled: hotel?.isNamed === true && hotel.place?.address !== undefined,
    },
  ];
}

function inTown(town: string | undefined): string {
  return town === undefined ? ' near the hosts' : ` in ${town}`;
}

function spans(all: readonly Nights[]): string {
  return listed(all.map(({ from, to }) => `between ${formatDate(from)} and ${formatDate(to)}`));
}

/** More who come or go in between are told by their number. */
const MOST_NAMED = 3;

/** How many need a bed, for which nights, and who not or not for all of them: `8 delegates, for the nights between …, without Ms. A`. */
function sleepers(nights: readonly Nights[], { tour, facts }: Pick<TaskContext, 'tour' | 'facts'>): string {
  const [first, last] = [nights[0]?.from ?? tour.dates.from, nights.at(-1)?.to ?? tour.dates.to];
  const stays = facts.travellers.map((one) => ({ name: one.delegate.name, ...ownStay(one, tour, facts) }));
  const isIn = ({ from, to }: Stay) => nights.some((night) => from < night.to && night.from < to);
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
  return `${party(facts, { without: out.length })}, for the nights ${spans(nights)}${told}`;
}
