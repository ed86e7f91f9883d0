import { describe, expect, test } from 'vitest';
import type { Placement, Problem, Requirement } from '../../src/schedule/demand.ts';
import { verify } from '../../src/schedule/verify.ts';
import { at, friday, placed, problemOf, thursday, windowOf } from './problem.ts';

const two = [{ id: 'a' }, { id: 'b' }];
const travel = (minutes: number): Requirement => ({ kind: 'travel', from: 'a', to: 'b', minutes });
const pause: Requirement = {
  kind: 'pause',
  people: ['ann', 'bob'],
  dates: [thursday],
  minutes: 60,
  from: at('12:00'),
  to: at('14:00'),
};
const byOlga = (session: string): Requirement => ({
  kind: 'interpreted',
  session,
  teams: [['olga']],
});
const byOlgaAt = (session: string, start: string, minutes: number, interpreters = ['olga']) =>
  placed(session, start, { minutes, interpreters });
const interpreted: Requirement = {
  kind: 'interpreted',
  session: 'a',
  teams: [
    ['ivan', 'olga'],
    ['lena', 'ivan'],
    ['lena', 'olga'],
  ],
};

interface Case {
  readonly what: string;
  readonly problem: Problem;
  readonly holds: readonly (readonly Placement[])[];
  readonly breaks: readonly (readonly Placement[])[];
}

