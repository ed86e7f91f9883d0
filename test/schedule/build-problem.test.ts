import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { buildProblem } from '../../src/schedule/build-problem.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const examples = readdirSync('examples').map((name) => `examples/${name}/tour.yaml`);

/** What stands at a path of a plain value; undefined where nothing does. */
function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}

describe.each(examples)('%s', (file) => {
  const value: unknown = parse(readFileSync(file, 'utf8'));
  const { tour } = decodeTour(value);
  if (tour === undefined) throw new Error(`${file} cannot be read`);
  const problem = buildProblem(tour, deriveFacts(tour, defaultPolicy), defaultPolicy);

  test('has demands with ids of their own, whole sentences and places that exist', () => {
    const ids = problem.demands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, constraint, sentence, path } of problem.demands) {
      expect(id.startsWith(`${constraint}:`), id).toBe(true);
      expect(sentence).toMatch(/^["\p{Lu}\d].*[^.]\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(at(value, path), `${id}: ${path.join('.')}`).toBeDefined();
    }
  });

  test('defines every session exactly once', () => {
    for (const kind of ['lasts', 'held-at', 'attended-by'] as const) {
      const sessions = problem.demands.flatMap(({ requirement }) =>
        requirement.kind === kind ? [requirement.session] : [],
      );
      expect(sessions.sort()).toEqual(problem.sessions.map(({ id }) => id).sort());
    }
  });
});

test('a session at a host that has declined is no part of the problem, nor what is said of it', () => {
  const { tour } = decodeTour({
    studytour: 1,
    title: 'A case',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    hosts: [{ id: 'agency', name: 'Agency', status: 'declined' }],
    sessions: [
      { id: 'gone', host: 'agency', title: 'Gone' },
      { id: 'stays', title: 'Stays', after: ['gone'], sameDay: ['gone'], priority: 'should' },
    ],
  });
  if (tour === undefined) throw new Error('the tour cannot be read');
  const { sessions, demands, dates, grid } = buildProblem(
    tour,
    deriveFacts(tour, defaultPolicy),
    defaultPolicy,
  );
  expect(sessions).toEqual([{ id: 'stays', priority: 'should' }]);
  expect(JSON.stringify(demands)).not.toContain('gone');
  expect(dates).toEqual(['2014-06-26', '2014-06-27']);
  expect(grid).toBe(15);
  const halves = policyOf(undefined, { startStep: 30 });
  expect(buildProblem(tour, deriveFacts(tour, halves), halves).grid).toBe(30);
});

test('interpreters who know the words of the sector are called first, then the others by their ids', () => {
  const { tour } = decodeTour({
    studytour: 1,
    title: 'A case',
    sector: 'e-government',
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
    interpretation: {
      interpreters: [
        { id: 'zoe', name: 'Zoe', languages: ['ru', 'en'], sectors: ['eGovernment'] },
        { id: 'ann', name: 'Ann', languages: ['ru', 'en'], sectors: ['law'] },
        { id: 'abe', name: 'Abe', languages: ['ru', 'en'] },
      ],
    },
  });
  if (tour === undefined) throw new Error('the tour cannot be read');
  const { interpreters } = buildProblem(tour, deriveFacts(tour, defaultPolicy), defaultPolicy);
  expect(interpreters).toEqual(['zoe', 'abe', 'ann']);
});
