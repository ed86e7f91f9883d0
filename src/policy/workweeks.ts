import type { Weekday } from '../base/calendar.ts';
import { FROM_MEMORY } from './sources.ts';

/** The days on which offices of a country, or of one of its cities, are closed every week. */
export interface Workweek {
  readonly countries: readonly string[];
  /** Cities of a part of the country with a week of its own; the whole country where none is named. */
  readonly cities?: readonly string[];
  readonly weekend: readonly Weekday[];
  /** First day on which it applied. */
  readonly from?: string;
  /** Last day on which it applied. */
  readonly until?: string;
  readonly source: string;
}

const STATES =
  'https://www.channelnewsasia.com/news/asiapacific/malaysian-federal-departments-to-extend-operating-hours-by-30-9844406 (2018)';

/** Saturday and Sunday, where nothing else is known. */
export const USUAL_WEEKEND: readonly Weekday[] = [6, 0];

/**
 * Weeks that the Unicode calendar data (CLDR) has wrong, or that changed within the reach of the holiday tables:
 * the first that fits country, city and date wins, and CLDR decides where none does.
 */
export const workweeks: readonly Workweek[] = [
  {
    countries: ['MY'],
    cities: [
      'Alor Setar',
      'Sungai Petani',
      'Langkawi',
      'Kota Bharu',
      'Kota Baharu',
      'Kuala Terengganu',
      'Kemaman',
    ],
    weekend: [5, 6],
    source: STATES,
  },
  {
    countries: ['MY'],
    cities: ['Johor Bahru', 'Iskandar Puteri', 'Muar', 'Batu Pahat', 'Kluang', 'Keluang', 'Pasir Gudang'],
    weekend: [5, 6],
    from: '2014-01-01',
    until: '2024-12-31',
    source: STATES,
  },
  { countries: ['AE'], weekend: [5, 6], until: '2021-12-31', source: FROM_MEMORY },
  { countries: ['SA'], weekend: [4, 5], until: '2013-06-28', source: FROM_MEMORY },
  { countries: ['BD', 'DJ', 'MV', 'PS', 'SO'], weekend: [5, 6], source: FROM_MEMORY },
  { countries: ['IR', 'AF'], weekend: [4, 5], source: FROM_MEMORY },
  { countries: ['NP'], weekend: [6], source: FROM_MEMORY },
  { countries: ['BN'], weekend: [5, 0], source: FROM_MEMORY },
  {
    countries: ['IN', 'UG'],
    weekend: [6, 0],
    source: 'from memory, confirm: CLDR has Sunday alone, offices of government work five days',
  },
];
