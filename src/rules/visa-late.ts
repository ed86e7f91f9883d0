import { addDays, daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { isToBe } from '../base/tense.ts';
import { counted, listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { departureDate } from '../facts/places/departure.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const visaLate: Rule = {
  id: 'visa-late',
  lesson: 'preparation',
  severity: 'error',
  summary:
    'A delegate who travels applied for a visa too late for the consulate, or has not applied in time.',
  why: 'A delegate without a visa stays at home, and the seat, the topic and the decision stay empty.',
  source: `${RECORD}; processing times https://lex-lawyers.com/LAW/Estonia/Tallinn/Business-invitation-Estonia-Tallinn.html`,
  check({ tour, facts, policy, today }) {
    const { receiving, providing } = tour.countries;
    const travellers = facts.travellers.filter(
      ({ delegate }) => (delegate.nationality ?? receiving) !== providing,
    );
    if (travellers.length === 0 || receiving === providing) return [];
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
    const rule = {
      path: entry.processing === undefined ? ['travel', 'entry', 'visa'] : ['travel', 'entry', 'processing'],
      message: `the consulate takes ${counted(days, 'day')}${entry.processing === undefined ? ', as is assumed where nothing is stated' : ''}`,
    };
    const open: { person: DelegateFacts; deadline: LocalDate }[] = [];
    const findings: Finding[] = [];
    for (const person of travellers) {
      const { from, visa } = person.delegate;
      const leaves = from ?? departureDate(tour);
      const deadline = workingDay(tour, tour.countries.receiving, addDays(leaves, -days));
      if (visa?.granted !== undefined) {
        if (daysBetween(visa.granted, leaves) < 0)
          findings.push(
            finding(
              [...person.path, 'visa', 'granted'],
              `${person.delegate.name} leaves on ${formatDate(leaves)}, but the visa is granted on ${formatDate(visa.granted)}.`,
              { help: 'Let this delegate join later (`from:`), or send the substitute.' },
            ),
          );
      } else if (visa?.applied === undefined) {
        if (daysBetween(deadline, today) > 0) open.push({ person, deadline });
      } else if (daysBetween(deadline, visa.applied) > 0) {
        findings.push(
          finding(
            [...person.path, 'visa', 'applied'],
            `${person.delegate.name} ${daysBetween(visa.applied, today) < 0 ? 'applies' : 'applied'} for a visa on ${formatDate(visa.applied)}; with ${counted(days, 'day')} at the consulate it may come only on ${formatDate(addDays(visa.applied, days))}, after the departure on ${formatDate(leaves)}. It ${isToBe(deadline, today)} applied for by ${formatDate(deadline)}.`,
            {
              label: `${counted(daysBetween(visa.applied, leaves), 'day')} before departure`,
              related: [rule],
              help: 'Ask the consulate for urgent processing and record `granted:` when it comes, or send the substitute.',
            },
          ),
        );
      }
    }
    const [first] = open;
    if (first === undefined) return findings;
    return [
      ...findings,
      finding(
        [...first.person.path, 'name'],
        `No visa application is recorded for ${listedBriefly(open.map(({ person }) => person.delegate.name))}; with ${counted(days, 'day')} at the consulate it should have been made by ${formatDate(first.deadline)}.`,
        {
          severity: 'warning',
          label: 'no application recorded',
          related: [
            rule,
            ...open
              .slice(1, 4)
              .map(({ person }) => ({ path: [...person.path, 'name'], message: 'nor here' })),
          ],
          help: 'Apply at once, or record what was done: `visa: { applied: …, granted: … }` at each delegate.',
        },
      ),
    ];
  },
};
