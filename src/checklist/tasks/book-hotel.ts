import { addDays, formatDate } from '../../base/calendar.ts';
import { listed, slug } from '../../base/text.ts';
import type { Facts } from '../../facts/facts.ts';
import { stayOf } from '../../facts/people/attendance.ts';
import { type Nights, nightsOf } from '../../facts/places/nights.ts';
import { staysOvernight, travels } from '../../facts/preparation.ts';
import type { Tour } from '../../tour/schema.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task, Todo } from '../task.ts';

export const bookHotel: Task = {
  id: 'book-hotel',
  why: 'One hotel for all, near the hosts, saves an hour of collecting people on every morning.',
  source: 'house rule',
  todos: ({ tour, facts, policy }) => {
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
          title: `Book ${hotel?.isNamed ? hotel.name : `a hotel${inTown(town ?? hotel?.place?.city)}`} for ${party(facts)}, for the nights ${spans(own)}${exceptions(own, facts)}`,
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

/** Who needs a bed on some of these nights only. */
function exceptions(nights: readonly Nights[], { travellers }: Facts): string {
  const [first, last] = [nights[0]?.from, nights.at(-1)?.to];
  const some = travellers.filter(
    ({ delegate: { from, to } }) => (from && first && from > first) || (to && last && addDays(to, 1) < last),
  );
  return some.length === 0 ? '' : ` (${some.map((one) => `${one.delegate.name} ${stayOf(one)}`).join('; ')})`;
}
