import { formatDuration } from '../base/duration.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { findCity } from '../facts/city.ts';
import { visitedHosts } from '../facts/comparing.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const hotelUnlocated: Rule = {
  id: 'hotel-unlocated',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'The hotel has no coordinates, so that every morning and evening way is a guess.',
  why: 'The first session of each day begins late, by as much as the hotel is farther away than was guessed.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const hosts = visitedHosts(facts.hosts, facts.sessions);
    if (hosts.length === 0) return [];
    const base = tour.travel?.base;
    if (base === undefined)
      return [
        notStated(
          nearest(tour, ['travel'], ['hosts']),
          'When the delegation has to set out in the morning',
          ['travel.base'],
          {
            target: 'key',
            help: 'State the hotel: `travel: { base: { name: …, place: { city: …, at: [latitude, longitude] } } }`.',
          },
        ),
      ];
    const guessed = hosts.filter(({ id }) => facts.transfer('base', id).basis === 'assumed');
    if (base.place?.at !== undefined || guessed.length === 0) return [];
    const city = base.place?.city;
    const known =
      city === undefined ? undefined : findCity(city, base.place?.country ?? tour.countries.providing);
    return [
      finding(
        ['travel', 'base'],
        `${facts.siteName('base')} has no coordinates; the way to ${counted(guessed.length, 'host')} is assumed to take ${formatDuration(policy.transferMinutes)} each.`,
        {
          target: 'key',
          help: known
            ? `Add \`at\` to its place; the middle of ${city} is \`at: [${known.at.join(', ')}]\`.`
            : 'Add `at: [latitude, longitude]` to its place; a map shows both when you point at the house.',
        },
      ),
    ];
  },
};
