import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, finding, SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { identify } from '../../src/diagnostics/identify.ts';
import { locate } from '../../src/diagnostics/locate.ts';
import { order } from '../../src/diagnostics/order.ts';
import { summary } from '../../src/diagnostics/summary.ts';
import { formatSummary, kindWord } from '../../src/diagnostics/wording.ts';

const diagnostic = fc
  .record({
    file: fc.constantFrom('a', 'b', 'Ä'),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
    severity: fc.constantFrom(...SEVERITIES),
    rule: fc.constantFrom('x', 'y'),
    message: fc.constantFrom('m', 'n'),
    kind: fc.constantFrom('finding' as const, 'not-assessable' as const),
    lesson: fc.constantFrom('format' as const, 'protocol' as const),
  })
  .map(
    ({ line, column, ...rest }): Diagnostic => ({
      ...rest,
      place: { path: ['a', line], target: 'value' },
      range: { line, column, endLine: line, endColumn: column + 1 },
      related: [],
    }),
  );

describe('the order of diagnostics', () => {
  it('follows file, line, column, the worst first, rule', () => {
    const make = (
      file: string,
      line: number,
      column: number,
      severity: Diagnostic['severity'],
      rule: string,
    ): Diagnostic => ({
      ...finding([], 'm'),
      severity,
      rule,
      lesson: 'protocol',
      file,
      range: { line, column, endLine: line, endColumn: column },
      related: [],
    });
    const expected = [
      make('a', 1, 1, 'error', 'b'),
      make('a', 1, 1, 'warning', 'a'),
      make('a', 1, 1, 'warning', 'c'),
      make('a', 1, 1, 'info', 'a'),
      make('a', 1, 2, 'info', 'a'),
      make('a', 2, 1, 'error', 'a'),
      make('a', 10, 1, 'error', 'a'),
      make('b', 1, 1, 'error', 'a'),
    ];
    expect(order([...expected].reverse())).toEqual(expected);
  });

  it('begins in each file with what could not be understood', () => {
    const make = (
      file: string,
      line: number,
      lesson: Diagnostic['lesson'],
      severity: Diagnostic['severity'],
    ) => ({
      ...finding([], 'm'),
      severity,
      rule: 'r',
      lesson,
      file,
      range: { line, column: 1, endLine: line, endColumn: 1 },
      related: [],
    });
    const expected = [
      make('a', 5, 'format', 'error'),
      make('a', 9, 'format', 'error'),
      make('a', 1, 'protocol', 'error'),
      make('a', 2, 'format', 'info'),
      make('b', 3, 'format', 'error'),
      make('b', 1, 'protocol', 'info'),
    ];
    expect(order([...expected].reverse())).toEqual(expected);
  });

  it('does not depend on the order they came in, and loses none', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(diagnostic, { selector: (one) => JSON.stringify(one) })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(order(shuffled)).toEqual(order(all));
          expect(order(all)).toHaveLength(all.length);
        },
      ),
    );
  });
});

describe('the count of diagnostics', () => {
  it('counts every one exactly once', () => {
    fc.assert(
      fc.property(fc.array(diagnostic), (all) => {
        const { errors, warnings, infos, notAssessable } = summary(all);
        expect(errors + warnings + infos + notAssessable).toBe(all.length);
        expect(notAssessable).toBe(all.filter(({ kind }) => kind === 'not-assessable').length);
      }),
    );
  });

  it.each([
    [
      { errors: 2, warnings: 5, infos: 3, notAssessable: 4 },
      '2 errors, 5 warnings, 3 notes, 4 not assessable',
    ],
    [{ errors: 1, warnings: 0, infos: 1, notAssessable: 0 }, '1 error, 1 note'],
    [{ errors: 0, warnings: 0, infos: 0, notAssessable: 0 }, ''],
  ])('%j reads %s', (counts, words) => {
    expect(formatSummary(counts)).toBe(words);
  });

  it('calls what could not be assessed by its own name', () => {
    expect(kindWord({ kind: 'not-assessable', severity: 'info' })).toBe('not assessable');
    expect(SEVERITIES.map((severity) => kindWord({ kind: 'finding', severity }))).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });
});

describe('the identity of a diagnostic', () => {
  it('is its own within a report', () => {
    fc.assert(
      fc.property(fc.array(diagnostic), (all) => {
        const identities = identify(order(all)).map(([, identity]) => identity);
        expect(new Set(identities).size).toBe(all.length);
      }),
    );
  });
});

describe('a finding gets its place', () => {
  it('by its path and target, and so do its other places', () => {
    const source = {
      file: 'f',
      locate: (path: readonly (string | number)[], target: string) => ({
        line: path.length,
        column: target.length,
        endLine: 9,
        endColumn: 9,
      }),
      rewrite: () => undefined,
      behind: () => undefined,
    };
    const placed = locate(
      finding(['a', 'b'], 'm', {
        target: 'key',
        related: [{ path: ['c'], message: 'other' }],
        help: 'h',
      }),
      { id: 'r', lesson: 'protocol', severity: 'warning' },
      source,
    );
    expect(placed).toMatchObject({
      rule: 'r',
      lesson: 'protocol',
      file: 'f',
      severity: 'warning',
      message: 'm',
      help: 'h',
    });
    expect(placed.range).toEqual({ line: 2, column: 3, endLine: 9, endColumn: 9 });
    expect(placed.related).toEqual([
      {
        path: ['c'],
        target: 'value',
        message: 'other',
        range: { line: 1, column: 5, endLine: 9, endColumn: 9 },
      },
    ]);
  });
});
