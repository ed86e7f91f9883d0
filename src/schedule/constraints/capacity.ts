import { counted } from '../../base/text.ts';
import { seatsAt } from '../../facts/people/seats.ts';
import { wholeDays } from '../programme-windows.ts';
import { hostPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Interpreters are left to the host's goodwill: an extra chair is found for one, not for a second delegation. */
export const capacity: Constraint = {
  id: 'capacity',
  summary: 'No more delegates and companions come to a host than it has seats for.',
  demands: ({ tour, facts }) =>
    facts.sessions.flatMap((session) => {
      const { id, host, site, title } = session;
      const seats = seatsAt(session, tour, facts);
      if (host?.host.capacity === undefined || site !== host.id || seats === undefined) return [];
      const come = seats.delegates + seats.companions;
      if (come <= host.host.capacity) return [];
      return [
        {
          about: id,
          sentence: `${host.name} has ${counted(host.host.capacity, 'seat')}, and ${come} people would come to "${title}".`,
          path: hostPath(host, 'capacity'),
          requirement: { kind: 'clear-of', session: id, windows: wholeDays(facts, () => true) },
        },
      ];
    }),
};
