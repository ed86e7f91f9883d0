import { FROM_MEMORY } from './sources.ts';

/** Holidays that are known better than the generated table has them, or where it has none. */
interface KeptHolidays {
  /** One `name|days` a line, in the form of src/data/README.md. */
  readonly days: string;
  /** Feasts of the Islamic year by name, as the table computes them, and on how many days offices are closed. */
  readonly feasts?: Readonly<Record<string, number>>;
  /** False where feasts of a calendar that nobody computes here are missing: the country still counts as unknown. */
  readonly complete: boolean;
  readonly source: string;
}

interface WrongHoliday {
  readonly country: string;
  /** How the name of the wrong entry begins. */
  readonly name: string;
  /** Every year's unless given. */
  readonly dates?: readonly string[];
  readonly source: string;
}

const MALAYSIA_2014 =
  'http://www.publicholidaysaustralia.com.au/world/malaysia_public_holidays.htm and http://unbiasednews.org/malaysia-public-holidays-2014/; Thaipusam, Nuzul al-Quran, Deepavali and the King’s birthdays after 2014 from memory, confirm';
const EIDS = { 'Eid al-Fitr': 1, 'Eid al-Adha': 1 };
const GULF = {
  'Eid al-Fitr': 3,
  'Arafat Day': 1,
  'Eid al-Adha': 3,
  'Islamic New Year': 1,
  'Birthday of Muhammad': 1,
};

export const wrongHolidays: readonly WrongHoliday[] = [
  {
    country: 'MY',
    name: 'Yang di-Pertuan Agong',
    dates: ['2014-06-02', '2015-06-01', '2016-06-06', '2017-06-05', '2018-06-04', '2019-06-03', '2020-06-01'],
    source: MALAYSIA_2014,
  },
  { country: 'MY', name: 'Vesak Day', dates: ['2014-05-15'], source: MALAYSIA_2014 },
  { country: 'MY', name: 'Birthday of Muhammad', dates: ['2014-01-13'], source: MALAYSIA_2014 },
  { country: 'MY', name: 'Day of Nuzul Al-Quran', dates: ['2014-07-14'], source: MALAYSIA_2014 },
  { country: 'MY', name: 'Feast of the Sacrifice', dates: ['2014-10-04'], source: MALAYSIA_2014 },
  {
    country: 'NL',
    name: "New Year's Eve",
    source: 'not among the holidays of https://expatguide.nl/expat-info/dutch-holidays',
  },
  {
    country: 'CZ',
    name: 'Good Friday',
    dates: ['2014-04-18', '2015-04-03'],
    source: 'a holiday since 2016 only: from memory, confirm',
  },
];

/** Entries of the table whose name ends so are announced from year to year and may not hold. */
export const doubtfulHolidays: readonly {
  readonly country: string;
  readonly ending: string;
  readonly source: string;
}[] = [
  {
    country: 'UZ',
    ending: '(substitute day)',
    source: 'days in lieu took a decree each time, as in 2012; the table applies today’s rule to every year',
  },
];

