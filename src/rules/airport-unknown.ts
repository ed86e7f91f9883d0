import { finding } from '../diagnostics/diagnostic.ts';
import { findAirport } from '../facts/places/airport.ts';
import type { Rule } from './rule.ts';

export const airportUnknown: Rule = {
  id: 'airport-unknown',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A leg begins or ends at an airport whose code no airport with scheduled service has.',
  why: 'A slip in three letters books another continent; until it is mended nobody can compute the flight or the rest after it.',
  source: 'airport codes of IATA, https://github.com/aashishvanand/airport-data-js',
  check({ tour }) {
    return (tour.travel?.legs ?? []).flatMap((leg, i) =>
      (['from', 'to'] as const).flatMap((end) => {
        const code = leg[end];
        if (!/^[A-Z]{3}$/.test(code) || findAirport(code) !== undefined) return [];
        return [
          finding(
            ['travel', 'legs', i, end],
            `No airport with scheduled service has the code ${code}; the flight and the rest after it cannot be computed.`,
            {
              help: 'Look up the code on the ticket, such as `KUL` for Kuala Lumpur, or write the name of the city.',
            },
          ),
        ];
      }),
    );
  },
};
