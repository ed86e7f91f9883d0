import { expect, it } from 'vitest';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { leadsToHotel } from '../../src/facts/places/rides.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { tourOf } from './tour-of.ts';

const HOSTS = `hosts:
  - { id: kl, name: A, place: { city: Kuala Lumpur } }
  - { id: penang, name: B, place: { city: Penang } }
  - { id: putrajaya, name: C, place: { city: Putrajaya } }
  - { id: village, name: D, place: { city: Kampung } }
  - { id: mapped, name: E, place: { at: [5.41, 100.33] } }
`;

it('estimates the way between two towns far apart from their middles, where no coordinates are stated', () => {
  const { facts } = tourOf(HOSTS);
  expect(facts.transfer('kl', 'penang')).toMatchObject({ basis: 'estimated' });
  expect(facts.transfer('kl', 'penang').minutes).toBeGreaterThan(300);
  expect(facts.transfer('kl', 'mapped')).toMatchObject({ basis: 'estimated' });
});

it('estimates so the way to the next town too, but never less than the usual way', () => {
  const { facts } = tourOf(`${HOSTS}  - { id: near, name: F, place: { city: Petaling Jaya } }\n`);
  expect(facts.transfer('kl', 'putrajaya')).toMatchObject({ basis: 'estimated' });
  expect(facts.transfer('kl', 'putrajaya').minutes).toBeGreaterThan(35);
  expect(facts.transfer('kl', 'near')).toMatchObject({ minutes: 30, basis: 'assumed' });
});

it('assumes the usual way where a town is not known, and within one', () => {
  const { facts } = tourOf(`${HOSTS}  - { id: other, name: G, place: { city: Kuala Lumpur } }\n`);
  expect(facts.transfer('kl', 'other')).toMatchObject({ minutes: 30, basis: 'assumed' });
  expect(facts.transfer('kl', 'village')).toMatchObject({ minutes: 30, basis: 'assumed' });
});

it('leads from an airport to a hotel as far as the thresholds in force let one drive', () => {
  const { tour, facts } = tourOf('travel: { base: { place: { city: Kuala Lumpur } } }\n');
  expect(facts.transfer('station:KUL', 'base').km).toBeCloseTo(44, -1);
  expect(leadsToHotel(facts, 'KUL')).toBe(true);
  const near = policyOf(undefined, { sameCityKilometres: 20 });
  expect(leadsToHotel(deriveFacts(tour, near), 'KUL')).toBe(false);
});
