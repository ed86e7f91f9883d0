import { describe, expect, it } from 'vitest';
import { tourOf } from './tour-of.ts';

/** Ids of the hosts that have not agreed, of which the first is `h0`. */
function unconfirmed(...hosts: string[]): string[] {
  const { facts } = tourOf(
    `hosts:\n${hosts.map((stated, i) => `  - { id: h${i}, name: Host ${i}, ${stated} }\n`).join('')}`,
  );
  return facts.hosts.flatMap((host) => (host.unconfirmed ? [host.id] : []));
}

describe('hosts that have not agreed', () => {
  it('are none where the tour says of no host how it stands with it, as of a visit that took place', () => {
    expect(unconfirmed('', '')).toEqual([]);
  });

  it('are also those of which it says nothing beside others of which it does', () => {
    expect(unconfirmed('status: confirmed', '')).toEqual(['h1']);
    expect(unconfirmed('invited: 2014-04-10', '')).toEqual(['h0', 'h1']);
    expect(unconfirmed('confirmed: 2014-04-24', '')).toEqual(['h1']);
  });

  it('have been asked, or are to be; who has declined will not agree', () => {
    expect(unconfirmed('status: wished', 'status: invited', 'status: declined')).toEqual(['h0', 'h1']);
  });
});
