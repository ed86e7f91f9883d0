import { type RamadanCustom, ramadanCustoms } from '../../policy/ramadan.ts';

/** What Ramadan does in a country; undefined where most people do not keep it, or nobody wrote it down. */
export function ramadanCustomOf(country: string): RamadanCustom | undefined {
  return ramadanCustoms.find(({ countries }) => countries.includes(country));
}
