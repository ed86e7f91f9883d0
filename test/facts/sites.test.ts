import { expect, it } from 'vitest';
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

it('assumes the usual way between neighbours, and where a town is not known', () => {
  const { facts } = tourOf(HOSTS);
  expect(facts.transfer('kl', 'putrajaya')).toMatchObject({ minutes: 30, basis: 'assumed' });
  expect(facts.transfer('kl', 'village')).toMatchObject({ minutes: 30, basis: 'assumed' });
});