export const keptHolidays: Readonly<Record<string, KeptHolidays>> = {
  MY: {
    days: `Thaipusam|0117:14
Birthday of Muhammad (Mawlid)|0114:14
Vesak Day|0513:14
Yang di-Pertuan Agong's Birthday|0607:14 0606:15 0604:16 0909:17-19 0608:20
Day of Nuzul Al-Quran|0715:14
Feast of the Sacrifice (Eid al-Adha)|1005:14
Feast of the Sacrifice (Eid al-Adha) (substitute day)|1006:14
Deepavali|1022:14`,
    complete: true,
    source: MALAYSIA_2014,
  },
  IN: {
    days: '',
    feasts: { ...EIDS, Ashura: 1, 'Birthday of Muhammad': 1 },
    complete: true,
    source: `${FROM_MEMORY}; gazetted holidays of the central government, Hindu, Sikh and Jain feasts are missing`,
  },
  KG: {
    days: `New Year's Day|0101
Orthodox Christmas|0107
Defender of the Fatherland Day|0223
International Women's Day|0308
Nooruz|0321
Labour Day|0501
Constitution Day|0505
Victory Day|0509
Independence Day|0831
Days of History and Commemoration of Ancestors|1107:17-32 1108:17-32`,
    feasts: EIDS,
    complete: true,
    source: FROM_MEMORY,
  },
  TJ: {
    days: `New Year's Day|0101
International Women's Day|0308
Navruz|0321 0322 0323 0324
Victory Day|0509
Day of National Unity|0627
Independence Day|0909
Constitution Day|1106`,
    feasts: EIDS,
    complete: true,
    source: FROM_MEMORY,
  },
  TM: {
    days: `New Year's Day|0101
International Women's Day|0308
Nowruz|0321 0322
Constitution Day|0518
Day of Remembrance|1006
Independence Day|1027:14-17 0927:18-32
Day of Neutrality|1212`,
    feasts: EIDS,
    complete: true,
    source: FROM_MEMORY,
  },
  MN: {
    days: `New Year's Day|0101
International Women's Day|0308
Children's Day|0601
Naadam|0711 0712 0713
Independence Day|1229`,
    complete: false,
    source: `${FROM_MEMORY}; the lunar new year Tsagaan Sar is missing`,
  },
  KH: {
    days: `New Year's Day|0101
Victory over Genocide Day|0107
International Women's Day|0308
Khmer New Year|0414 0415 0416
Labour Day|0501
King Norodom Sihamoni's Birthday|0514
Constitution Day|0924
Commemoration of the King's Father|1015
Coronation Day|1029
Independence Day|1109`,
    complete: false,
    source: `${FROM_MEMORY}; Pchum Ben and the Water Festival are missing`,
  },
  LA: {
    days: `New Year's Day|0101
International Women's Day|0308
Lao New Year|0414 0415 0416
Labour Day|0501
National Day|1202`,
    complete: false,
    source: `${FROM_MEMORY}; Buddhist feasts are missing`,
  },
  MM: {
    days: `Independence Day|0104
Union Day|0212
Peasants' Day|0302
Armed Forces Day|0327
Thingyan|0413 0414 0415 0416
Labour Day|0501
Martyrs' Day|0719
Christmas Day|1225`,
    complete: false,
    source: `${FROM_MEMORY}; Buddhist feasts are missing`,
  },
  QA: {
    days: `National Sports Day|0211:14,20,25,31 0210:15,26,32 0209:16,21,27 0214:17,23 0213:18,24,29 0212:19,30 0208:22,28
National Day|1218`,
    feasts: { 'Eid al-Fitr': 3, 'Eid al-Adha': 3 },
    complete: true,
    source: FROM_MEMORY,
  },
  KW: {
    days: `New Year's Day|0101
National Day|0225
Liberation Day|0226`,
    feasts: { ...GULF, 'Isra and Miraj': 1 },
    complete: true,
    source: FROM_MEMORY,
  },
  OM: {
    days: `Accession Day|0111:21-32
National Day|1118:14-24 1120:25-32`,
    feasts: { ...GULF, 'Isra and Miraj': 1 },
    complete: true,
    source: FROM_MEMORY,
  },
  JO: {
    days: `New Year's Day|0101
Labour Day|0501
Independence Day|0525
Christmas Day|1225`,
    feasts: GULF,
    complete: true,
    source: FROM_MEMORY,
  },
  IQ: {
    days: `New Year's Day|0101
Army Day|0106
Nowruz|0321
Labour Day|0501
Republic Day|0714`,
    feasts: { ...GULF, Ashura: 1 },
    complete: true,
    source: FROM_MEMORY,
  },
  MV: {
    days: `New Year's Day|0101
Labour Day|0501
Independence Day|0726
Victory Day|1103
Republic Day|1111`,
    feasts: { ...GULF, 'First of Ramadan': 1 },
    complete: true,
    source: FROM_MEMORY,
  },
};
