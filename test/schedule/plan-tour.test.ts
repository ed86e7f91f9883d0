import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LocalDate } from '../../src/base/calendar.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import type { Problem } from '../../src/schedule/demand.ts';
import { type PlannedTour, planTour } from '../../src/schedule/plan-tour.ts';
import { solve } from '../../src/schedule/solve.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const today = '2014-05-01' as LocalDate;
const seed = parse(readFileSync('examples/uzbekistan-malaysia-2014/tour.yaml', 'utf8')) as object;

function planned(tourOfCase: object): { plan: PlannedTour; problem: Problem } {
  const { tour, findings } = decodeTour({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    ...tourOfCase,
  });
  if (tour === undefined) throw new Error(JSON.stringify(findings));
  const facts = deriveFacts(tour, defaultPolicy);
  return {
    plan: planTour(tour, facts, defaultPolicy, { today }).planned,
    problem: buildProblem(tour, facts, defaultPolicy),
  };
}

const musts = (demands: PlannedTour['conflicts'][number]['demands']) =>
  demands.filter(({ id }) => id.startsWith('must:'));

/** True where all sessions of a conflict can take place under its other demands and what defines the sessions. */
function holds(problem: Problem, demands: PlannedTour['conflicts'][number]['demands']): boolean {
  const sentences = new Set(demands.map(({ sentence }) => sentence));
  const defining = ['session-length', 'place', 'transfer', 'alternative'];
  const words = musts(demands).map(({ sentence }) => sentence);
  const sessions = problem.sessions.filter(({ id }) => {
    const own = problem.demands.find((demand) => demand.id === `session-length:${id}`)?.sentence ?? '';
    return words.some((sentence) => own.startsWith(sentence.slice(0, sentence.lastIndexOf('"') + 1)));
  });
  expect(sessions).toHaveLength(words.length);
  const { value } = solve({
    ...problem,
    sessions: sessions.map(({ id }) => ({ id, priority: 'must' })),
    demands: problem.demands.filter(
      ({ constraint, requirement, sentence }) =>
        defining.includes(constraint) || requirement.kind === 'attended-by' || sentences.has(sentence),
    ),
  });
  return value.musts === 0;
}

const crowded = {
  hosts: [{ id: 'ministry', name: 'Ministry', hours: ['Mon-Fri 10:00-12:00'], asks: { security: '0m' } }],
  dates: { from: '2014-06-26', to: '2014-06-26' },
  sessions: [
    { host: 'ministry', title: 'Policy' },
    { host: 'ministry', title: 'Practice' },
    { host: 'ministry', title: 'Money' },
    { title: 'Own workshop' },
  ],
};
const closed = {
  hosts: [{ id: 'ministry', name: 'Ministry', closed: ['2014-06-26', '2014-06-27'] }],
  sessions: [{ host: 'ministry', title: 'Policy' }, { title: 'Own workshop' }],
};
const agreedTwice = {
  sessions: [
    { title: 'Policy', at: '2014-06-26 10:00', for: '2h' },
    { title: 'Practice', at: '2014-06-26 11:00' },
    { title: 'Own workshop' },
  ],
};
const tired = {
  delegation: { languages: ['ru'], delegates: [{ id: 'ann', name: 'Ann' }] },
  dates: { from: '2014-06-26', to: '2014-06-26' },
  hosts: [{ id: 'h', name: 'Host', languages: ['en'], hours: ['Mon-Fri 08:00-20:00'] }],
  day: { from: '08:00', to: '20:00' },
  sessions: [
    { host: 'h', title: 'Policy', for: '80m' },
    { host: 'h', title: 'Practice', for: '80m' },
    { host: 'h', title: 'Money', for: '80m' },
  ],
  interpretation: { interpreters: [{ id: 'olga', name: 'Olga', languages: ['ru', 'en'] }] },
};

