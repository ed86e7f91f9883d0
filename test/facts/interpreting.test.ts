import { describe, expect, it } from 'vitest';
import {
  interpretedMinutes,
  interpretingDays,
  isBridged,
  sessionsAcrossBarrier,
} from '../../src/facts/people/interpreting.ts';
import { tourOf } from './tour-of.ts';

const { facts } = tourOf(`
delegation: { languages: [ru], delegates: [{ id: a, name: Mr. A }, { id: b, name: Ms. B, languages: [en] }] }
hosts: [{ id: h, name: H, languages: [en] }]
sessions:
  - { id: full, host: h, for: 60m, at: 2014-06-26 09:00 }
  - { id: half, host: h, for: 60m, interpreted: 50%, at: 2014-06-26 14:00 }
  - { id: open, host: h, for: 30m }
  - { id: english, host: h, for: 60m, attend: [b] }
  - { id: spare, host: h, for: 60m, priority: could }
interpretation:
  interpreters:
    - { id: i, languages: [uz, ru], to: 2014-06-25 }
    - { id: j, languages: [ru, en], from: 2014-06-26 }
`);
const across = sessionsAcrossBarrier(facts);

describe('interpreting', () => {
  it('is needed where somebody does not follow', () => {
    expect(across.map(({ id }) => id)).toEqual(['full', 'half', 'open', 'spare']);
  });

  it('takes what is spoken across the barrier and its rendering', () => {
    expect(across.map(interpretedMinutes)).toEqual([120, 60, 60, 120]);
  });

  it('takes of a reception the speeches alone, unless the tour says otherwise', () => {
    const { facts: evening } = tourOf(`
delegation: { languages: [ru], delegates: [{ name: Mr. A }] }
hosts: [{ id: h, name: H, languages: [en] }]
sessions:
  - { id: a, host: h, kind: reception, for: 90m }
  - { id: b, host: h, kind: reception, for: 90m, interpreted: 100% }
  - { id: c, host: h, kind: reception, at: 2014-06-26 18:30, until: 20:00 }
`);
    expect(evening.sessions.map(({ net, gross }) => [net, gross])).toEqual([
      [90, 110],
      [90, 180],
      [75, 90],
    ]);
    expect(evening.sessions.map(interpretedMinutes)).toEqual([36, 180, 30]);
  });

  it('adds up on agreed days, and on an average day over all that must take place', () => {
    const days = interpretingDays(facts, across);
    expect(
      days.map(({ date, minutes, interpreters }) => [date, minutes, interpreters.map(({ id }) => id)]),
    ).toEqual([
      ['2014-06-26', 180, ['j']],
      [undefined, (120 + 60 + 60) / 2, ['i', 'j']],
    ]);
  });

  it('has no average where every date is agreed', () => {
    expect(interpretingDays(facts, across.slice(0, 2)).map(({ date }) => date)).toEqual(['2014-06-26']);
  });

  it.each([
    ['ru', 'en', false, true],
    ['uz', 'en', false, false],
    ['uz', 'en', true, true],
    ['en', 'uz', true, true],
    ['ms', 'en', true, false],
  ])('from %s to %s, by relay %s: %s', (from, to, relay, bridged) => {
    expect(isBridged([from], [to], facts.interpreters, relay)).toBe(bridged);
  });
});
