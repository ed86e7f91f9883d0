import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, finding, type Range } from '../../src/diagnostics/diagnostic.ts';
import { locate } from '../../src/diagnostics/locate.ts';
import { text } from '../../src/reporters/text.ts';
import { context, diagnostics, FILE, source } from './fixture.ts';

/** A finding at a stretch of a text that need not be a tour. */
function at(range: Range, parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    kind: 'finding',
    rule: 'some-rule',
    lesson: 'format',
    severity: 'error',
    file: 'a.yaml',
    message: 'Something is wrong.',
    place: { path: [], target: 'value' },
    range,
    related: [],
    ...parts,
  };
}

const on = (line: number, column: number, endColumn: number): Range => ({
  line,
  column,
  endLine: line,
  endColumn,
});

function report(
  content: string,
  found: readonly Diagnostic[],
  overrides: Parameters<typeof context>[0] = {},
): string {
  return text.report(found, context({ texts: new Map([['a.yaml', content]]), ...overrides }));
}

describe('the report that people read', () => {
  it.each([60, 80, 120])('at %i columns', async (width) => {
    const shown = text.report(diagnostics(), context({ width, canExplain: true }));
    await expect(shown).toMatchFileSnapshot(`golden/text-${width}.txt`);
    for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('draws nothing but ASCII where the terminal knows no more', () => {
    const [first] = diagnostics();
    const shown = text.report(first ? [first] : [], context({ unicode: false }));
    expect(shown).toMatch(/^[\n\x20-\x7e]*$/);
    expect(shown).toContain('^^^^');
    expect(shown).toContain('----');
    expect(shown).toContain(' | ');
  });

  it('paints only through the palette', () => {
    const tag = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
    const palette = {
      strong: tag('b'),
      muted: tag('m'),
      accent: tag('a'),
      good: tag('g'),
      caution: tag('c'),
      problem: tag('p'),
    };
    const shown = text.report(diagnostics(), context({ palette, width: 300 }));
    expect(shown).toContain('<p><b>error[delegate-far-below-host]</b></p>');
    expect(shown).toContain('<c><b>warning[name-without-address]</b></c>');
    expect(shown).toContain('<p>rank 4 receives them</p>');
    expect(shown).toMatch(/^<b>not assessable\[leader-missing\]<\/b>/m);
    expect(shown.replace(/<\/?[bmagcp]>/g, '')).toBe(text.report(diagnostics(), context({ width: 300 })));
  });

  it('says that nothing was found, and where', () => {
    expect(report('a: 1\n', [])).toBe('Nothing found: a.yaml was checked.\n');
    expect(text.report([], context({ leftOut: 2, width: 200 }))).toBe(
      `Nothing fails: ${FILE} was checked; 2 findings that do not fail are left out.\n`,
    );
    expect(text.report([], context({ leftOut: 1, width: 200 }))).toContain(
      '; 1 finding that does not fail is left out.',
    );
    const rules = [{ id: 'a', lesson: 'format', severity: 'error', summary: 'b' } as const];
    expect(
      text.report(
        [],
        context({
          texts: new Map([
            ['a', ''],
            ['b', ''],
          ]),
          rules,
        }),
      ),
    ).toBe('Nothing found: 2 files were checked against 1 rule.\n');
  });

  it('counts at the end, and what was not assessable apart', () => {
    const last = text
      .report(
        diagnostics(),
        context({
          texts: new Map([
            [FILE, ''],
            ['b', ''],
          ]),
        }),
      )
      .trimEnd()
      .split('\n')
      .at(-1);
    expect(last).toBe('1 error, 1 warning, 1 note, 1 not assessable in 1 of 2 files');
  });

  it('says how many of them --fix mends, where the same call can mend them', () => {
    const fix = (applicability: 'safe' | 'unsafe') => ({
      fixes: [{ title: 'Write it', applicability, edits: [{ start: 0, end: 1, text: 'b' }] }],
    });
    const place = on(1, 1, 2);
    const last = (of: readonly Diagnostic[], canFix = true) =>
      text
        .report(of, context({ texts: new Map(), canFix }))
        .trimEnd()
        .split('\n\n')
        .at(-1);
    const [safe, unsafe, neither] = [at(place, fix('safe')), at(place, fix('unsafe')), at(place)];
    expect(last([safe, unsafe, neither])).toBe('3 errors in 1 file; --fix mends 1, --fix --unsafe 2');
    expect(last([safe, neither])).toBe('2 errors in 1 file; --fix mends 1');
    expect(last([unsafe])).toBe('1 error in 1 file; --fix --unsafe mends 1');
    expect(last([neither])).toBe('1 error in 1 file');
    expect(last([safe], false)).toBe('1 error in 1 file');
  });

  it('shows a finding in a file without a text by its place alone', () => {
    expect(text.report([at(on(3, 2, 5), { help: 'Do it.' })], context({ texts: new Map() }))).toBe(
      'error[some-rule]: Something is wrong.\n --> a.yaml:3:2\n  = help: Do it.\n\n1 error in 1 file\n',
    );
  });
});

describe('a frame', () => {
  it('shows places in the order of the file, whichever is the primary one', () => {
    const shown = report('one: 1\ntwo: 2\nthree: 3\nfour: 4\n', [
      at(on(3, 1, 6), {
        label: 'here',
        related: [
          { path: [], target: 'value', message: 'after', range: on(4, 1, 5) },
          { path: [], target: 'value', message: 'before', range: on(1, 1, 4) },
        ],
      }),
    ]);
    expect(shown).toBe(`error[some-rule]: Something is wrong.
 --> a.yaml:3:1
  │
1 │ one: 1
  │ ─── before
...
3 │ three: 3
  │ ^^^^^ here
4 │ four: 4
  │ ──── after
  │

1 error in 1 file
`);
  });

  it('gives each place on a line an underline of its own', () => {
    const shown = report('dates: { from: a, to: b }\n', [
      at(on(1, 16, 17), {
        label: 'first',
        related: [{ path: [], target: 'value', message: 'last', range: on(1, 23, 24) }],
      }),
    ]);
    expect(shown).toContain(`1 │ dates: { from: a, to: b }
  │                ^ first
  │                       ─ last
`);
  });

  it('shows of a place over several lines the first', () => {
    const shown = report('delegation:\n  size: 8\n', [at({ line: 1, column: 1, endLine: 2, endColumn: 10 })]);
    expect(shown).toContain('1 │ delegation:\n  │ ^^^^^^^^^^^\n  │\n');
    expect(shown).not.toContain('size');
  });

  it('points at an empty place, and behind the end of a line or of the file', () => {
    expect(report('a:\n', [at(on(1, 3, 3))])).toContain('1 │ a:\n  │   ^\n');
    expect(report('a:\n', [at(on(1, 9, 12))])).toContain('1 │ a:\n  │   ^\n');
    expect(report('a:\n', [at(on(7, 1, 2))])).toContain('7 │\n  │ ^\n');
  });

  it('widens tabs and shows control characters, so that nothing moves and nothing acts', () => {
    const shown = report('a:\tb\u001b[31mc\r\n', [at(on(1, 4, 5))]);
    expect(shown).toContain('1 │ a:  b␛[31mc\n  │     ^\n');
    expect(report('a: \u001b[2J\u0007x\n', [at(on(1, 4, 5))], { unicode: false })).toContain('a: ?[2J?x\n');
  });

  it('does not let marks of direction or of no width through', () => {
    const shown = report('a: \u202Eb\u200Bc\u2066d\n', [at(on(1, 5, 6))]);
    expect(shown).toContain('1 │ a: bcd\n  │    ^\n');
  });

  it('does not let a message act on the terminal either', () => {
    const shown = report('a: 1\n', [
      at(on(1, 1, 2), { message: 'A\u001b[2J\nB', label: 'C\u202e\nD', help: 'E\r\nF', file: 'a.yaml' }),
    ]);
    expect(shown).toContain('error[some-rule]: A B\n');
    expect(shown).toContain('^ C D\n');
    expect(shown).toContain('= help: E F\n');
  });

  it('cuts a long line around the place and keeps the place in view', () => {
    const content = `title: ${'word '.repeat(60)}HERE ${'more '.repeat(60)}\n`;
    const column = content.indexOf('HERE') + 1;
    const shown = report(content, [at(on(1, column, column + 4), { label: 'this' })]).split('\n');
    const row = shown.find((line) => line.includes('HERE')) ?? '';
    const under = shown.find((line) => line.includes('^^^^')) ?? '';
    expect(row).toMatch(/^1 │ ….*….?$/);
    expect(row.length).toBeLessThanOrEqual(80);
    expect(under.indexOf('^')).toBe(row.indexOf('HERE'));
    expect(under).toMatch(/\^{4} this$/);
  });

  it('shows a long line twice where its places lie far apart', () => {
    const content = `a: FIRST ${'x '.repeat(200)}LAST\n`;
    const column = content.indexOf('LAST') + 1;
    const shown = report(content, [
      at(on(1, 4, 9), {
        related: [{ path: [], target: 'value', message: 'far', range: on(1, column, column + 4) }],
      }),
    ]);
    expect(shown.match(/^1 │/gm)).toHaveLength(2);
    expect(shown).toContain('LAST');
  });

  it('does not lose time on a line of a million signs', () => {
    const content = `a: ${'x'.repeat(500_000)}HERE${'李'.repeat(500_000)}\n`;
    const column = content.indexOf('HERE') + 1;
    const shown = report(content, [at(on(1, column, column + 4))]).split('\n');
    const row = shown.find((line) => line.includes('HERE')) ?? '';
    const under = shown.find((line) => line.includes('^^^^')) ?? '';
    expect(under.indexOf('^')).toBe(row.indexOf('HERE'));
    expect(stringWidth(row)).toBeLessThanOrEqual(80);
  });

  it('always stands below what it means', () => {
    const piece = fc.constantFrom(
      'a',
      'ß',
      '李',
      'e\u0301',
      '👨‍👩‍👧',
      '\t',
      ' ',
      '\u200B',
      '\u0007',
      'א',
      '🇺🇿',
      '\uD800',
      'ﷺ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(piece, { maxLength: 12 }),
        (before, here, after) => {
          const start = before.join('').length;
          const content = [...before, '«', ...here, '»', ...after].join('');
          const shown = report(`${content}\n`, [at(on(1, start + 1, start + here.join('').length + 3))], {
            width: 300,
          }).split('\n');
          const row = shown.find((line) => line.startsWith('1 │ ')) ?? '';
          const under = shown.find((line) => line.includes('^')) ?? '';
          const column = (sign: string) =>
            stringWidth(row.slice(0, row.indexOf(sign)).replaceAll('\u200B', ''));
          expect(stringWidth(under.slice(0, under.indexOf('^')))).toBe(column('«'));
          expect(under.lastIndexOf('^')).toBe(column('»'));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('many findings of one rule', () => {
  const tour = source();
  const many = (count: number, message: (i: number) => string) =>
    Array.from({ length: count }, (_, i) =>
      locate(
        finding(['delegation', 'delegates', i % 2, 'name'], message(i)),
        { id: 'visa', lesson: 'logistics', severity: 'warning' },
        tour,
      ),
    );

  it('are shown in full up to five, and the others with their places and messages', () => {
    const shown = text.report(
      many(12, (i) => `Delegate ${String(i).padStart(2, '0')} has no visa.`),
      context(),
    );
    expect(shown.match(/^warning\[visa\]/gm)).toHaveLength(5);
    expect(shown).toContain(
      '… 7 more of this rule in this file\n  8:13: Delegate 10 has no visa.\n  11:13: Delegate 01 has no visa.',
    );
    expect(shown).toContain('12 warnings in 1 file');
    for (let i = 0; i < 12; i += 1) expect(shown).toContain(`Delegate ${String(i).padStart(2, '0')} has`);
  });

  it('say an equal message once, with every place', () => {
    const shown = text.report(
      many(8, () => 'No visa.'),
      context({ unicode: false }),
    );
    expect(shown).toContain('... 3 more of this rule in this file\n  11:13, 11:13, 11:13: No visa.\n');
  });

  it('say what helps each of them', () => {
    const helped = many(7, () => 'No visa.').map((one, i) => ({ ...one, help: i === 5 ? 'Ask.' : 'Apply.' }));
    const shown = text.report(helped, context());
    expect(shown).toContain('  11:13: No visa. Ask.');
  });

  it('do not hide those of another rule, key, kind or file', () => {
    const keys = ['name', 'title', 'name', 'title', 'name', 'title', 'title', 'title'];
    const twoKeys = many(8, (i) => `No visa ${i}.`).map((one, i) => ({
      ...one,
      place: { ...one.place, path: ['delegation', keys[i] ?? ''] },
    }));
    expect(text.report(twoKeys, context())).not.toContain('more of this rule');
    const others = diagnostics();
    const shown = text.report([...many(9, (i) => `No visa ${i}.`), ...others], context());
    for (const { rule } of others) expect(shown).toContain(`[${rule}]`);
    const elsewhere = many(9, (i) => `No visa ${i}.`).map((one, i) => ({
      ...one,
      file: i < 5 ? FILE : 'b.yaml',
    }));
    expect(text.report(elsewhere, context())).not.toContain('more of this rule');
  });
});
