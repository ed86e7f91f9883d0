import { describe, expect, it } from 'vitest';
import { formatSpan } from '../../src/base/clock.ts';
import { agreedDays, agreedPairs, agreedSessions, endWords } from '../../src/facts/sessions/agreed.ts';
import { tourOf } from './tour-of.ts';

const HOSTS = `hosts:
  - { id: a, name: A, languages: [en] }
  - { id: b, name: B, languages: [en] }
  - { id: gone, name: Gone, status: declined }
`;

describe('agreed sessions', () => {
  it('come in order of time, with their ends and what those rest on', () => {
    const { facts } = tourOf(`${HOSTS}delegation: { languages: [ru], delegates: [{ name: X }] }
sessions:
  - { id: late, host: a, at: 2014-06-27 09:00, until: 09:30 }
  - { id: assumed, host: a, at: 2014-06-26 15:00 }
  - { id: computed, host: a, at: 2014-06-26 09:00, for: 45m }
  - { id: slot, host: a, at: 2014-06-26 13:00, slot: 1h }
  - { id: declined, host: gone, at: 2014-06-26 09:00 }
  - { id: open, host: a }
  - { id: outside, host: a, at: 2014-06-28 09:00, until: 09:30 }
`);
    expect(
      agreedSessions(facts).map((one) => `${one.session.id} ${formatSpan(one)} ${endWords(one)}`),
    ).toEqual([
      'computed 09:00-10:30 until 10:30 with interpretation',
      'slot 13:00-14:00 until 14:00',
      'assumed 15:00-17:00 until about 17:00, as no end is stated',
      'late 09:00-09:30 until 09:30',
    ]);
  });

  it('are told once for people who share them, and only to those who are there', () => {
    const { facts } = tourOf(`${HOSTS}delegation:
  delegates: [{ id: x, name: X }, { id: y, name: Y }, { id: z, name: Z, from: 2014-06-27 }]
sessions:
  - { id: s1, host: a, at: 2014-06-26 09:00, until: 10:00 }
  - { id: s2, host: b, at: 2014-06-26 11:00, until: 12:00, attend: [x] }
  - { id: s3, host: a, at: 2014-06-26 14:00, until: 15:00 }
`);
    const days = agreedDays(facts).map(({ visits }) => visits.map(({ session }) => session.id).join(' '));
    expect(days).toEqual(['s1 s2 s3', 's1 s3']);
    expect(agreedPairs(facts).map(([a, b]) => `${a.session.id} ${b.session.id}`)).toEqual([
      's1 s2',
      's2 s3',
      's1 s3',
    ]);
  });

  it('are those of all where nobody is listed, and pairs neither overlap nor exclude each other', () => {
    const { facts } = tourOf(`${HOSTS}sessions:
  - { id: s1, host: a, at: 2014-06-26 09:00, until: 10:00 }
  - { id: s2, host: b, at: 2014-06-26 09:30, until: 11:00 }
  - { id: s3, host: a, at: 2014-06-26 14:00, until: 15:00, alternative: x }
  - { id: s4, host: b, at: 2014-06-26 15:00, until: 16:00, alternative: x }
`);
    expect(agreedDays(facts)).toHaveLength(1);
    expect(agreedPairs(facts).map(([a, b]) => `${a.session.id} ${b.session.id}`)).toEqual(['s2 s3']);
  });
});
