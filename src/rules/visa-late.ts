import { addDays, daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { isToBe } from '../base/tense.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { foreigners } from '../facts/people/entry.ts';
import { departureDate } from '../facts/places/departure.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const visaLate: Rule = {
  id: 'visa-late',
  lesson: 'preparation',
  severity: 'error',
  until: 'the tour is over',
  summary:
    'A delegate who travels applied for a visa too late for the consulate, or has not applied in time.',
  why: 'A delegate without a visa stays at home, and the seat, the topic and the decision stay empty.',
  source: `${RECORD}; processing times https://lex-lawyers.com/LAW/Estonia/Tallinn/Business-invitation-Estonia-Tallinn.html`,
  check({ tour, facts, policy, today }) {
    const { receiving } = tour.countries;
    const travellers = foreigners(tour, facts);
    if (travellers.length === 0 || isWithinOneCountry(tour)) return [];
    const entry = tour.travel?.entry;
    if (entry?.visa === undefined)
      return [
        notStated(
          nearest(tour, ['travel', 'entry'], ['countries', 'providing']),
          'Whether visas come in time',
          ['travel.entry.visa'],
          {
            target: 'key',
            help: 'State what entry asks of the travellers: `travel: { entry: { visa: not needed } }`, `on arrival` or `before travel`.',
          },
        ),
      ];
    if (entry.visa !== 'before travel') return [];
    const days = entry.processing ?? policy.visaProcessingDays;
    const consulate = {
      days,
      label: {
        path: ['travel', 'entry', entry.processing === undefined ? 'visa' : 'processing'],
        message: `the consulate takes ${counted(days, 'day')}${entry.processing === undefined ? ', as is assumed where nothing is stated' : ''}`,
      },
    };
    const applicants = travellers.map((person): Applicant => {
      const leaves = person.delegate.from ?? departureDate(tour);
      const latest = addDays(leaves, -days);
      return { person, leaves, latest, by: workingDay(tour, receiving, latest) };
    });
    return [
      ...applicants.flatMap((applicant) => stated(applicant, consulate, today)),
      ...unrecorded(applicants, consulate, today),
    ];
  },
};

interface Applicant {
  readonly person: DelegateFacts;
  readonly leaves: LocalDate;
  /** The last day on which an application is in time, as counted, and the working day to name. */
  readonly latest: LocalDate;
  readonly by: LocalDate;
}

interface Consulate {
  readonly days: number;
  /** Where it is said how long it takes. */
  readonly label: { readonly path: Path; readonly message: string };
}

/** What is wrong with the dates that the tour states. */
function stated(
  { person, leaves, latest, by }: Applicant,
  consulate: Consulate,
  today: LocalDate,
): Finding[] {
  const { name, visa } = person.delegate;
  if (visa?.granted !== undefined)
    return daysBetween(visa.granted, leaves) >= 0
      ? []
      : [
          finding(
            [...person.path, 'visa', 'granted'],
            `${name} leaves on ${formatDate(leaves)}, but the visa is granted on ${formatDate(visa.granted)}.`,
            { help: 'Let this delegate join later (`from:`), or send the substitute.' },
          ),
        ];
  if (visa?.applied === undefined || daysBetween(latest, visa.applied) <= 0) return [];
  const comes = addDays(visa.applied, consulate.days);
  return [
    finding(
      [...person.path, 'visa', 'applied'],
      `${name} ${daysBetween(visa.applied, today) < 0 ? 'applies' : 'applied'} for a visa on ${formatDate(visa.applied)}; with ${counted(consulate.days, 'day')} at the consulate it may come only on ${formatDate(comes)}, after the departure on ${formatDate(leaves)}. It ${isToBe(by, today)} applied for by ${formatDate(by)}.`,
      {
        label: `${counted(daysBetween(visa.applied, leaves), 'day')} before departure`,
        related: [consulate.label],
        help: 'Ask the consulate for urgent processing and record `granted:` when it comes, or send the substitute.',
      },
    ),
  ];
}

/** Those of whom nothing is recorded, once it is late. */
function unrecorded(applicants: readonly Applicant[], consulate: Consulate, today: LocalDate): Finding[] {
  const open = applicants.filter(
    ({ person: { delegate }, by }) =>
      delegate.visa?.granted === undefined &&
      delegate.visa?.applied === undefined &&
      daysBetween(by, today) > 0,
  );
  const [first, ...others] = open;
  if (first === undefined) return [];
  return [
    finding(
      [...first.person.path, 'name'],
      `No visa application is recorded for ${listedBriefly(open.map(({ person }) => person.delegate.name))}; with ${counted(consulate.days, 'day')} at the consulate it should have been made by ${formatDate(first.by)}.`,
      {
        severity: 'warning',
        label: 'no application recorded',
        related: [
          consulate.label,
          ...others
            .slice(0, 3)
            .map(({ person }) => ({ path: [...person.path, 'name'], message: 'nor here' })),
        ],
        help: 'Apply at once, or record what was done: `visa: { applied: …, granted: … }` at each delegate.',
      },
    ),
  ];
}
