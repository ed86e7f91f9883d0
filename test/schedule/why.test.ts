import { describe, expect, test } from 'vitest';
import type { Why } from '../../src/agenda/why.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { outlineWhy } from '../../src/outline/why.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import type { Objective } from '../../src/schedule/demand.ts';
import { differenceAtMost } from '../../src/schedule/difference.ts';
import { planTour } from '../../src/schedule/plan-tour.ts';
import { solve } from '../../src/schedule/solve.ts';
import { why } from '../../src/schedule/why.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const hours = ['Mon-Fri 09:00-12:00'];
const hosts = [
  { id: 'a', name: 'A', hours, asks: { security: '0m' } },
  { id: 'b', name: 'B', hours, asks: { security: '0m' } },
];
const transfers = [{ between: ['a', 'b'], takes: '30m' }];

function whyOf(id: string, tourOfCase: object, options: { effort?: number } = {}): Why {
  const { facts, planned } = planOf(tourOfCase, options);
  const session = facts.sessions.find((one) => one.id === id);
  if (session === undefined) throw new Error(`no ${id}`);
  return planned.why(session);
}

function planOf(tourOfCase: object, options: { effort?: number } = {}) {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    hosts,
    travel: { transfers },
    ...tourOfCase,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const facts = deriveFacts(tour, defaultPolicy);
  const today = '2014-05-01' as LocalDate;
  return { facts, planned: planTour(tour, facts, defaultPolicy, { today, ...options }) };
}

const sentences = (why: Why, where: string) =>
  why.elsewhere.find((one) => one.where === where)?.demands.map(({ sentence }) => sentence);

