import { expect, test } from 'vitest';
import { evaluate } from '../../src/schedule/evaluate.ts';
import { friday, placed, problemOf, thursday, windowOf } from './problem.ts';

const nothing = {
  musts: 0,
  shoulds: 0,
  coulds: 0,
  changes: 0,
  protocol: 0,
  travel: 0,
  idle: 0,
  preferences: 0,
  tightness: 0,
};

test('what is left out counts by priority', () => {
  const problem = problemOf([
    { id: 'a' },
    { id: 'b', priority: 'should' },
    { id: 'c', priority: 'could' },
    { id: 'd', priority: 'could' },
  ]);
  expect(evaluate(problem, [])).toEqual({ ...nothing, musts: 1, shoulds: 1, coulds: 2 });
  expect(evaluate(problem, [placed('a')])).toEqual({ ...nothing, shoulds: 1, coulds: 2 });
});

test('a choice of alternatives counts once, at its highest priority, and not where one takes place', () => {
  const problem = problemOf(
    [{ id: 'a' }, { id: 'b', priority: 'could' }],
    [{ kind: 'one-of', sessions: ['a', 'b'] }],
  );
  expect(evaluate(problem, [])).toEqual({ ...nothing, musts: 1 });
  expect(evaluate(problem, [placed('b')])).toEqual(nothing);
});

test('what is left out counts with its weight, a choice with the greatest of its highest priority', () => {
  const problem = problemOf(
    [{ id: 'a' }, { id: 'b' }, { id: 'c', priority: 'could' }, { id: 'd' }],
    [{ kind: 'one-of', sessions: ['a', 'b', 'c'] }],
  );
  const weights: Readonly<Record<string, number>> = { a: 2, b: 3, c: 7, d: 5 };
  const sessions = problem.sessions.map((session) => ({ ...session, weight: weights[session.id] ?? 1 }));
  expect(evaluate({ ...problem, sessions }, [])).toEqual({ ...nothing, musts: 8 });
});

test('changes are other starts, other days and what is left out, not what is new', () => {
  const problem = problemOf([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
  const baseline = [placed('a', '09:00'), placed('b', '11:00'), placed('c', '14:00'), placed('gone')];
  const now = [placed('a', '09:15'), placed('b', '11:00', { date: friday }), placed('d', '16:00')];
  expect(evaluate(problem, now, baseline).changes).toBe(3);
  expect(evaluate(problem, [placed('c', '14:00'), ...now], baseline).changes).toBe(2);
});

test('travel and idle time sum over people; the bed counts only where it is known', () => {
  const people = ['ann', 'bob', 'zoe'];
  const sessions = [
    { id: 'a', people },
    { id: 'b', people, gate: 15 },
  ];
  const ways = [
    { kind: 'travel', from: 'a', to: 'b', minutes: 20 },
    { kind: 'travel', from: 'a', to: 'b', minutes: 10 },
    { kind: 'travel', from: 'hotel', to: 'a', minutes: 7 },
    { kind: 'travel', from: 'b', to: 'hotel', minutes: 11 },
  ] as const;
  const agenda = [placed('a', '10:00'), placed('b', '12:00')];
  expect(evaluate(problemOf(sessions, ways), agenda)).toEqual({ ...nothing, travel: 60, idle: 75 });
  const overnight = { kind: 'overnight', date: thursday, morning: 'hotel', evening: 'hotel' } as const;
  expect(evaluate(problemOf(sessions, [...ways, overnight]), agenda).travel).toBe(3 * 38);
});

test('wishes cost their weight where they are missed', () => {
  const problem = problemOf(
    [{ id: 'a' }, { id: 'b' }],
    [
      { kind: 'prefer', session: 'a', windows: [windowOf('09:00', '12:00')], weight: 5 },
      { kind: 'prefer-before', first: 'a', then: 'b', weight: 3 },
    ],
  );
  const missed = [placed('a', '11:15'), placed('b', '09:00')];
  expect(evaluate(problem, missed)).toMatchObject({ protocol: 3, preferences: 5 });
  expect(evaluate(problem, [placed('a', '11:00'), placed('b', '13:00')])).toMatchObject({
    protocol: 0,
    preferences: 0,
  });
  expect(evaluate(problem, [placed('b', '09:00')])).toMatchObject({ protocol: 0, preferences: 0 });
});
