import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { journeysOf } from '../facts/places/journeys.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const arrivalUnmet: Rule = {
  id: 'arrival-unmet',
  lesson: 'logistics',
  severity: 'warning',
  until: 'the tour begins',
  summary: 'A flight brings people to the tour, and nobody is named who meets it.',
  why: 'A delegation that has flown all night looks for its bus in three car parks, and the first host waits.',
  source: `${CHIEF_OF_PROTOCOL}: greeters at the airport`,
  check({ tour, facts, policy, today }) {
    const asked = dueDate('arrange-transport', tour, policy);
    const due = dueDate('send-final-agenda', tour, policy);
    if (today < asked.by || doneAt('arrange-transport', tour)) return [];
    // A driver who can be called finds them.
    if (tour.contacts?.some(({ role }) => role === 'driver')) return [];
    const unmet = journeysOf(tour, facts)
      .filter(({ purpose, by }) => purpose !== 'departure' && by === 'plane')
      .flatMap((journey) => {
        const leg = tour.travel?.legs?.[Number(journey.path.at(-1))];
        return leg === undefined || leg.meets !== undefined ? [] : [{ leg, path: journey.path }];
      });
    const [first, ...others] = unmet;
    if (first === undefined) return [];
    const { number, to, arrives } = first.leg;
    const when =
      arrives === undefined ? '' : ` on ${formatDate(arrives.date)} at ${formatClock(arrives.time)}`;
    return [
      finding(
        [...first.path, 'to'],
        `Nobody is named who meets ${number === undefined ? 'the flight' : `flight ${number}`} that lands in ${to}${when}${others.length === 0 ? '' : `, nor ${counted(others.length, 'other flight')}`}.`,
        {
          severity: today > due.by ? 'warning' : 'info',
          related: others.slice(0, 2).map(({ path }) => ({ path: [...path, 'to'], message: 'nor here' })),
          help: 'State who meets them and where: `meets: { name: …, phone: …, where: Arrivals hall }` at the leg, or the driver under `contacts`.',
        },
      ),
    ];
  },
};
