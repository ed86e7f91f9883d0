/** What is known better than the generated table, or where it knows nothing. */
export interface HolidayCorrection {
  readonly country: string;
  /** The name; with `drop`, how the name of a wrong entry begins. */
  readonly name: string;
  /** In the form of src/data/README.md: `0607:14`, `0101`. */
  readonly days?: string;
  /** Dates on which the table has it by mistake. */
  readonly drop?: readonly string[];
  readonly approximate?: boolean;
  /** True where these entries are all that is known of the country. */
  readonly whole?: boolean;
  readonly source: string;
}

const MEMORY = 'from memory, confirm';

export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    country: 'MY',
    name: 'Yang di-Pertuan Agong',
    drop: ['2014-06-02'],
    source: 'http://www.publicholidaysaustralia.com.au/world/malaysia_public_holidays.htm',
  },
  {
    country: 'MY',
    name: 'Yang di-Pertuan Agong’s Birthday',
    days: '0607:14',
    source: 'http://www.publicholidaysaustralia.com.au/world/malaysia_public_holidays.htm',
  },
  { country: 'KG', name: 'New Year’s Day', days: '0101', whole: true, source: MEMORY },
];
