import { type AgendaDay, areShared, type Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import { stationName } from '../../facts/places/rides.ts';
import { findStation } from '../../facts/places/station.ts';
import { sessionZone, zoneAt } from '../../facts/time/session-zone.ts';

/**
 * The zone of the clocks that the times of an entry are read from: that of the session; of what is no session, that of the
 * next one for the same people where it leads there, else of the last one before it.
 */
export function zoneOf({ tour, facts }: Plan, { entries }: AgendaDay, entry: Entry): string {
  const sessions = entries.filter((other) => other.kind === 'session' && areShared(other, entry));
  const next = sessions.find(({ start }) => start >= entry.end);
  const before = sessions.findLast(({ end }) => end <= entry.start);
  const leads = entry.kind === 'transfer' || entry.kind === 'arrival at the gate';
  const where = entry.kind === 'session' ? entry : leads ? (next ?? before) : (before ?? next);
  if (entry.kind === 'transfer') {
    const station = [entry.from, entry.to].flatMap((site) => stationName(site) ?? [])[0];
    const zone = station === undefined ? undefined : findStation(station, tour)?.zone;
    if (zone !== undefined) return zone;
  }
  if (where?.kind !== 'session') return tour.timeZone;
  const hotel = facts.hotels.find(({ site }) => site === where.site);
  if (hotel !== undefined) return zoneAt(hotel.place, tour);
  const session = facts.sessions.find(({ id }) => id === where.session);
  return session === undefined ? tour.timeZone : sessionZone(session, tour);
}