describe('a session in the agenda', () => {
  const two = {
    sessions: [
      { id: 'first', host: 'a', title: 'First', for: '60m' },
      { id: 'then', host: 'a', title: 'Then', for: '60m', after: ['first'], sameDay: ['first'] },
    ],
  };

  test('can be nowhere before the host opens, and later only as far as what follows moves', () => {
    const why = whyOf('first', two);
    expect(why.slot).toEqual({ date: '2014-06-26', from: 540, to: 600 });
    expect(sentences(why, 'earlier that day')).toEqual(['A receives visitors Mon-Fri 09:00-12:00.']);
    const later = why.elsewhere.find(({ where }) => where === 'later that day');
    expect(later).toMatchObject({
      proven: true,
      best: {
        slot: { date: '2014-06-26', from: 555, to: 615 },
        costs: '',
        moves: ['"Then" moves to Thursday 26 June 2014 10:15-11:15'],
      },
    });
    expect(sentences(why, 'later that day')).toEqual([
      '"Then" is on Thursday 26 June 2014 10:00-11:00, with some of the same people.',
      '"Then" comes after "First". But there are "First" at A on Thursday 26 June 2014 09:15-10:15 and "Then" at A on Thursday 26 June 2014 10:00-11:00.',
    ]);
    expect(why.next).toBe('later that day');
    expect(why.waysOut).toEqual([]);
  });

  test('is told what the next best slot costs', () => {
    const why = whyOf('visit', {
      sessions: [
        { id: 'call', host: 'a', title: 'Call', for: '60m', at: '2014-06-26 09:00' },
        { id: 'visit', host: 'b', title: 'Visit', for: '60m', prefer: { days: ['2014-06-27'] } },
      ],
    });
    expect(why.slot).toEqual({ date: '2014-06-27', from: 540, to: 600 });
    expect(why.next).toBe('later that day');
    expect(why.elsewhere.find(({ where }) => where === 'on another day')?.best).toEqual({
      slot: { date: '2014-06-26', from: 630, to: 690 },
      costs: '30 min more travel for all people together and 1 wish more unmet',
      moves: [],
    });
  });

  test('is told of each other day what it costs there, the best one first, and which limit it would break', () => {
    const why = whyOf('third', {
      dates: { from: '2014-06-25', to: '2014-06-27' },
      delegation: { languages: ['uz'], delegates: [{ id: 'ann', name: 'Ann' }] },
      hosts: [
        { ...hosts[0], languages: ['en'], hours: ['Mon-Fri 09:00-17:00'] },
        { ...hosts[1], languages: ['en'], closed: ['2014-06-26'] },
      ],
      interpretation: { mode: 'consecutive' },
      sessions: [
        ...['first', 'second', 'call'].map((id, i) => ({
          id,
          host: 'a',
          title: id,
          for: '20m',
          at: `2014-06-25 ${9 + i}:00`,
        })),
        { id: 'third', host: 'b', title: 'third', for: '20m' },
      ],
    });
    expect(why.slot?.date).toBe('2014-06-27');
    const days = why.elsewhere.filter(({ where }) => where === 'on another day');
    expect(days.map(({ date, best }) => [date, best?.costs])).toEqual([
      ['2014-06-25', expect.stringMatching(/^1 session more left out that must take place/)],
      ['2014-06-26', undefined],
    ]);
    expect(days[0]?.demands.map(({ sentence }) => sentence)).toContain(
      'At most 3 sessions with consecutive interpretation a day. But Ann has 4 on Wednesday 25 June 2014.',
    );
    expect(days[1]?.demands.map(({ sentence }) => sentence)).toEqual([
      'B is closed on Thursday 26 June 2014.',
    ]);
    const words = JSON.stringify(outlineWhy(why).blocks);
    expect(words).toContain('On another day, on Wednesday 25 June 2014');
    expect(words).toContain('Not on Thursday 26 June 2014');
  });

  test('of days further away is told together', () => {
    const why = whyOf('only', {
      dates: { from: '2014-06-20', to: '2014-06-27' },
      sessions: [{ id: 'only', host: 'a', title: 'Only', for: '60m', at: '2014-06-20 10:00' }],
    });
    expect(why.elsewhere.flatMap(({ where, date }) => (where === 'on another day' ? [date] : []))).toEqual([
      '2014-06-21',
      '2014-06-22',
      '2014-06-23',
      '2014-06-24',
      undefined,
    ]);
  });

  test('that is agreed stays where it is', () => {
    const why = whyOf('call', {
      sessions: [{ id: 'call', host: 'a', title: 'Call', for: '60m', at: '2014-06-26 10:00' }],
    });
    expect(why.next).toBeUndefined();
    const agreed = ['"Call" is agreed for Thursday 26 June 2014 at 10:00.'];
    for (const { where, best } of why.elsewhere) {
      expect(best).toBeUndefined();
      expect(sentences(why, where)).toEqual(agreed);
    }
  });
});

describe('a session left out', () => {
  const dates = { from: '2014-06-26', to: '2014-06-26' };
  const sessions = [
    { id: 'policy', host: 'a', title: 'Policy', for: '90m' },
    { id: 'practice', host: 'a', title: 'Practice', for: '90m', priority: 'should' },
    { id: 'money', host: 'a', title: 'Money', for: '90m', priority: 'could' },
  ];

  test('is told what would fall out instead, and what would let all take place', () => {
    const why = whyOf('money', { dates, sessions });
    expect(why.slot).toBeUndefined();
    expect(why.leftOut).toBe('There is room for it only in place of other sessions.');
    expect(why.elsewhere).toEqual([
      {
        where: 'in the agenda',
        proven: true,
        best: {
          slot: expect.objectContaining({ date: '2014-06-26' }),
          costs:
            '1 session more left out that should take place; for that 1 session fewer left out that could take place',
          moves: expect.arrayContaining(['"Practice" is left out']),
        },
        demands: expect.anything(),
      },
    ]);
    expect(why.waysOut.map(({ change }) => change)).toContain('One more day: Friday 27 June 2014');
    expect(why.waysOut.at(-1)?.change).toBe('Without "Policy" or "Practice"');
  });

  test('is told what leaves no time for it at all', () => {
    const closed = [{ ...hosts[0], closed: ['2014-06-26'] }];
    const why = whyOf('policy', { dates, hosts: closed, sessions: sessions.slice(0, 1), travel: {} });
    expect(why.elsewhere).toEqual([expect.objectContaining({ best: undefined, proven: true })]);
    expect(sentences(why, 'in the agenda')).toEqual(['A is closed on Thursday 26 June 2014.']);
  });
});

