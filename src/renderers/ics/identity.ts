import type { Plan } from '../../agenda/plan.ts';
import { daysBetween, type LocalDate } from '../../base/calendar.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { type Property, textProperty } from './content-line.ts';
import { stampOf } from './stamp.ts';

/** From here days are counted for SEQUENCE; nobody has a plan that is older. */
const FIRST_DAY = '2000-01-01' as LocalDate;

/** Which entry of which tour this is, and of which day's plan: `key` is the entry's own, the same from plan to plan. */
export type Identity = (key: string) => Property[];

/**
 * A calendar that takes a plan again moves what has moved, as UIDs stay, and takes the later plan for the newer, as SEQUENCE
 * is the day of the plan: studytour keeps no count of what it has written. Two plans of one day have the same SEQUENCE.
 * The tour is known by its id, else by its title, its countries and the year it starts in, so that a tour made again from
 * last year's file leaves last year's entries alone; calendars of different readers do not write over each other's.
 */
export function identityOf({ tour, today, reader }: Plan): Identity {
  const { id, title, countries, dates } = tour;
  const of =
    id === undefined ? [title, countries.receiving, countries.providing, dates.from.slice(0, 4)] : [id];
  const name = fingerprint([...of, ...(reader === undefined ? [] : [reader.kind, reader.id])].join('\n'));
  const plan = [
    { name: 'DTSTAMP', value: `${stampOf(today, 0)}Z` },
    { name: 'SEQUENCE', value: String(Math.max(0, daysBetween(FIRST_DAY, today))) },
  ];
  return (key) => [textProperty('UID', `${key}.${name}@studytour`), ...plan];
}
