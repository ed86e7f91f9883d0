import { formatDate } from '../base/calendar.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { countryName } from '../facts/country-name.ts';
import { type JourneyLegs, journeysOf } from '../facts/journeys.ts';
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
    if (journeys.length === 0 || tour.countries.receiving === tour.countries.providing) return [];
    return [...missing(context, journeys, 'arrival'), ...missing(context, journeys, 'departure')];
  },
};

function missing(
  { tour, facts }: RuleContext,
  journeys: readonly JourneyLegs[],
  purpose: 'arrival' | 'departure',
): Finding[] {
  const ofPurpose = journeys.filter((journey) => journey.purpose === purpose);
  const left = facts.travellers.filter(({ id }) => !ofPurpose.some(({ people }) => people.includes(id)));
  const all = facts.delegates.length === 0 || left.length === facts.travellers.length;
  if (all ? ofPurpose.length > 0 : left.length === 0) return [];
  const where = purpose === 'arrival' ? `to ${countryName(tour.countries.providing)}` : 'home';
  const other = journeys.find(
    (journey) => journey.purpose === (purpose === 'arrival' ? 'departure' : 'arrival'),
  );
  return [
    finding(
      'warning',
      ['travel', 'legs'],
      `No journey takes ${all ? 'the travellers' : listedBriefly(left.map(({ delegate }) => delegate.name))} ${where}.`,
      {
        target: 'key',
        related: all
          ? []
          : left.slice(0, 3).map(({ path }) => ({ path: [...path, 'name'], message: `no way ${where}` })),
        help:
          other === undefined || !all
            ? `Add a leg, or add ${left.length === 1 ? 'the delegate' : 'them'} under \`who\` of one; who is already in ${countryName(tour.countries.providing)} is \`basedIn: ${tour.countries.providing}\`.`
            : `Add it: \`- { from: ${other.to}, to: ${other.from}, departs: …, arrives: … }\`${purpose === 'departure' ? `, after ${formatDate(tour.dates.to)}` : `, before ${formatDate(tour.dates.from)}`}.`,
      },
    ),
  ];
}