describe('of several sessions left out that must take place, one', () => {
  const crowded = {
    dates: { from: '2014-06-26', to: '2014-06-26' },
    sessions: ['one', 'two', 'three', 'four', 'five'].map((id) => ({
      id,
      host: 'a',
      title: id,
      for: '60m',
    })),
  };

  test('is told that what lets it take place leaves the others out', () => {
    const { planned } = planOf(crowded);
    const [sought] = planned.planned.leftOut;
    expect(planned.planned.leftOut).toHaveLength(2);
    const { waysOut } = whyOf(sought?.session ?? '', crowded);
    expect(waysOut.length).toBeGreaterThan(1);
    expect(waysOut.at(-1)).toEqual({
      change: 'Without "one", "four" or "five"',
      effect:
        'it fits on 1 day beside the other 2 sessions of this agenda, still without 1 other that must take place; the planner may take that instead',
    });
    for (const { effect } of waysOut.slice(0, -1))
      expect(effect).toMatch(
        /it fits on \d days? beside all 3 sessions of this agenda, still without 1 other that must take place; the planner may take that instead$/,
      );
    // Followed, one is left out, and be it the one that was asked about.
    const followed = planOf({ ...crowded, sessions: crowded.sessions.slice(1) }).planned.planned;
    expect(followed.leftOut).toHaveLength(1);
  });
});

