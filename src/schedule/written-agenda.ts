import type { Facts } from '../facts/facts.ts';
import type { Tour } from '../tour/schema.ts';
import type { Placement } from './demand.ts';

/** An entry of the agenda in the tour file as a placement. */
export interface WrittenPlacement extends Placement {
  /** Its index in the file. */
  readonly entry: number;
  readonly isStaffed: boolean;
}

/** The agenda that stands in the tour file; what it says of sessions that the tour does not have is left out. */
export function writtenAgenda(tour: Tour, facts: Facts): WrittenPlacement[] {
  return (tour.agenda ?? []).flatMap(({ session, at, until, interpreters }, entry) => {
    const known = facts.sessions.find(({ id }) => id === session);
    if (known === undefined) return [];
    return [
      {
        session,
        date: at.date,
        start: at.time,
        end: until ?? at.time + known.length,
        interpreters: [...(interpreters ?? [])].sort(),
        entry,
        isStaffed: interpreters !== undefined,
      },
    ];
  });
}
