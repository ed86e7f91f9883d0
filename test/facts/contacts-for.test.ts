import { describe, expect, it } from 'vitest';
import { contactsFor } from '../../src/facts/places/contacts-for.ts';
import { tourOf } from './tour-of.ts';

const { tour, facts } = tourOf(`hosts:
  - { id: capital, name: Regulator, place: { city: Kuala Lumpur } }
  - { id: town, name: Town, place: { city: Seremban } }
  - { id: unplaced, name: Institute }
  - { id: abroad, name: Utility, place: { city: Jurong, country: SG } }
  - { id: third, name: Ministry, place: { city: Bandar Seri Begawan, country: BN } }
contacts:
  - { role: liaison officer, name: all, phone: 112 }
  - { role: host coordinator, city: KUALA LUMPUR, name: capital, phone: 112 }
  - { role: host coordinator, city: Penang, name: north, phone: 112 }
  - { role: host coordinator, city: Jurong, name: abroad, phone: 112 }
`);

/** Names of those whom one calls at the hosts. */
function calledAt(...ids: string[]) {
  const visited = facts.hosts.filter(({ id }) => ids.includes(id));
  return contactsFor(visited, tour.contacts ?? [], facts.hosts).map(({ name }) => name);
}

describe('contacts for a city', () => {
  it.each([
    ['of the host’s own city alone, however it is written', ['capital'], ['all', 'capital']],
    ['of its country, where its town has none', ['town'], ['all', 'capital', 'north']],
    ['of its country, where nobody knows its town', ['unplaced'], ['all', 'capital', 'north']],
    ['of a town in no table, by the host that is there', ['abroad'], ['all', 'abroad']],
    ['all, where its country has none', ['third'], ['all', 'capital', 'north', 'abroad']],
    ['of each of several hosts', ['capital', 'abroad'], ['all', 'capital', 'abroad']],
    ['all of them to whoever visits nobody', [], ['all', 'capital', 'north', 'abroad']],
  ])('are those %s', (_, hosts, expected) => {
    expect(calledAt(...hosts)).toEqual(expected);
  });
});
