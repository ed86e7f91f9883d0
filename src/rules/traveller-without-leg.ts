import { formatDate } from '../base/calendar.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { joinsLate, leavesEarly, stayOf } from '../facts/people/attendance.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { type JourneyLegs, journeysOf, unstatedJourneys } from '../facts/places/journeys.ts';
import { findStation } from '../facts/places/station.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import type { Rule, RuleContext } from './rule.ts';

export const travellerWithoutLeg: Rule = {
  id: 'traveller-without-leg',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Journeys are listed, but for some travellers none leads to the programme, or none back.',
  why: 'Nobody books the way back, and at the border officers ask for the return ticket.',
  source:
    'onward ticket asked for on entry, https://kun.uz/kr/news/2023/02/24/malayziyaga-bormoqchi-bolgan-ozbekiston-fuqarolariga-mahalliy-talablar-eslatildi; the check is a house rule',
  check(context) {
    const { tour, facts } = context;
    const journeys = journeysOf(tour, facts);
    if (journeys.length === 0) return [];
    return [
      ...(isWithinOneCountry(tour)
        ? []
        : [...ofAll(context, journeys, 'arrival'), ...ofAll(context, journeys, 'departure')]),
      ...ofSome(context, journeys),
    ];
  },
};

type Purpose = 'arrival' | 'departure';

/** A direction in which nobody travels. */
function ofAll({ tour }: RuleContext, journeys: readonly JourneyLegs[], purpose: Purpose): Finding[] {
  // One whose end nobody knows may be the one; of an airport `airport-unknown` says so.
  const isOpen = ({ from, to }: JourneyLegs) => [from, to].some((end) => !findStation(end, tour));
  if (journeys.some((journey) => journey.purpose === purpose || isOpen(journey))) return [];
  const { providing } = tour.countries;
  const other = journeys.find((journey) => journey.purpose !== 'inland');
  const when =
    purpose === 'departure' ? `after ${formatDate(tour.dates.to)}` : `before ${formatDate(tour.dates.from)}`;
  return [
    finding(
      ['travel', 'legs'],
      `No journey takes the travellers ${purpose === 'arrival' ? `to ${theCountry(providing)}` : 'home'}.`,
      {
        target: 'key',
        help: `Add it, ${when}: \`- { from: ${other?.to ?? '…'}, to: ${other?.from ?? '…'}, departs: …, arrives: … }\`.`,
      },
    ),
  ];
}

/** Travellers whom the others leave behind. */
function ofSome({ tour, facts }: RuleContext, journeys: readonly JourneyLegs[]): Finding[] {
  const { providing } = tour.countries;
  const isInland = isWithinOneCountry(tour);
  const left = facts.travellers.flatMap((person) => {
    const directions = unstatedJourneys(person, tour, facts).filter(
      (way) => isInland || journeys.some(({ purpose }) => purpose === way),
    );
    return directions.length === 0 ? [] : [{ person, directions: directions.join() }];
  });
  return [...new Set(left.map(({ directions }) => directions))].map((directions) => {
    const people = left.filter((one) => one.directions === directions).map(({ person }) => person);
    const where = [
      ...(directions.includes('arrival') ? [isInland ? 'there' : `to ${theCountry(providing)}`] : []),
      ...(directions.includes('departure') ? ['home'] : []),
    ].join(' or ');
    return finding(
      ['travel', 'legs'],
      `No journey takes ${listedBriefly(people.map(({ delegate }) => delegate.name))} ${where}.`,
      {
        target: 'key',
        related: people.slice(0, 3).map((one) => ({
          path: [...one.path, 'name'],
          message: [`no way ${where}`, stayOf(one)].filter(Boolean).join(': '),
        })),
        help: `Add ${people.length === 1 ? 'the delegate' : 'them'} under \`who\` of a leg, or add a leg${
          people.some((one) => joinsLate(one, tour) || leavesEarly(one, tour))
            ? ` with \`who: [${people.map(({ id }) => id).join(', ')}]\`: a leg without \`who\` takes those who are there on its date`
            : ''
        }. Whoever ${isInland ? 'needs no journey' : `is already in ${theCountry(providing)}`} is \`basedIn: ${providing}\`.`,
      },
    );
  });
}
