import type { Path } from '../../base/path.ts';
import type { LocalDateTime } from '../../tour/scalars.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts } from '../facts.ts';
import { findStation } from '../places/station.ts';
import { sessionZone } from './session-zone.ts';

/** A wall-clock time of the file, with the zone of the clock that shows it. */
export interface ClockTimeAt {
  readonly path: Path;
  readonly at: LocalDateTime;
  /** IANA. */
  readonly zone: string;
}

/** Every moment that legs and sessions name, in the order of the file; those of legs only where the zone of the place is known. */
export function clockTimes(tour: Tour, facts: Facts): ClockTimeAt[] {
  const ofSessions = facts.sessions.flatMap((facts): ClockTimeAt[] => {
    const { path, session } = facts;
    const zone = sessionZone(facts, tour);
    const { at, until, earliest, latest } = session;
    return [
      ...(at ? [{ path: [...path, 'at'], at, zone }] : []),
      ...(at && until !== undefined
        ? [{ path: [...path, 'until'], at: { date: at.date, time: until }, zone }]
        : []),
      ...(earliest ? [{ path: [...path, 'earliest'], at: earliest, zone }] : []),
      ...(latest ? [{ path: [...path, 'latest'], at: latest, zone }] : []),
    ];
  });
  const ofLegs = (tour.travel?.legs ?? []).flatMap(({ from, to, departs, arrives }, i): ClockTimeAt[] => {
    const [start, end] = [findStation(from, tour), findStation(to, tour)];
    return [
      ...(departs && start
        ? [{ path: ['travel', 'legs', i, 'departs'], at: departs, zone: start.zone }]
        : []),
      ...(arrives && end ? [{ path: ['travel', 'legs', i, 'arrives'], at: arrives, zone: end.zone }] : []),
    ];
  });
  return [...ofSessions, ...ofLegs];
}