describe('a conflict', () => {
  const cases = { seed, crowded, closed, agreedTwice, tired };

  test.each(Object.entries(cases))('of %s cannot hold, and holds without any one demand', (_, tour) => {
    const { plan, problem } = planned(tour);
    expect(plan.status).toBe('infeasible');
    expect(plan.conflicts.length).toBeGreaterThan(0);
    for (const { demands } of plan.conflicts) {
      expect(holds(problem, demands)).toBe(false);
      for (const left of demands)
        expect(
          holds(
            problem,
            demands.filter((one) => one !== left),
          ),
          left.id,
        ).toBe(true);
    }
  });

  test.each(Object.entries(cases))('of %s is told in minutes', (_, tour) => {
    expect(
      planned(tour).plan.conflicts.map(({ summary, detail }) => `${summary} ${detail}`.trim()),
    ).toMatchSnapshot();
  });

  test('names what the tour says, with its place', () => {
    expect(planned(closed).plan.conflicts).toMatchObject([
      {
        demands: [
          { id: 'must:policy', sentence: '"Policy" must take place.', path: ['sessions', 0, 'title'] },
          { id: 'closed-dates:policy', path: ['hosts', 0, 'closed'] },
        ],
      },
    ]);
  });
});

describe('a way out', () => {
  test('of the seed is another way of interpreting, two groups, a day more, or less', () => {
    expect(planned(seed).plan.waysOut).toMatchSnapshot();
  });

  test('is not offered unless it works', () => {
    expect(planned(closed).plan.waysOut).toMatchSnapshot();
    expect(planned(agreedTwice).plan.waysOut).toMatchSnapshot();
    expect(planned(tired).plan.waysOut).toMatchSnapshot();
  });

  test('lets interpreters come, or finds others, before it touches what is confirmed', () => {
    const { waysOut } = planned({
      delegation: { languages: ['ru'], delegates: [{ id: 'ann', name: 'Ann' }] },
      hosts: [{ id: 'h', name: 'Host', languages: ['en'], status: 'confirmed' }],
      sessions: [
        { host: 'h', title: 'Call', at: '2014-06-26 10:00', until: '11:00' },
        { host: 'h', title: 'Practice', for: '90m' },
      ],
      interpretation: {
        interpreters: [{ id: 'olga', name: 'Olga', languages: ['ru', 'en'], from: '2014-06-27' }],
      },
    }).plan;
    expect(waysOut.map(({ change }) => change)).toEqual([
      'Olga from Thursday 26 June 2014 instead of Friday 27 June 2014',
      'One more interpreter for Russian and English on Thursday 26 June 2014',
      'Another time for "Call" (confirmed) than Thursday 26 June 2014 at 10:00',
      'Without "Call" (confirmed)',
    ]);
  });

  test('adds working days and moves the flights with them', () => {
    const { waysOut } = planned({
      ...crowded,
      dates: { from: '2014-06-27', to: '2014-06-27' },
      travel: { legs: [{ from: 'KUL', to: 'TAS', departs: '2014-06-27 16:00' }] },
    }).plan;
    expect(waysOut.map(({ change }) => change)).toContain('One more day: Thursday 26 June 2014');
  });
});

describe('what is left out', () => {
  test('has its reason', () => {
    const { plan } = planned({
      dates: { from: '2014-06-26', to: '2014-06-26' },
      hosts: [
        { id: 'ministry', name: 'Ministry', hours: ['Mon-Fri 10:00-12:00'], asks: { security: '0m' } },
        { id: 'agency', name: 'Agency', status: 'declined' },
      ],
      sessions: [
        { host: 'ministry', title: 'Policy', for: '100m' },
        { host: 'ministry', title: 'Practice', priority: 'should' },
        { host: 'agency', title: 'Declined' },
        { title: 'Short', for: '3h', alternative: 'workshop', at: '2014-06-26 14:00' },
        { title: 'Long', for: '3h', alternative: 'workshop', priority: 'could' },
        { title: 'Never', priority: 'could', latest: '2014-06-26 09:00' },
        { title: 'First', priority: 'could', for: '60m', prefer: { part: 'morning' } },
        { title: 'Second', priority: 'could', for: '60m' },
      ],
    });
    expect(plan.status).toBe('optimal');
    expect(plan.leftOut).toMatchSnapshot();
  });
});

