import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/agenda/agenda.ts';
import { tracksOf } from '../../src/pictures/day/tracks.ts';
import { fixture } from '../renderers/fixture.ts';

const everybody = fixture.facts.delegates.map(({ id }) => id);
const five = everybody.slice(0, 5);

function lunch(start: number, attendees: readonly string[]): Entry {
  return { kind: 'lunch', site: undefined, start, end: start + 60, attendees };
}

/** A lunch each at noon, one of two of them later, and one of all in the evening. */
const entries = [
  ...everybody.map((id) => lunch(720, [id])),
  lunch(900, five.slice(0, 2)),
  lunch(1080, everybody),
];

describe('the tracks of a day', () => {
  it('are one for each who goes another way, as many as a page has room for', () => {
    const { count, members, placed } = tracksOf(fixture, entries);
    expect(count).toBe(everybody.length);
    expect(members).toEqual(everybody.map((id) => [id]));
    expect(placed.find(({ entry }) => entry.start === 900)).toMatchObject({ from: 0, to: 2 });
  });

  it('are as wide as the day for what all do, not for what is alone at its hour, where there are too many', () => {
    const { count, members, placed } = tracksOf(fixture, entries, 4);
    expect(members).toEqual([]);
    expect(placed.find(({ entry }) => entry.start === 900)).toMatchObject({ from: 0, to: 1 });
    expect(placed.find(({ entry }) => entry.start === 1080)).toMatchObject({ from: 0, to: count });
  });
});
