import { addMonths, formatDate, type LocalDate } from '../../base/calendar.ts';
import { byText, counted } from '../../base/text.ts';
import { passportRules } from '../../policy/passports.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts } from '../facts.ts';
import { theCountry } from '../places/country-name.ts';
import { entryDate, leavingDate } from '../places/departure.ts';
import { visitedCountries } from '../places/visited-places.ts';

/** Until when a passport must be valid, and who says so. */
export interface PassportDemand {
  readonly until: LocalDate;
  /** False where the country’s own rule is not known, and the usual is taken for it. */
  readonly known: boolean;
  /** For a sentence that names the passport: `Portugal asks for 3 months after …`. */
  readonly words: string;
}

/** The strictest demand of the countries that the tour leads to; undefined where none is abroad for the traveller. */
export function passportDemand(
  tour: Tour,
  facts: Facts,
  policy: Policy,
  nationality = tour.countries.receiving,
): PassportDemand | undefined {
  return visitedCountries(tour, facts)
    .filter((country) => country !== nationality && country !== tour.countries.receiving)
    .map((country) => demandOf(country, tour, policy, nationality))
    .sort((a, b) => byText(b.until, a.until))[0];
}

function demandOf(country: string, tour: Tour, policy: Policy, nationality: string): PassportDemand {
  const rule = passportRules.find(
    ({ countries, of = [nationality] }) => countries.includes(country) && of.includes(nationality),
  );
  const { months, after } = rule ?? { months: policy.passportMonths, after: 'entry' };
  const day = after === 'entry' ? entryDate(tour) : leavingDate(tour);
  const until = addMonths(day, months);
  const asks = rule ? `${theCountry(country)} asks` : 'many countries ask';
  const length =
    months === 0
      ? `that it be valid for the whole stay, until ${formatDate(until)}`
      : `for ${counted(months, 'month')} after ${after === 'entry' ? 'entry' : 'leaving'} on ${formatDate(day)}, until ${formatDate(until)}`;
  return { until, known: rule !== undefined, words: `${asks} ${length}` };
}
