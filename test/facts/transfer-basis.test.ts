import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { endMeaning, siteMeant, statedTransferPath } from '../../src/facts/places/transfer-basis.ts';
import { validate } from '../../src/validate.ts';
import { tourOf } from './tour-of.ts';

const LINES = `hosts: [{ id: a, name: A }, { id: talk, name: B }]
travel:
  legs: [{ from: TAS, to: KUL, departs: 2014-06-25 01:10, arrives: 2014-06-25 11:40 }]
  stays: [{ id: hills, from: 2014-06-26 }, { id: hall, from: 2014-06-27 }]
  transfers: [{ between: [a, debrief], takes: 20m }, { between: [base, hills], takes: 2h }]
sessions:
  - { host: a, title: Policy }
  - { id: debrief, kind: debrief, place: { city: Ampang } }
  - { id: talk, host: a, place: { city: Ampang } }
  - { id: hall, host: a, place: { city: Ampang } }
`;

describe('an end of a way, as the file calls it', () => {
  const { tour, facts } = tourOf(LINES);

  it.each([
    ['a', 'a'],
    ['base', 'base'],
    ['KUL', 'station:KUL'],
    ['hills', 'stay:hills'],
    ['debrief', 'session:debrief'],
  ])('%s is %s, and that is called so', (id, site) => {
    expect(siteMeant(id, tour)).toBe(site);
    expect(endMeaning(site, tour)).toBe(id);
  });

  it('is not the id of a session where that of a host or stay is the same', () => {
    expect([siteMeant('talk', tour), siteMeant('hall', tour)]).toEqual(['talk', 'stay:hall']);
    expect([endMeaning('session:talk', tour), endMeaning('session:hall', tour)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is found where a place of a session’s own is stated', () => {
    expect(facts.transfer('session:debrief', 'a')).toMatchObject({ minutes: 20, basis: 'given' });
    expect(statedTransferPath(tour, 'session:debrief', 'a')).toEqual(['travel', 'transfers', 0]);
    expect(statedTransferPath(tour, 'session:talk', 'a')).toBeUndefined();
  });
});

describe('a way that transfer-estimated offers to state', () => {
  const looked = (text: string) =>
    validate({ file: 'tour.yaml', text }, { today: '2014-05-01' as LocalDate });
  const offers = readFileSync('test/rules/transfer-estimated.yaml', 'utf8')
    .replace(/^#.*\n/gm, '')
    .split(/^---\n/m)
    .flatMap((text) =>
      looked(text).diagnostics.flatMap(({ rule, help = '' }) => {
        const [, way] = /`transfers: \[(\{.*\})\]`/.exec(help) ?? [];
        return rule !== 'transfer-estimated' || way === undefined
          ? []
          : [{ text, way: way.replace('…', '40m') }];
      }),
    );

  it.each(offers)('is taken: $way', ({ text, way }) => {
    const pasted = text.includes('transfers: [')
      ? text.replace('transfers: [', () => `transfers: [${way}, `)
      : /^travel:/m.test(text)
        ? text.replace(/^travel: \{/m, () => `travel: { transfers: [${way}],`)
        : `${text}\ntravel: { transfers: [${way}] }\n`;
    const { diagnostics, understood } = looked(pasted);
    expect(diagnostics.filter(({ lesson }) => lesson === 'format')).toEqual([]);
    if (!understood) throw new Error(`This is no tour:\n${pasted}`);
    const { tour, facts } = understood;
    const [from = '', to = ''] = (/\[(.*)\]/.exec(way)?.[1] ?? '')
      .split(', ')
      .map((id) => siteMeant(id, tour));
    expect(facts.transfer(from, to).basis).toBe('given');
    expect(looked(text).understood?.facts.transfer(from, to).basis).toMatch(/^(?:estimated|assumed)$/);
  });

  it('is there in most cases', () => expect(offers.length).toBeGreaterThan(5));
});
