import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { seatsAt } from '../facts/people/seats.ts';
import type { Rule } from './rule.ts';

export const interpreterWithoutSeat: Rule = {
  id: 'interpreter-without-seat',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A room holds delegates and companions, but not the interpreters who sit among them.',
  why: 'The interpreter stands behind the last row, hears half of it, and after an hour can no longer stand.',
  source: 'house rule',
  check({ tour, facts }) {
    return visitedHosts(facts.hosts, facts.sessions).flatMap((host) => {
      const { capacity } = host.host;
      if (capacity === undefined) return [];
      const tight = facts.sessions
        .filter((session) => session.host === host && session.site === host.id)
        .flatMap((session) => {
          const seats = seatsAt(session, tour, facts);
          if (seats === undefined) return [];
          const sitting = seats.delegates + seats.companions;
          // Where even these do not fit, `host-capacity-exceeded` says so.
          return sitting <= capacity && sitting + seats.interpreters > capacity
            ? [{ session, seats, sitting }]
            : [];
        })
        .sort((a, b) => b.sitting - a.sitting);
      const [most] = tight;
      if (most === undefined) return [];
      const { session, seats, sitting } = most;
      return [
        finding(
          [...host.path, 'capacity'],
          `${host.name} has ${counted(capacity, 'seat')} for visitors; delegates and companions take ${sitting} at "${session.title}", which leaves ${capacity - sitting} for ${counted(seats.interpreters, 'interpreter')}.`,
          {
            related: [
              {
                path: ['interpretation', 'interpreters'],
                message: counted(facts.interpreters.length, 'interpreter'),
                target: 'key',
              },
            ],
            help: `Ask for ${counted(sitting + seats.interpreters - capacity, 'more chair', 'more chairs')} beside the head of the delegation.`,
          },
        ),
      ];
    });
  },
};