/** By kind of requirement: agendas that it lets pass, and agendas in which it alone is broken. */
const cases: Readonly<Record<string, Case>> = {
  lasts: {
    what: 'the session takes its time',
    problem: problemOf([{ id: 'a', minutes: 90 }]),
    holds: [[placed('a', '10:00', { minutes: 90 })], []],
    breaks: [[placed('a', '10:00', { minutes: 60 })]],
  },
  'held-at': {
    what: 'the gate is passed before the session starts',
    problem: problemOf([{ id: 'a' }, { id: 'b', gate: 15 }, { id: 'c', site: 'b', gate: 15 }]),
    holds: [
      [placed('a', '10:00'), placed('b', '11:15')],
      [placed('b', '09:00'), placed('a', '10:00')],
      // Inside already.
      [placed('b', '10:00'), placed('c', '11:00')],
    ],
    breaks: [[placed('a', '10:00'), placed('b', '11:00')]],
  },
  travel: {
    what: 'travel and gate fit between two sessions',
    problem: problemOf([{ id: 'a' }, { id: 'b', gate: 15 }], [travel(30)]),
    holds: [
      [placed('a', '10:00'), placed('b', '11:45')],
      [placed('b', '10:00'), placed('a', '11:00')],
      [placed('a', '10:00'), placed('b', '10:00', { date: friday })],
    ],
    breaks: [[placed('a', '10:00'), placed('b', '11:30')]],
  },
  within: {
    what: 'the session lies in one of the windows',
    problem: problemOf(two, [
      { kind: 'within', session: 'a', windows: [windowOf('09:00', '10:00'), windowOf('10:00', '11:30')] },
    ]),
    holds: [[placed('a', '09:00')], [placed('a', '10:30')], [placed('b', '15:00')]],
    breaks: [[placed('a', '09:30')], [placed('a', '10:45')], [placed('a', '09:00', { date: friday })]],
  },
  'clear-of': {
    what: 'no minute lies in a window',
    problem: problemOf(two, [{ kind: 'clear-of', session: 'a', windows: [windowOf('12:00', '13:00')] }]),
    holds: [
      [placed('a', '11:00')],
      [placed('a', '13:00')],
      [placed('a', '12:00', { date: friday })],
      [placed('b', '12:00')],
    ],
    breaks: [[placed('a', '11:15')], [placed('a', '12:45')], [placed('a', '12:00')]],
  },
  'starts-at': {
    what: 'the session starts exactly then, also off the grid',
    problem: problemOf(two, [{ kind: 'starts-at', session: 'a', date: thursday, time: at('10:05') }]),
    holds: [[placed('a', '10:05')], []],
    breaks: [[placed('a', '10:00')], [placed('a', '10:05', { date: friday })]],
  },
  before: {
    what: 'the first is over before the second starts',
    problem: problemOf(
      [
        { id: 'a', people: ['ann'] },
        { id: 'b', people: ['bob'] },
      ],
      [{ kind: 'before', first: 'a', then: 'b' }],
    ),
    holds: [
      [placed('a', '10:00'), placed('b', '11:00')],
      [placed('a', '15:00'), placed('b', '09:00', { date: friday })],
      [placed('b', '09:00')],
    ],
    breaks: [
      [placed('a', '10:00'), placed('b', '10:30')],
      [placed('a', '09:00', { date: friday }), placed('b', '15:00')],
    ],
  },
  'same-day': {
    what: 'both on one day',
    problem: problemOf(two, [{ kind: 'same-day', sessions: ['a', 'b'] }]),
    holds: [[placed('a'), placed('b', '15:00')], [placed('a')]],
    breaks: [[placed('a'), placed('b', '15:00', { date: friday })]],
  },
  'other-day': {
    what: 'on two days',
    problem: problemOf(two, [{ kind: 'other-day', sessions: ['a', 'b'] }]),
    holds: [[placed('a'), placed('b', '15:00', { date: friday })], [placed('b')]],
    breaks: [[placed('a'), placed('b', '15:00')]],
  },
  position: {
    what: 'last of the tour for those who attend it',
    problem: problemOf(
      [{ id: 'a' }, { id: 'b' }, { id: 'c', people: ['zoe'] }],
      [{ kind: 'position', session: 'a', place: 'last', of: 'tour' }],
    ),
    holds: [
      [placed('b', '09:00'), placed('a', '10:00')],
      [placed('a', '10:00'), placed('c', '11:00')],
      [placed('b', '09:00', { date: friday })],
    ],
    breaks: [
      [placed('a', '10:00'), placed('b', '11:00')],
      [placed('a', '10:00'), placed('b', '08:00', { date: friday })],
    ],
  },
  'position of day': {
    what: 'first of its day',
    problem: problemOf(two, [{ kind: 'position', session: 'a', place: 'first', of: 'day' }]),
    holds: [
      [placed('a', '10:00'), placed('b', '11:00')],
      [placed('b', '09:00'), placed('a', '10:00', { date: friday })],
    ],
    breaks: [[placed('b', '09:00'), placed('a', '10:00')]],
  },
  pause: {
    what: 'an unbroken pause before or after the way',
    problem: problemOf([{ id: 'a' }, { id: 'b', gate: 15 }], [travel(30), pause]),
    holds: [
      [placed('a', '11:00'), placed('b', '13:45')],
      [placed('a', '10:30'), placed('b', '14:15')],
      [placed('a', '13:00')],
      [placed('a', '12:00')],
      [placed('a', '12:30', { date: friday })],
      [],
    ],
    breaks: [[placed('a', '11:00'), placed('b', '13:30')], [placed('a', '12:30')]],
  },
  'pause and way': {
    what: 'a pause that may share the time of another has none of the way',
    problem: problemOf(
      [{ id: 'a' }, { id: 'b' }],
      [
        travel(30),
        { ...pause, to: at('13:00') },
        { ...pause, people: ['ann'], minutes: 15, from: at('13:15'), to: at('13:30'), mayShare: true },
      ],
    ),
    // The first half of the gap is lunch; the prayer comes before the way, or there is no time for both.
    holds: [[placed('a', '11:00'), placed('b', '14:00')]],
    breaks: [[placed('a', '11:00'), placed('b', '13:30')]],
  },
  'pause and gate': {
    what: 'the gate is no pause',
    problem: problemOf([{ id: 'b', gate: 15 }], [pause]),
    holds: [[placed('b', '13:15')]],
    breaks: [[placed('b', '13:00', { minutes: 60 })]],
  },
  'at-most': {
    what: 'so many a day for one person',
    problem: problemOf(
      [{ id: 'a' }, { id: 'b', people: ['ann'] }, { id: 'c', people: ['bob'] }],
      [{ kind: 'at-most', sessions: ['a', 'b', 'c'], perDay: 2 }],
    ),
    holds: [[placed('a', '09:00'), placed('b', '11:00'), placed('c', '11:00')]],
    breaks: [],
  },
  'at-most for one': {
    what: 'one person has too many',
    problem: problemOf(two, [{ kind: 'at-most', sessions: ['a', 'b'], perDay: 1 }]),
    holds: [[placed('a'), placed('b', '10:00', { date: friday })]],
    breaks: [[placed('a'), placed('b', '15:00')]],
  },
  interpreted: {
    what: 'so many different interpreters who can',
    problem: problemOf(two, [interpreted]),
    holds: [[placed('a', '10:00', { interpreters: ['olga', 'ivan'] })], [placed('b')]],
    breaks: [
      [placed('a', '10:00', { interpreters: ['olga'] })],
      [placed('a', '10:00', { interpreters: ['olga', 'zoe'] })],
      [placed('a', '10:00', { interpreters: ['olga', 'ivan', 'lena'] })],
      [placed('a', '10:00', { interpreters: ['olga', 'olga', 'ivan'] })],
      [placed('a')],
    ],
  },
  rest: {
    what: 'a pause between sessions that together are too much work',
    problem: problemOf(
      [{ id: 'a' }, { id: 'b' }],
      [{ kind: 'rest', interpreter: 'olga', after: 90, minutes: 15 }, byOlga('a'), byOlga('b')],
    ),
    holds: [
      [placed('a', '10:00', { interpreters: ['olga'] }), placed('b', '11:15', { interpreters: ['olga'] })],
    ],
    breaks: [
      [placed('a', '10:00', { interpreters: ['olga'] }), placed('b', '11:00', { interpreters: ['olga'] })],
    ],
  },
  'rest in a row': {
    what: 'a pause before sessions in a row are too much work, however little two of them are',
    problem: problemOf(
      [
        { id: 'a', minutes: 40 },
        { id: 'b', minutes: 30 },
        { id: 'c', minutes: 30 },
        { id: 'long', minutes: 120 },
      ],
      [
        { kind: 'rest', interpreter: 'olga', after: 90, minutes: 15 },
        byOlga('a'),
        byOlga('b'),
        { kind: 'interpreted', session: 'c', teams: [['olga'], ['ivan'], ['ivan', 'olga']] },
        byOlga('long'),
      ],
    ),
    holds: [
      [byOlgaAt('a', '10:00', 40), byOlgaAt('b', '10:45', 30), byOlgaAt('c', '11:30', 30)],
      [byOlgaAt('a', '10:00', 40), byOlgaAt('b', '11:00', 30), byOlgaAt('c', '11:30', 30)],
      [byOlgaAt('a', '10:00', 40), byOlgaAt('b', '10:45', 30), byOlgaAt('c', '11:15', 30, ['ivan'])],
      // Each of two has half of it.
      [byOlgaAt('a', '10:00', 40), byOlgaAt('b', '10:45', 30), byOlgaAt('c', '11:15', 30, ['ivan', 'olga'])],
      // One session by itself may be too much.
      [byOlgaAt('a', '10:00', 40), byOlgaAt('long', '11:00', 120), byOlgaAt('b', '13:15', 30)],
    ],
    breaks: [
      [byOlgaAt('a', '10:00', 40), byOlgaAt('b', '10:45', 30), byOlgaAt('c', '11:15', 30)],
      [byOlgaAt('c', '10:00', 30), byOlgaAt('a', '10:30', 40), byOlgaAt('b', '11:15', 30)],
      [byOlgaAt('a', '10:00', 40), byOlgaAt('long', '11:00', 120), byOlgaAt('b', '13:00', 30)],
    ],
  },
  'working-time': {
    what: 'so many minutes a day',
    problem: problemOf(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [{ kind: 'working-time', interpreter: 'olga', perDay: 60 }, byOlga('a'), byOlga('b')],
    ),
    holds: [
      [placed('a', '10:00', { interpreters: ['olga'] }), placed('c', '15:00')],
      [
        placed('a', '10:00', { interpreters: ['olga'] }),
        placed('b', '15:00', { date: friday, interpreters: ['olga'] }),
      ],
    ],
    breaks: [
      [placed('a', '10:00', { interpreters: ['olga'] }), placed('b', '15:00', { interpreters: ['olga'] })],
    ],
  },
  available: {
    what: 'only in sessions inside the hours',
    problem: problemOf(two, [
      byOlga('a'),
      { kind: 'available', interpreter: 'olga', windows: [windowOf('09:00', '12:00')] },
    ]),
    holds: [[placed('a', '11:00', { interpreters: ['olga'] }), placed('b', '15:00')]],
    breaks: [[placed('a', '11:15', { interpreters: ['olga'] })]],
  },
  'one-of': {
    what: 'one of the alternatives',
    problem: problemOf(two, [{ kind: 'one-of', sessions: ['a', 'b'] }]),
    holds: [[placed('a')], []],
    breaks: [[placed('a'), placed('b', '15:00')]],
  },
};