test('a plan that fits has no conflicts, and every day', () => {
  const { plan } = planned({ sessions: [{ title: 'Own workshop' }] });
  expect(plan).toMatchObject({ status: 'optimal', proven: true, leftOut: [], conflicts: [], waysOut: [] });
  expect(plan.agenda.days).toHaveLength(2);
  expect(plan.gap).toEqual(Object.fromEntries(Object.keys(plan.value).map((level) => [level, 0])));
});

test('the whole delegation has lunch together where it can', () => {
  const { plan } = planned(seed);
  const lunches = plan.agenda.days.map(
    ({ entries }) => entries.filter(({ kind }) => kind === 'lunch').length,
  );
  expect(lunches).toEqual([1, 1]);
});

describe('an agenda in the file', () => {
  const hosts = [
    { id: 'a', name: 'A', hours: ['Mon-Fri 08:30-17:00'], asks: { security: '0m' } },
    { id: 'b', name: 'B', hours: ['Mon-Fri 08:30-17:00'], asks: { security: '0m' } },
  ];
  const starts = (plan: PlannedTour) =>
    plan.agenda.days.flatMap(({ date, entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'session' ? [`${entry.session} ${date} ${entry.start}`] : [],
      ),
    );

  test('is kept to the minute where it breaks nothing, though another would be better', () => {
    const agenda = [
      { session: 'a', at: '2014-06-27 15:50' },
      { session: 'b', at: '2014-06-26 09:25' },
    ];
    const { plan } = planned({ hosts, agenda });
    expect(starts(plan)).toEqual(['b 2014-06-26 565', 'a 2014-06-27 950']);
    expect(plan.value.changes).toBe(0);
  });

  test('is changed in as few places as can be where it does', () => {
    const agenda = [
      { session: 'a', at: '2014-06-27 16:30' },
      { session: 'b', at: '2014-06-26 09:00' },
    ];
    const { plan } = planned({ hosts, agenda });
    expect(starts(plan)).toContain('b 2014-06-26 540');
    expect(plan.value.changes).toBe(1);
  });
});

describe('a long session of a part of the delegation', () => {
  const groups = {
    dates: { from: '2014-06-26', to: '2014-06-26' },
    delegation: {
      languages: ['ru'],
      delegates: [
        { id: 'ann', name: 'Ann' },
        { id: 'bob', name: 'Bob' },
      ],
    },
    hosts: [{ id: 'h', name: 'Host', languages: ['en'], asks: { security: '0m' } }],
    sessions: [
      { id: 'tax', host: 'h', title: 'Tax', for: '60m', at: '2014-06-26 10:00', attend: ['ann'] },
      { id: 'land', host: 'h', title: 'Land', for: '60m', at: '2014-06-26 10:30', attend: ['bob'] },
    ],
  };
  const listed = (...ids: string[]) => ({
    interpretation: { interpreters: ids.map((id) => ({ id, name: id, languages: ['ru', 'en'] })) },
  });
  const interpreting = ({ agenda, leftOut }: PlannedTour) => ({
    left: leftOut.length,
    ...Object.fromEntries(
      agenda.days.flatMap(({ entries }) =>
        entries.flatMap((entry) =>
          entry.kind === 'session' ? [[entry.session, entry.interpreters.join(' and ')]] : [],
        ),
      ),
    ),
  });

  test('has one who takes turns, where no other group needs him', () => {
    expect(interpreting(planned({ ...groups, ...listed('a', 'b', 'c', 'd') }).plan)).toEqual({
      left: 0,
      tax: 'b and c',
      land: 'a and d',
    });
    expect(interpreting(planned({ ...groups, ...listed('a', 'b', 'c') }).plan)).toEqual({
      left: 0,
      tax: 'b and c',
      land: 'a',
    });
  });

  test('is held by one where the others meet at the same time', () => {
    expect(interpreting(planned({ ...groups, ...listed('a', 'b') }).plan)).toEqual({
      left: 0,
      tax: 'b',
      land: 'a',
    });
  });

  test('does not take the time that delays may need', () => {
    const delegates = [...groups.delegation.delegates, { id: 'cat', name: 'Cat' }];
    const sea = { id: 'sea', host: 'h', title: 'Sea', for: '10m', at: '2014-06-26 12:10', attend: ['cat'] };
    const { plan } = planned({
      ...groups,
      delegation: { languages: ['ru'], delegates },
      sessions: [...groups.sessions, sea],
      ...listed('a', 'b', 'c'),
    });
    expect(interpreting(plan)).toEqual({ left: 0, tax: 'c', land: 'a', sea: 'b' });
  });
});

describe('a reflection before a reception', () => {
  const withReflection = (ask: object, more: object = {}) =>
    planned({
      dates: { from: '2014-06-26', to: '2014-06-26' },
      hosts: [{ id: 'h', name: 'Host', hours: ['Mon-Fri 10:00-16:00'], asks: { security: '0m' } }],
      sessions: [
        { id: 'opening', kind: 'workshop', title: 'Opening', for: '60m', position: 'first' },
        { id: 'talk', host: 'h', title: 'Talk', for: '60m' },
        { id: 'dinner', host: 'h', kind: 'reception', title: 'Dinner', for: '90m', at: '2014-06-26 19:00' },
        { id: 'thoughts', kind: 'reflection', title: 'Thoughts', for: '30m', ...ask },
      ],
      travel: { transfers: [{ between: ['base', 'h'], takes: '30m' }] },
      ...more,
    }).plan;
  const startOf = ({ agenda }: PlannedTour) =>
    agenda.days
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.kind === 'session' && entry.session === 'thoughts')?.start;

  test('is when no host begins any more, not between the opening and the first host', () => {
    expect(startOf(withReflection({}))).toBeGreaterThanOrEqual(15 * 60);
  });

  test('is in the morning where the tour leaves no other time', () => {
    const legs = [{ from: 'KUL', to: 'TAS', departs: '2014-06-26 16:00' }];
    const sessions = [
      { id: 'lunch', kind: 'reception', title: 'Reception', for: '60m', at: '2014-06-26 12:00' },
      { id: 'thoughts', kind: 'reflection', title: 'Thoughts', for: '30m' },
    ];
    expect(startOf(withReflection({ latest: '2014-06-26 12:00' }))).toBeLessThan(12 * 60);
    expect(startOf(withReflection({}, { sessions, travel: { legs } }))).toBeLessThan(12 * 60);
  });
});

