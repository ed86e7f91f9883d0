import { addDays, type LocalDate } from '../../base/calendar.ts';
import { byText } from '../../base/text.ts';
import { stayIds } from '../../tour/ids.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts, HotelFacts, SessionFacts, SiteId } from '../facts.ts';
import { entryDate, leavingDate } from './departure.ts';
import { journeysOf } from './journeys.ts';

/** The hotels of the tour: its base, where one is stated, then the stays elsewhere. */
export function deriveHotels(tour: Tour): HotelFacts[] {
  const { base, stays = [] } = tour.travel ?? {};
  const nights = [...stays].sort((a, b) => byText(a.from, b.from));
  const ids = stayIds(tour);
  const elsewhere = stays.map((stay, i): HotelFacts => {
    const next = nights[nights.indexOf(stay) + 1];
    const { name, place, meetingPoint, from, to = next?.from } = stay;
    const calledBy = name ?? (place?.city === undefined ? 'Hotel' : `Hotel in ${place.city}`);
    return {
      site: `stay:${ids[i]}`,
      path: ['travel', 'stays', i],
      name: calledBy,
      isNamed: name !== undefined,
      place,
      meetingPoint,
      from,
      to,
    };
  });
  if (base === undefined) return elsewhere;
  const own: HotelFacts = {
    site: 'base',
    path: ['travel', 'base'],
    name: base.name ?? 'Hotel',
    isNamed: base.name !== undefined,
    place: base.place,
    meetingPoint: base.meetingPoint,
    from: undefined,
    to: undefined,
  };
  return [own, ...elsewhere];
}

/** True where the site is a hotel of the tour, or the place of one that nobody has stated. */
export function isHotel({ hotels }: Pick<Facts, 'hotels'>, site: SiteId): boolean {
  return site === 'base' || hotels.some((hotel) => hotel.site === site);
}

/** Where the delegation wakes up on the date and where it goes to bed; undefined for a night of which no hotel is stated. */
export function bedsOn(
  tour: Tour,
  facts: Pick<Facts, 'hotels'>,
  date: LocalDate,
): { readonly morning: HotelFacts | undefined; readonly evening: HotelFacts | undefined } {
  // Nobody has slept there before arriving, nor does after leaving.
  const [first, last] = [entryDate(tour), addDays(leavingDate(tour), -1)];
  const within = (night: LocalDate) => (night < first ? first : night > last && last >= first ? last : night);
  return {
    morning: bedOf(facts, within(addDays(date, -1))),
    evening: bedOf(facts, within(date)),
  };
}

/** Of stays that overlap, the one that began last. */
function bedOf({ hotels }: Pick<Facts, 'hotels'>, night: LocalDate): HotelFacts | undefined {
  return hotels
    .filter(({ from, to }) => (from ?? night) <= night && (to === undefined || night < to))
    .reduce<HotelFacts | undefined>(
      (last, hotel) => (last === undefined || (last.from ?? '') <= (hotel.from ?? '') ? hotel : last),
      undefined,
    );
}

/**
 * Where a session is on a date. What the delegation does by itself is at its hotel; on a day of moving, at the one that
 * has more of the day before the journey leaves or after it arrives, the new one where no journey says so.
 */
export function siteOn(
  tour: Tour,
  facts: Pick<Facts, 'hotels' | 'delegates' | 'travellers' | 'longestChange' | 'dayFrom' | 'dayTo'>,
  { site, fixed }: Pick<SessionFacts, 'site' | 'fixed'>,
  date: LocalDate,
): SiteId {
  if (site !== 'base') return site;
  const { morning, evening } = bedsOn(tour, facts, date);
  if (morning === evening) return evening?.site ?? site;
  const journey = journeysOf(tour, facts).find(
    ({ purpose, departs, arrives }) =>
      purpose === 'inland' && departs?.date === date && arrives?.date === date,
  );
  const [leaves, arrives] = [journey?.departs?.time, journey?.arrives?.time];
  if (leaves === undefined || arrives === undefined) return evening?.site ?? site;
  const isBefore =
    fixed?.date === date ? fixed.time < leaves : leaves - facts.dayFrom > facts.dayTo - arrives;
  return (isBefore ? morning : evening)?.site ?? site;
}
