import { entersFreely } from '../../policy/passports.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts } from '../facts.ts';
import { travelsAbroad } from '../preparation.ts';

/** Travellers whom the providing country may ask for a visa: no citizens of its own, nor of a country whose citizens enter freely. */
export function foreigners(tour: Tour, facts: Facts): readonly DelegateFacts[] {
  const { receiving, providing } = tour.countries;
  return facts.travellers.filter(
    ({ delegate }) => !entersFreely(delegate.nationality ?? receiving, providing),
  );
}

/** True where somebody crosses the border whom the providing country may ask for a visa; those not yet listed are citizens of the receiving one. */
export function needsEntry(tour: Tour, facts: Facts): boolean {
  const { receiving, providing } = tour.countries;
  const open = facts.unlisted !== undefined && !entersFreely(receiving, providing);
  return travelsAbroad(tour, facts) && (open || foreigners(tour, facts).length > 0);
}