describe.each(Object.entries(cases))('%s', (name, { what, problem, holds, breaks }) => {
  test.each(holds.map((placements) => [placements]))(`${what}: holds %#`, (placements) => {
    expect(verify(problem, placements)).toEqual([]);
  });
  test.each(breaks.map((placements) => [placements]))(`${what}: broken %#`, (placements) => {
    const violations = verify(problem, placements);
    expect(violations.length).toBeGreaterThan(0);
    expect(new Set(violations.map((violation) => violation.demand?.requirement.kind))).toEqual(
      new Set([name.split(' ')[0]]),
    );
  });
});

describe('what no single demand forbids', () => {
  const structural = (problem: Problem, placements: readonly Placement[]) =>
    verify(problem, placements).map(({ demand, sentence }) => [demand?.id, sentence]);

  test('nobody is in two places', () => {
    expect(structural(problemOf(two), [placed('a', '10:00'), placed('b', '10:30')])).toEqual([
      [
        undefined,
        'a on Thursday 26 June 2014 10:00-11:00 and b on Thursday 26 June 2014 10:30-11:30 overlap, and ann and bob should attend both.',
      ],
    ]);
  });
  test('and who is has no pause before the longer of the two ends', () => {
    const problem = problemOf([{ id: 'a', minutes: 180 }, { id: 'b' }, { id: 'c' }], [pause]);
    const placements = [placed('a', '10:00', { minutes: 180 }), placed('b', '11:00'), placed('c', '13:00')];
    expect(structural(problem, placements).map(([id]) => id)).toEqual([undefined, 'pause']);
  });
  test('nor is an interpreter, who travels too', () => {
    const problem = problemOf(
      [
        { id: 'a', people: ['ann'] },
        { id: 'b', people: ['bob'] },
      ],
      [travel(30), travel(10), byOlga('a'), byOlga('b')],
    );
    const olga = { interpreters: ['olga'] };
    expect(structural(problem, [placed('a', '10:00', olga), placed('b', '10:30', olga)])).toEqual([
      [undefined, expect.stringContaining('olga should interpret both')],
    ]);
    expect(structural(problem, [placed('a', '10:00', olga), placed('b', '11:15', olga)])).toEqual([
      ['travel', expect.stringContaining('there are 15 min of the 30 min needed')],
    ]);
  });
  test('a session that ends elsewhere is left from there', () => {
    const problem = problemOf(
      [{ id: 'flight' }, { id: 'b' }],
      [{ kind: 'ends-at', session: 'flight', site: 'a' }, travel(30)],
    );
    expect(structural(problem, [placed('flight', '10:00'), placed('b', '11:15')])).toHaveLength(1);
    expect(structural(problem, [placed('flight', '10:00'), placed('b', '11:30')])).toEqual([]);
  });
  test('an unknown session, one placed twice, a date outside, a start off the grid', () => {
    expect(structural(problemOf(two), [placed('x')])).toEqual([[undefined, 'x is no session of this tour.']]);
    expect(
      structural(problemOf(two), [placed('a'), placed('a', '10:00', { date: friday })]).map(([, s]) => s),
    ).toEqual(['a takes place twice.']);
    expect(
      structural(problemOf(two), [placed('a', '10:00', { date: '2014-06-28' as typeof friday })]),
    ).toHaveLength(1);
    expect(structural(problemOf(two), [placed('a', '10:00', { interpreters: ['olga'] })])).toEqual([
      [undefined, 'a has olga, and needs no interpretation.'],
    ]);
    expect(structural(problemOf(two), [placed('a', '10:05')])).toEqual([
      [undefined, expect.stringContaining('does not start on a multiple of 15 minutes')],
    ]);
  });
  test('of work in a row each part that is too much is told, with what would mend it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const problem = problemOf(
      ids.map((id) => ({ id, minutes: 40 })),
      [{ kind: 'rest', interpreter: 'olga', after: 90, minutes: 15 }, ...ids.map(byOlga)],
    );
    const agenda = ['10:00', '10:45', '11:30', '12:15', '13:00'].map((start, i) =>
      byOlgaAt(ids[i] as string, start, 40),
    );
    expect(verify(problem, agenda).map(({ sentence, sessions }) => [sessions, sentence])).toEqual([
      [
        ['a', 'b', 'c'],
        'The tour asks for rest. But olga has 2 h of work in a row, more than 1 h 30 min, in a on Thursday 26 June 2014 10:00-10:40, b on Thursday 26 June 2014 10:45-11:25 and c on Thursday 26 June 2014 11:30-12:10: before the last one there are 5 min of the 15 min needed, which a start at 11:40 or later would leave.',
      ],
      [['c', 'd', 'e'], expect.stringContaining('a start at 13:10 or later')],
    ]);
  });
  test('who is in two places at once is not told to rest between them', () => {
    const problem = problemOf(
      [
        { id: 'a', people: ['ann'] },
        { id: 'b', people: ['bob'] },
      ],
      [{ kind: 'rest', interpreter: 'olga', after: 90, minutes: 15 }, byOlga('a'), byOlga('b')],
    );
    expect(structural(problem, [byOlgaAt('a', '10:00', 60), byOlgaAt('b', '10:30', 60)])).toEqual([
      [undefined, expect.stringContaining('olga should interpret both')],
    ]);
  });
  test('a broken demand is quoted with what happens instead', () => {
    const problem = problemOf(two, [{ kind: 'within', session: 'a', windows: [windowOf('09:00', '10:00')] }]);
    expect(structural(problem, [placed('a')])).toEqual([
      ['within', 'The tour asks for within. But a is on Thursday 26 June 2014 10:00-11:00.'],
    ]);
  });
});
