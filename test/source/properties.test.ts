import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import type { Path } from '../../src/base/path.ts';
import type { Range } from '../../src/diagnostics/diagnostic.ts';
import { decodeBytes } from '../../src/source/decode-bytes.ts';
import { parseSource } from '../../src/source/parse-source.ts';

const TOUR = readFileSync('examples/uzbekistan-malaysia-2014/tour.yaml', 'utf8').slice(0, 6000);

/** Signs that mean something to YAML, or that no keyboard types. */
const SIGNS = [
  ...':-?,[]{}#&*!|>\'"%@`~<=\t\n\r \\',
  '---',
  '...',
  ': ',
  '- ',
  ' #',
  '<<: *a',
  '&a ',
  '*a',
  '\n\t',
  '\n  ',
  '\uFEFF',
  '\u00A0',
  '\u0000',
  '\uFFFD',
  '\uD800',
  '李',
  '👨‍👩‍👧',
  '\u2028',
  '%YAML 1.1\n',
  '!!set ',
  '? ',
  '__proto__: ',
  '0x1',
  '010',
];

const yamlish = fc
  .array(
    fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 }), fc.constantFrom('title', 'a', '1')),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The tour with a few places deleted, doubled, or overwritten by signs. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(TOUR.length),
      cut: fc.nat(12),
      sign: fc.constantFrom('', ...SIGNS),
      copy: fc.nat(40),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, cut, sign, copy }) =>
        text.slice(0, at) + sign + text.slice(at, at + copy) + text.slice(at + cut),
      TOUR,
    ),
  );

function holds(range: Range, text: string): boolean {
  const rows = text.split('\n');
  const ordered =
    range.line < range.endLine || (range.line === range.endLine && range.column <= range.endColumn);
  return (
    ordered &&
    range.line >= 1 &&
    range.column >= 1 &&
    range.endLine <= rows.length &&
    range.column <= (rows[range.line - 1]?.length ?? 0) + 1 &&
    range.endColumn <= (rows[range.endLine - 1]?.length ?? 0) + 1
  );
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

/** What stands at a place, in the column where it stands. */
function stretch(text: string, { line, column, endLine, endColumn }: Range): string {
  const rows = text.split('\n').slice(line - 1, endLine);
  const last = rows.length - 1;
  return rows
    .map(
      (row, i) =>
        (i === 0 ? ' '.repeat(column - 1) : '') +
        row.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined),
    )
    .join('\n');
}

function check(text: string): void {
  const { source, diagnostics } = parseSource('t', text);
  const seen = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (const one of diagnostics) {
    expect(one.message).toMatch(/^[^\n]+\.$/s);
    expect(one.help).toBeTruthy();
    expect([one.range, ...one.related.map(({ range }) => range)].every((range) => holds(range, seen))).toBe(
      true,
    );
  }
  if (!source) {
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  expect(typeof source.value === 'object' && source.value !== null && !Array.isArray(source.value)).toBe(
    true,
  );
  for (const path of pathsIn(source.value)) {
    expect(source.has(path)).toBe(true);
    expect(holds(source.locate(path, 'key'), seen)).toBe(true);
    expect(holds(source.locate(path, 'value'), seen)).toBe(true);
  }
}

describe('whatever a file holds', () => {
  it('it is read, or its faults are said with places in it', () => {
    fc.assert(fc.property(fc.oneof(yamlish, fc.string(), fc.string({ unit: 'binary' })), check), {
      numRuns: 1500,
    });
  });

  it('and so is a tour with a few slips of the pen', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 250 });
  });

  it('bytes are text or no text, as a strict reader says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ max: 255, maxLength: 40 }),
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const result = decodeBytes(bytes);
          const strict = (): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          if ('text' in result) expect(result.text).toBe(strict());
          else if (result.problem.startsWith('is not UTF-8')) expect(strict).toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const plain = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('what another program has written as YAML', () => {
  const written = fc.record({
    value: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), plain, {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    flow: fc.boolean(),
    indentSeq: fc.boolean(),
  });

  it('is read as it was meant, and every place holds its value', () => {
    fc.assert(
      fc.property(written, ({ value, flow, indentSeq }) => {
        const text = stringify(value, {
          indentSeq,
          aliasDuplicateObjects: false,
          ...(flow ? { collectionStyle: 'flow' as const } : {}),
        });
        const { source } = parseSource('t', text);
        expect(JSON.parse(JSON.stringify(source?.value))).toEqual(JSON.parse(JSON.stringify(value)));
        if (!source) throw new Error('not read');
        for (const path of pathsIn(value)) {
          const meant = path.reduce<unknown>(
            (inner, step) => (inner as Record<string | number, unknown>)[step],
            value,
          );
          if (typeof meant === 'object' || /\n/.test(String(meant))) continue;
          expect(parseDocument(stretch(text, source.locate(path, 'value'))).toJS()).toEqual(meant);
        }
      }),
      { numRuns: 300 },
    );
  });
});
