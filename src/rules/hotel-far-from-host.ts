import { formatDuration } from '../base/duration.ts';
import { formatNumber } from '../base/number.ts';
import { listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { visitedHosts } from '../facts/comparing.ts';
import { basisWords } from '../facts/transfer-basis.ts';
import { whereabouts } from '../facts/whereabouts.ts';
import type { Rule } from './rule.ts';

export const hotelFarFromHost: Rule = {
  id: 'hotel-far-from-host',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'A host is in another city than the hotel, and no journey to it is listed.',
  why: 'The day begins at five and ends at ten, or somebody finds out on the spot that a second hotel is needed.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    if (tour.travel?.base === undefined) return [];
    const { areApart } = whereabouts(tour, facts, policy);
    const far = visitedHosts(facts.hosts, facts.sessions).filter(({ id }) => {
      const { km } = facts.transfer('base', id);
      return km !== undefined && km > policy.sameCityKilometres && !areApart('base', id);
    });
    const [first] = far;
    if (first === undefined) return [];
    const way = facts.transfer('base', first.id);
    return [
      finding(
        [...first.path, 'place'],
        `${far.length === 1 ? `${first.name} is` : `${listedBriefly(far.map(({ name }) => name))} are`} far from ${facts.siteName('base')}: ${formatNumber(way.km ?? 0)} km to ${first.name}, ${formatDuration(way.minutes)} on the road each way, ${basisWords(way)}.`,
        {
          related: [
            { path: ['travel', 'base'], message: 'the hotel' },
            ...far.slice(1, 4).map(({ path }) => ({ path: [...path, 'place'], message: 'far as well' })),
          ],
          help: 'List the flight or train there and back under `legs` and book a night there, or choose a hotel in between.',
        },
      ),
    ];
  },
};
