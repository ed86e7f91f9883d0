import { FROM_MEMORY } from './sources.ts';
/** What Ramadan does to offices of a country. */
export interface RamadanCustom {
  readonly countries: readonly string[];
  /** `shorter hours`: offices open for less of the day; `fasting`: most people fast, offices keep their hours. */
  readonly effect: 'shorter hours' | 'fasting';
  readonly source: string;
}

/** Countries in which Ramadan changes what a visit can be. The first entry that has a country counts. */
export const ramadanCustoms: readonly RamadanCustom[] = [
  {
    countries: ['MY'],
    effect: 'shorter hours',
    source:
      'circular of 2016, https://www.pocketnews.com.my/2016/06/03/break-time-reduced-by-30-minutes-for-civil-servants-during-ramadan/',
  },
  {
    countries: ['MV'],
    effect: 'shorter hours',
    source: '09:00-13:30, https://presidency.gov.mv/Press/Article/134',
  },
  {
    countries: [
      'AE',
      'AF',
      'BD',
      'BH',
      'BN',
      'DJ',
      'DZ',
      'EG',
      'ID',
      'IQ',
      'IR',
      'JO',
      'KW',
      'LY',
      'MA',
      'MR',
      'OM',
      'PK',
      'PS',
      'QA',
      'SA',
      'SD',
      'SO',
      'SY',
      'TN',
      'YE',
    ],
    effect: 'shorter hours',
    source: FROM_MEMORY,
  },
  {
    countries: ['AZ', 'GM', 'GN', 'KG', 'KM', 'KZ', 'ML', 'NE', 'SN', 'TJ', 'TM', 'TR', 'UZ', 'XK'],
    effect: 'fasting',
    source: FROM_MEMORY,
  },
];
