import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/parse-source.ts';
import { sourceRules } from '../../src/source/source-rules.ts';
import { FAULTS } from './faults.ts';

function told(text: string): string[] {
  return parseSource('tour.yaml', text).diagnostics.flatMap(
    ({ range, severity, rule, message, help, related }) => {
      const end = range.endLine === range.line ? range.endColumn : `${range.endLine}:${range.endColumn}`;
      return [
        `${range.line}:${range.column}-${end} ${severity} ${rule}: ${message}`,
        `  ${help}`,
        ...related.map((label) => `  ${label.range.line}:${label.range.column} ${label.message}`),
      ];
    },
  );
}

describe('what is wrong with a file is said in plain words', () => {
  it.each(FAULTS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('and at the place itself what is there, in a few words', () => {
    const labels = ['title: A\ntitle: B\n', 'day: 010\n'].map(
      (text) => parseSource('tour.yaml', text).diagnostics[0]?.label,
    );
    expect(labels).toEqual(['written again', 'read as 10']);
  });

  it('and never in those of the parser', () => {
    const words = FAULTS.flatMap(([, , expected]) => expected).join('\n');
    expect(words).not.toMatch(/implicit|scalar|mapping|sequence|flow|token|indicator|undefined/i);
  });

  it('for every rule that the source can break', () => {
    const seen = new Set(
      FAULTS.flatMap(([, text]) => parseSource('t', text).diagnostics.map(({ rule }) => rule)),
    );
    expect([...seen].sort()).toEqual(Object.keys(sourceRules).sort());
  });
});

describe('a fault', () => {
  it('leaves the rest of the file readable where its meaning is certain', () => {
    const { source, diagnostics } = parseSource('t', 'a: 1\na: 2\nb: 010\n');
    expect(diagnostics).toHaveLength(2);
    expect(source?.value).toEqual({ a: 1, b: 10 });
    expect(source?.locate(['a'], 'value').line).toBe(1);
  });

  it('takes the source away where everything after it would only breed others', () => {
    expect(parseSource('t', 'a: "1\nb: 2\n').source).toBeUndefined();
  });

  it('is found beside others in the same file', () => {
    expect(told('a: @b\nc: "d" e\nf: !g\n').filter((line) => !line.startsWith(' '))).toHaveLength(3);
  });

  it('does not drag the sound lines around it along', () => {
    const section = [
      'hosts:',
      '  - id: a',
      '    name: b',
      '    kind: c',
      '  - id: d',
      '    name: e',
      '    kind: f',
    ];
    const broken = (line: number, as: string) => section.map((row, i) => (i === line ? as : row)).join('\n');
    for (const text of [
      broken(2, '   name: b'),
      broken(2, 'name b'),
      broken(2, '    name:b'),
      broken(1, '  -id: a'),
      broken(1, '   - id: a'),
      broken(4, '    - id: d'),
      broken(3, '      kind: c'),
      broken(0, 'hosts'),
    ])
      expect([text, told(`${text}\ntravel: {}\n`).filter((row) => !row.startsWith(' '))]).toEqual([
        text,
        [expect.any(String)],
      ]);
  });

  it('of one kind is heard again, and one of another section too', () => {
    const text = 'hosts:\n  - id: a\n   name: b\n  - id: c\n   name: d\ntravel:\n  base: e\n legs: []\n';
    expect(parseSource('t', text).diagnostics.map(({ range }) => range.line)).toEqual([3, 5, 8]);
  });

  it('without an end is counted, not listed', () => {
    const { diagnostics } = parseSource('t', 'a: "x" y\n'.repeat(500));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toBe('From here on 400 further places cannot be read.');
  });

  it('that is only an empty last document is none', () => {
    expect(told('---\na: 1\n---\n')).toEqual([]);
    expect(told('a: 1\n...\n')).toEqual([]);
  });
});
