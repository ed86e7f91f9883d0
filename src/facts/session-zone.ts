import type { Tour } from '../tour/schema.ts';
import { findCity } from './city.ts';
import type { SessionFacts } from './facts.ts';

/** The zone of the clocks where a session is: that of its city where it is known, else the tour's. */
export function sessionZone({ session, host }: SessionFacts, tour: Tour): string {
  const place = session.place ?? host?.host.place;
  const country = place?.country ?? host?.country ?? tour.countries.providing;
  return (place?.city === undefined ? undefined : findCity(place.city, country)?.zone) ?? tour.timeZone;
}
