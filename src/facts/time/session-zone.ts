import type { Tour, TourPlace } from '../../tour/schema.ts';
import type { SessionFacts } from '../facts.ts';
import { findCity } from '../places/city.ts';

/** The zone of the clocks where a session is: that of its city where it is known, else the tour's. */
export function sessionZone({ session, host }: SessionFacts, tour: Tour): string {
  return zoneAt(session.place ?? host?.host.place, tour, host?.country);
}

/** The zone of the clocks at a place: that of its city where it is known, else the tour's. */
export function zoneAt(
  place: TourPlace | undefined,
  tour: Tour,
  usual: string = tour.countries.providing,
): string {
  const country = place?.country ?? usual;
  return (place?.city === undefined ? undefined : findCity(place.city, country)?.zone) ?? tour.timeZone;
}
