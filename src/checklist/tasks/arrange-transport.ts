import { formatDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { counted, listed } from '../../base/text.ts';
import { expectedHosts, hasDeclined } from '../../facts/expected-hosts.ts';
import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { presentAt } from '../../facts/people/attendance.ts';
import { townsOf } from '../../facts/places/towns.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { needsTransport, staysOvernight } from '../../facts/preparation.ts';
import { type Apart, agreedApart, mostApart } from '../../facts/sessions/apart.ts';
import { TAMPA } from '../../policy/sources.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

/** More are a number. */
const MOST_NAMED = 3;

export const arrangeTransport: Task = {
  id: 'arrange-transport',
  why: 'A delegation split over taxis arrives in parts, and the meeting waits for the last.',
  source: TAMPA,
  todos: ({ tour, facts }) => {
    if (!needsTransport(tour, facts)) return [];
    const hosts = expectedHosts(facts);
    const sessions = facts.sessions.filter(({ host }) => !hasDeclined(host));
    const atHosts = sessions.filter(({ host }) => host !== undefined);
    const placesOf = (all: readonly SessionFacts[]) => all.map(({ session }) => session.place);
    const { providing } = tour.countries;
    const cities = townsOf([...hosts.map(({ host }) => host.place), ...placesOf(atHosts)], providing);
    const others = townsOf(placesOf(sessions), providing).filter((town) => !cities.includes(town));
    const legs = tour.travel?.legs ?? [];
    const goesBy = (means: string) => legs.some(({ by = 'plane' }) => by === means);
    const ends = [
      ...(goesBy('plane') || (legs.length === 0 && !isWithinOneCountry(tour)) ? ['airport'] : []),
      ...(goesBy('train') ? ['station'] : []),
      ...(staysOvernight(tour, facts) ? ['hotel'] : []),
      ...others,
      counted(hosts.length, 'host'),
    ];
    const where = cities.length > 0 ? ` in ${listed(cities)}` : '';
    const apart = agreedApart(facts);
    const vehicles = Math.max(1, ...apart.map(({ visits }) => visits.length));
    const hired = vehicles === 1 ? 'a vehicle with driver' : `${vehicles} vehicles with drivers`;
    const more = mostApart(facts) - vehicles;
    return [
      {
        title: [
          `Hire ${hired} for ${visitors(facts)}, ${programmeDates(tour)}: ${listed(ends)}${where}`,
          ...apart.map((one) => apartOn(one, facts)),
          ...(more > 0 ? [`${more} more if the agenda has groups in ${vehicles + more} places at once`] : []),
        ].join('; '),
        owner: roles(tour).hostCoordinator,
      },
    ];
  },
};

/** `apart on Wednesday 14 April 2027: Kaai 1, Ghent, for “Sorting” at 10:00 (Mr. A and Mr. B) and Waterworks, Antwerp, for “Pumps” at 10:30 (9 delegates)` */
function apartOn({ date, visits }: Apart, facts: Facts): string {
  const ways = visits.map(
    ({ session, from }) =>
      `${placeOf(session, facts)}, for “${session.title}” at ${formatClock(from)} (${whoGoes(session)})`,
  );
  return `apart on ${formatDate(date)}: ${listed(ways)}`;
}

/** The place with its town, where its name does not say it. */
function placeOf({ site, session, host }: SessionFacts, facts: Facts): string {
  const name = facts.siteName(site);
  const town = (session.place ?? host?.host.place)?.city;
  return town === undefined || name.includes(town) ? name : `${name}, ${town}`;
}

function whoGoes(session: SessionFacts): string {
  const going = presentAt(session);
  return going.length > MOST_NAMED
    ? counted(going.length, 'delegate')
    : listed(going.map(({ delegate }) => delegate.name));
}
