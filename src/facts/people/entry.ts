import { entersFreely } from '../../policy/passports.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts } from '../facts.ts';
import { visitedCountries } from '../places/visited-places.ts';
import { travelsAbroad } from '../preparation.ts';

/** Travellers whom a country that the tour leads to may ask for a visa: all but citizens who enter each of them freely. */
export function foreigners(tour: Tour, facts: Facts): readonly DelegateFacts[] {
  const { receiving } = tour.countries;
  const countries = visitedCountries(tour, facts);
  return facts.travellers.filter(({ delegate }) => isForeign(delegate.nationality ?? receiving, countries));
}

/** True where somebody crosses the border who may be asked for a visa; those not yet listed are citizens of the receiving country. */
export function needsEntry(tour: Tour, facts: Facts): boolean {
  const isOpen =
    facts.unlisted !== undefined && isForeign(tour.countries.receiving, visitedCountries(tour, facts));
  return travelsAbroad(tour, facts) && (isOpen || foreigners(tour, facts).length > 0);
}

function isForeign(nationality: string, countries: readonly string[]): boolean {
  return countries.some((country) => !entersFreely(nationality, country));
}
