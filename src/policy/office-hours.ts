import { FROM_MEMORY } from './sources.ts';
/** Usual hours of government offices in one country, written as in a tour file. */
export interface UsualHours {
  readonly countries: readonly string[];
  readonly hours: readonly string[];
  /** First day on which they applied. */
  readonly from?: string;
  readonly source: string;
}

/** Where nothing else is known: a span on every working day of the country. */
export const USUAL_SPAN = '08:30-17:00';

/** Hours of countries that differ from {@link USUAL_SPAN}: mostly the longer break for Friday prayer. The first that fits wins. */
export const officeHours: readonly UsualHours[] = [
  {
    countries: ['MY'],
    hours: ['Mon-Thu 08:30-17:00', 'Fri 08:30-12:15 14:45-17:00'],
    source:
      'http://all-about-malaysia.blogspot.com/2007/04/government-offices-to-open-from-730am.html; staggered shifts, the break of Friday is common to all',
  },
  { countries: ['ID'], hours: ['Mon-Thu 08:00-16:00', 'Fri 08:00-11:30 13:00-16:30'], source: FROM_MEMORY },
  {
    countries: ['BN'],
    hours: ['Mon-Thu 07:45-12:15 13:30-16:30', 'Sat 07:45-12:15 13:30-16:30'],
    source: FROM_MEMORY,
  },
  {
    countries: ['AE'],
    hours: ['Mon-Thu 07:30-15:30', 'Fri 07:30-12:00'],
    from: '2022-01-01',
    source: FROM_MEMORY,
  },
  { countries: ['AE', 'SA', 'QA', 'KW', 'OM', 'BH'], hours: ['Sun-Thu 07:30-14:30'], source: FROM_MEMORY },
  {
    countries: ['UZ', 'KZ', 'KG', 'TM', 'AM', 'AZ', 'GE', 'MD', 'BY', 'UA', 'RU'],
    hours: ['Mon-Fri 09:00-18:00'],
    source: FROM_MEMORY,
  },
  { countries: ['TJ'], hours: ['Mon-Fri 08:00-17:00'], source: FROM_MEMORY },
  { countries: ['KR', 'MN', 'TH', 'GR'], hours: ['Mon-Fri 09:00-17:00'], source: FROM_MEMORY },
];