test('more sessions than the open days hold are counted, not listed', () => {
  const { plan } = planned({
    dates: { from: '2014-06-26', to: '2014-06-30' },
    delegation: { languages: ['ru'], delegates: [{ id: 'ann', name: 'Ann' }] },
    interpretation: { interpreters: [{ id: 'olga', name: 'Olga', languages: ['ru', 'en'] }] },
    hosts: Array.from({ length: 11 }, (_, i) => ({ id: `h${i}`, name: `Agency ${i}`, languages: ['en'] })),
    sessions: Array.from({ length: 11 }, (_, i) => ({ host: `h${i}`, title: `Visit ${i}`, for: '20m' })),
  });
  const [conflict] = plan.conflicts;
  expect(conflict?.summary).toBe(
    'At most 3 sessions with consecutive interpretation a day. The 3 days open to them hold 9, and 10 must take place.',
  );
  expect(musts(conflict?.demands ?? [])).toHaveLength(10);
});

test('where no statement is to blame, the reason is a whole sentence', () => {
  const { plan } = planned({
    dates: { from: '2014-06-27', to: '2014-06-26' },
    hosts: [{ id: 'ministry', name: 'Ministry' }],
    sessions: [{ host: 'ministry', for: '1h' }],
  });
  expect(plan.leftOut.map(({ why }) => why)).toEqual(['There is no time for it.']);
});