describe('an alternative', () => {
  const choice = {
    dates: { from: '2014-06-26', to: '2014-06-26' },
    sessions: [
      { id: 'in-a', host: 'a', title: 'Court', for: '60m', alternative: 'court' },
      { id: 'in-b', host: 'b', title: 'Court', for: '60m', alternative: 'court' },
      { id: 'call', host: 'a', title: 'Call', for: '60m' },
    ],
  };

  test('that is not chosen is told what it costs in place of the other, at which host that is, and no ways out', () => {
    const answer = whyOf('in-b', choice);
    expect(answer.host).toBe('B');
    expect(answer.leftOut).toBe('Its alternative "Court" at A takes place.');
    expect(answer.elsewhere).toEqual([
      {
        where: 'in the agenda',
        proven: true,
        best: {
          slot: expect.objectContaining({ date: '2014-06-26' }),
          costs: expect.stringContaining('30 min more travel'),
          moves: expect.arrayContaining(['It takes the place of its alternative "Court" at A']),
        },
        demands: expect.not.arrayContaining([expect.objectContaining({ id: expect.stringMatching(/in-a/) })]),
      },
    ]);
    expect(answer.waysOut).toEqual([]);
    expect(JSON.stringify(outlineWhy(answer).blocks)).toContain('Why Court at B?');
  });

  test('that is chosen can be elsewhere itself', () => {
    const answer = whyOf('in-a', choice);
    expect(answer.elsewhere.filter(({ best }) => best !== undefined).map(({ where }) => where)).toContain(
      'later that day',
    );
  });

  test('that can not take the place of the other is told what rules it out', () => {
    const closed = [hosts[0], { ...hosts[1], closed: ['2014-06-26'] }];
    const answer = whyOf('in-b', { ...choice, hosts: closed });
    expect(answer.elsewhere).toMatchObject([{ best: undefined, proven: true }]);
    expect(sentences(answer, 'in the agenda')?.join(' ')).toContain('B is closed');
  });

  test('and its rivals are one session of those that must take place', () => {
    const crowded = planOf({
      ...choice,
      sessions: [
        ...choice.sessions,
        { id: 'late', host: 'a', title: 'Late', for: '60m', at: '2014-06-26 09:00' },
        { id: 'clash', host: 'a', title: 'Clash', for: '60m', at: '2014-06-26 09:00' },
      ],
    }).planned.planned;
    expect(crowded.leftOut).toHaveLength(2);
    const words = JSON.stringify(crowded.waysOut);
    expect(words).toMatch(/the other 3 sessions that must take place fit/);
    expect(words).not.toMatch(/Without "Court/);
  });
});

test('what alternatives would take is no part of the time that is missing', () => {
  const { conflicts } = planOf({
    dates: { from: '2014-06-26', to: '2014-06-26' },
    sessions: [
      { id: 'in-a', host: 'a', title: 'Court', for: '60m', alternative: 'court' },
      { id: 'in-b', host: 'b', title: 'Court', for: '60m', alternative: 'court' },
      ...['one', 'two', 'three'].map((id) => ({ id, host: 'a', title: id, for: '90m' })),
    ],
  }).planned.planned;
  expect(conflicts[0]?.summary).toBe('3 sessions need 4 h 30 min, and there are 3 h.');
});

describe('where the search ended early', () => {
  const value = (levels: object): Objective => ({
    musts: 0,
    shoulds: 0,
    coulds: 0,
    changes: 0,
    protocol: 0,
    travel: 0,
    idle: 0,
    preferences: 0,
    tightness: 0,
    ...levels,
  });

  test('what it costs is at most so much', () => {
    const costs = differenceAtMost(value({}), value({ musts: 1, travel: 60 }), (level) => level !== 'idle');
    expect(costs).toBe(
      'at most 1 session more left out that must take place and 1 h more travel for all people together',
    );
  });

  test('and is not known beyond what is left out where that is not', () => {
    const far = value({ musts: 10, shoulds: 2, changes: 7, travel: 600 });
    expect(differenceAtMost(value({}), far, (level) => level !== 'musts')).toBe(
      'at most 10 sessions more left out that must take place',
    );
    expect(differenceAtMost(value({}), value({ travel: 60 }), (level) => level !== 'coulds')).toBeUndefined();
  });

  const many = {
    dates: { from: '2014-06-23', to: '2014-06-27' },
    sessions: Array.from({ length: 14 }, (_, i) => ({
      id: `s${i}`,
      host: i % 2 === 0 ? 'a' : 'b',
      title: `S${i}`,
      for: i % 3 === 0 ? '90m' : '60m',
    })),
  };

  test('no move is told of an agenda that may leave out more than it must', () => {
    const answer = whyOf('s0', many, { effort: 15_000 });
    const looks = answer.elsewhere.filter(({ best }) => best !== undefined);
    expect(looks.length).toBeGreaterThan(0);
    for (const look of looks)
      expect(look).toMatchObject({ proven: false, best: { costs: undefined, moves: [] }, demands: [] });
    expect(JSON.stringify(outlineWhy(answer).blocks)).toContain(
      'What it would cost is not known. The search ended before this was certain.',
    );
  });
});

test('where somebody does not wait, no time is called impossible', () => {
  const { tour } = decodeTour({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    hosts,
  });
  if (tour === undefined) throw new Error('not read');
  const facts = deriveFacts(tour, defaultPolicy);
  const problem = buildProblem(tour, facts, defaultPolicy);
  const [session] = facts.sessions;
  if (session === undefined) throw new Error('no session');
  let asked = 0;
  const answer = why(session, {
    tour,
    facts,
    policy: defaultPolicy,
    problem,
    solution: solve(problem, {}),
    leftOut: [],
    options: {},
    patience: { used: 0, limit: Number.POSITIVE_INFINITY },
    isStopped: () => asked++ > 0,
  });
  expect(answer.elsewhere).toEqual(
    [
      { where: 'earlier that day' },
      { where: 'later that day' },
      { where: 'on another day', date: '2014-06-27' },
    ].map((place) => ({
      ...place,
      best: undefined,
      proven: false,
      demands: [],
    })),
  );
  expect(JSON.stringify(outlineWhy(answer).blocks)).toContain(
    'No other time for it was found; the search ended before it was certain that there is none.',
  );
});
