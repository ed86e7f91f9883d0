import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { HostFacts, HotelFacts } from '../facts/facts.ts';
import { visitedHosts } from '../facts/people/comparing.ts';
import { findCity } from '../facts/places/city.ts';
import { nightsOf } from '../facts/places/nights.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule, RuleContext } from './rule.ts';

export const hotelUnlocated: Rule = {
  id: 'hotel-unlocated',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'The hotel has no coordinates, so that every morning and evening way is a guess.',
  why: 'The first session of each day begins late, by as much as the hotel is farther away than was guessed.',
  source: 'house rule',
  check(context) {
    const { tour, facts } = context;
    const hosts = visitedHosts(facts.hosts, facts.sessions);
    if (hosts.length === 0) return [];
    if (facts.hotels.length === 0)
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
    return [...facts.hotels.flatMap((hotel) => unlocated(context, hosts, hotel)), ...elsewhere(context)];
  },
};

function unlocated(
  { tour, facts, policy }: RuleContext,
  hosts: readonly HostFacts[],
  { site, path, name, place }: HotelFacts,
): Finding[] {
  const { areApart } = whereabouts(tour, facts, policy);
  const guessed = hosts.filter(
    ({ id }) => facts.transfer(site, id).basis === 'assumed' && !areApart(site, id),
  );
  if (place?.at !== undefined || guessed.length === 0) return [];
  const city = place?.city;
  const known = city === undefined ? undefined : findCity(city, place?.country ?? tour.countries.providing);
  return [
    finding(
      path,
      `${name} has no coordinates; the way to ${counted(guessed.length, 'host')} is assumed to take ${formatDuration(policy.transferMinutes)}${guessed.length === 1 ? '' : ' each'}.`,
      {
        target: 'key',
        help: known
          ? `Add \`at\` to its place; the middle of ${city} is \`at: [${known.at.join(', ')}]\`.`
          : 'Add `at: [latitude, longitude]` to its place; a map shows both when you point at the house.',
      },
    ),
  ];
}

/** Journeys lead to a town for some nights, and no hotel there is stated. */
function elsewhere({ tour, facts, policy }: RuleContext): Finding[] {
  return nightsOf(tour, facts, policy)
    .filter(({ town }) => town !== undefined)
    .slice(0, 1)
    .map(({ town, from, to }) =>
      notStated(
        ['travel'],
        `From where the delegation sets out in ${town}, ${formatDate(from)} to ${formatDate(to)},`,
        ['travel.stays'],
        {
          target: 'key',
          help: `State the hotel there: \`stays: [{ name: …, place: { city: ${town} }, from: ${from}, to: ${to} }]\`.`,
        },
      ),
    );
}
