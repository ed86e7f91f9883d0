import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { order } from '../../src/diagnostics/order.ts';
import { reporters } from '../../src/reporters/registry.ts';
import type { ReportContext } from '../../src/reporters/reporter.ts';
import { context, diagnostics, FILE } from './fixture.ts';
import { type Element, readXml } from './read-xml.ts';

function report(
  id: string,
  found: readonly Diagnostic[] = diagnostics(),
  overrides: Partial<ReportContext> = {},
): string {
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter) throw new Error(`no reporter ${id}`);
  return reporter.report(found, context(overrides));
}

/** What an author, or somebody who wants to harm a pipeline, may have written into a tour. */
const HOSTILE =
  'a\n::error::b %0A %25 \r\u0000\u001b[2J </failure>]]> <img src=x onerror=1> " \' & | `c|d\\|e` ![f](https://evil.example/g) @team #12 {0} {{ [h](1) \u202e \uD800 \uFFFE __proto__ ~~i~~ $j$ www.evil.example';
const NAME = 'tours, 50%/ü:<x>\n"a".yaml';

function hostile(): Diagnostic {
  const [first] = diagnostics();
  if (!first) throw new Error('no fixture');
  const [label] = first.related;
  return {
    ...first,
    file: NAME,
    message: HOSTILE,
    label: HOSTILE,
    help: HOSTILE,
    related: label ? [{ ...label, message: HOSTILE }] : [],
  };
}

describe('every format', () => {
  it.each(reporters.map(({ id }) => id))('%s is the same whatever order the findings come in', (id) => {
    const found = [...diagnostics(), ...diagnostics(), hostile()];
    expect(report(id, [...found].reverse())).toBe(report(id, found));
  });

  it.each(reporters.map(({ id }) => id))('%s ends with a line break or is empty', (id) => {
    for (const found of [[], diagnostics(), [hostile()]]) expect(report(id, found)).toMatch(/^$|[^\n]\n$/);
  });

  it.each(reporters.map(({ id }) => id))('%s says every finding, and writes no control character', (id) => {
    const shown = report(id, [...diagnostics(), hostile()], { width: 1000 });
    for (const { rule } of diagnostics()) expect(shown).toContain(rule);
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('json', () => {
  it('has a version, all places and a count', () => {
    const read = JSON.parse(report('json'));
    expect(read.version).toBe(1);
    expect(read.summary).toEqual({
      errors: 1,
      warnings: 1,
      infos: 1,
      notAssessable: 1,
      fixable: 0,
      fixableUnsafe: 0,
      files: 1,
    });
    expect(read.diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual(
      order(diagnostics()).map(({ rule }) => rule),
    );
    expect(read.diagnostics.at(-1)).toEqual({
      file: FILE,
      rule: 'delegate-far-below-host',
      lesson: 'seniority',
      severity: 'error',
      kind: 'finding',
      message:
        'Three of nine delegates sit four or more ranks below Datuk Che Azemi Haron, Deputy Secretary General of the Ministry.',
      path: ['hosts', 0, 'lead', 'title'],
      line: 16,
      column: 14,
      endLine: 16,
      endColumn: 55,
      label: 'rank 4 receives them',
      related: [
        {
          path: ['delegation', 'delegates', 0, 'title'],
          message: 'rank 9, leading specialist',
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 156,
        },
      ],
      help: 'Add a delegate of rank 3 to 5 to this session, or ask the ministry for a counterpart of rank 6 or 7.',
      fixes: [],
    });
  });

  it('has null where nothing is known, and the text as it was written', () => {
    const read = JSON.parse(report('json', [hostile()]));
    expect(read.diagnostics[0].message).toBe(HOSTILE);
    expect(
      JSON.parse(report('json')).diagnostics.find(({ rule }: { rule: string }) => rule === 'tour-short').help,
    ).toBeNull();
  });

  it('counts every file that was looked at', () => {
    const texts = new Map([FILE, 'b.yaml', 'c.yaml'].map((file) => [file, '']));
    expect(JSON.parse(report('json', diagnostics(), { texts })).summary.files).toBe(3);
  });

  it('is pretty and empty where nothing was found', () => {
    expect(report('json', [])).toContain('\n  "version": 1,\n  "diagnostics": [],\n');
  });
});

describe('concise', () => {
  it('is a line for each finding', () => {
    expect(report('concise')).toBe(`${FILE}:3:16: note tour-short The tour has two days.
${FILE}:4:1: not-assessable leader-missing Nobody can say who leads: no delegate has a \`role\`.
${FILE}:11:13: warning name-without-address 李明博士 has no form of address.
${FILE}:16:14: error delegate-far-below-host Three of nine delegates sit four or more ranks below Datuk Che Azemi Haron, Deputy Secretary General of the Ministry.
`);
    expect(report('concise', [hostile()]).split('\n')).toHaveLength(2);
    expect(report('concise', [])).toBe('');
  });
});

describe('github', () => {
  it('puts the worst first, because only ten of each are shown', () => {
    const lines = report('github').trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual([
      '::error',
      '::warning',
      '::notice',
      '::notice',
    ]);
    expect(lines[0]).toBe(
      `::error file=${FILE},line=16,endLine=16,col=14,endColumn=55,title=delegate-far-below-host::Three of nine delegates sit four or more ranks below Datuk Che Azemi Haron, Deputy Secretary General of the Ministry.%0AAdd a delegate of rank 3 to 5 to this session, or ask the ministry for a counterpart of rank 6 or 7.`,
    );
    expect(lines[3]).toContain('title=not assessable%3A leader-missing::');
  });

  it('gives no columns to a place over several lines', () => {
    const block = diagnostics().filter(({ rule }) => rule === 'leader-missing');
    expect(report('github', block)).toMatch(/^::notice file=[^,]+,line=4,title=/);
  });

  it('lets nobody begin a command of his own', () => {
    const shown = report('github', [hostile()]);
    expect(shown.match(/\n/g)).toHaveLength(1);
    const [, properties = '', data = ''] = /^::error ([^\n]*?)::([^\n]*)\n$/.exec(shown) ?? [];
    expect(properties.split(',').map((one) => one.split('=')[0])).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ]);
    expect(properties).toContain('file=tours%2C 50%25/ü%3A<x>%0A"a".yaml');
    expect(data).toMatch(/^a ::error::b %250A %2525 /);
    expect(report('github', [{ ...hostile(), file: 'a\rb.yaml' }])).toContain(' file=a%0Db.yaml,');
  });
});

describe('a checkout of which only a folder is looked at', () => {
  it.each([
    ['europe', 'tours/a.yaml', 'europe/tours/a.yaml'],
    ['europe', '../asia/./b.yaml', 'asia/b.yaml'],
    ['', './tours/a.yaml', 'tours/a.yaml'],
    ['europe', '/builds/x/a.yaml', '/builds/x/a.yaml'],
  ])('in %s, %s is %s to the server', (folder, file, name) => {
    const [first] = diagnostics();
    const found = first ? [{ ...first, file }] : [];
    expect(report('github', found, { folder })).toContain(` file=${name},`);
    expect(JSON.parse(report('gitlab', found, { folder }))[0].location.path).toBe(name);
    const [result] = JSON.parse(report('sarif', found, { folder })).runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe(name.startsWith('/') ? `file://${name}` : name);
    const [suite] = readXml(report('junit', found, { folder, texts: new Map() })).children;
    expect(suite?.children[0]?.attributes.file).toBe(name);
  });
});

describe('gitlab', () => {
  it('is a list of findings with a fingerprint each', () => {
    const [first, ...others] = JSON.parse(report('gitlab'));
    expect(first).toEqual({
      description: 'The tour has two days.',
      check_name: 'tour-short',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'info',
      location: { path: FILE, lines: { begin: 3, end: 3 } },
    });
    expect(others.map(({ severity }: { severity: string }) => severity)).toEqual(['info', 'minor', 'major']);
    expect(others[0]).toMatchObject({
      description:
        'Not assessable: Nobody can say who leads: no delegate has a `role`. Add `role: leader` to one delegate.',
      location: { lines: { begin: 4, end: 12 } },
    });
    expect(JSON.parse(report('gitlab', []))).toEqual([]);
  });

  it('tells two findings of one rule at one place apart', () => {
    const found = JSON.parse(report('gitlab', [...diagnostics(), ...diagnostics()]));
    expect(new Set(found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(8);
  });

  it('knows a finding again after lines were added above and words were changed', () => {
    const moved = diagnostics().map((one) => ({
      ...one,
      message: `${one.message} Today.`,
      range: { ...one.range, line: one.range.line + 7, endLine: one.range.endLine + 7 },
    }));
    const prints = (found: readonly Diagnostic[]) =>
      JSON.parse(report('gitlab', found)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(prints(moved)).toEqual(prints(diagnostics()));
  });
});

describe('junit', () => {
  const cases = (xml: string): Element[] => readXml(xml).children.flatMap((suite) => suite.children);

  it('has no two cases of one name in a suite: servers take them for one', () => {
    const [first] = diagnostics();
    const names = cases(report('junit', first ? [first, first, first] : [])).map(
      ({ attributes }) => attributes.name,
    );
    expect(names).toEqual(['', ' (2)', ' (3)'].map((repeat) => `delegate-far-below-host 16:14${repeat}`));
  });

  it('leaves a tab in what somebody wrote', () => {
    const [one] = cases(report('junit', [{ ...hostile(), message: 'a\tb' }], { texts: new Map() }));
    expect(one?.children[0]?.attributes.message).toBe('a\tb');
    expect(one?.children[0]?.text).toContain('a\tb');
  });

  it('fails for errors alone', () => {
    const xml = readXml(
      report('junit', diagnostics(), {
        texts: new Map([
          [FILE, ''],
          ['b.yaml', ''],
        ]),
      }),
    );
    expect(xml.name).toBe('testsuites');
    expect(xml.attributes).toEqual({
      name: 'studytour',
      tests: '5',
      failures: '1',
      errors: '0',
    });
    expect(xml.children.map(({ attributes: { name, tests, skipped } }) => [name, tests, skipped])).toEqual([
      [FILE, '4', '1'],
      ['b.yaml', '1', '0'],
    ]);
    const outcomes = xml.children.flatMap((suite) => suite.children).map((one) => one.children[0]?.name);
    expect(outcomes).toEqual(['system-out', 'skipped', 'system-out', 'failure', undefined]);
  });

  it('keeps every word, and no more than words', () => {
    const [one] = cases(report('junit', [hostile()], { texts: new Map() }));
    const failure = one?.children[0];
    const lost = (text: string) => text.replace(/[^\P{Cc}\n]|\p{Cs}|\uFFFE/gu, '\uFFFD');
    expect(one?.attributes.classname).toBe(NAME);
    expect(failure?.attributes.message).toBe(lost(HOSTILE));
    expect(failure?.text).toContain(lost(HOSTILE));
    expect(failure?.children).toEqual([]);
  });
});

describe('markdown', () => {
  it('is a table for each file', () => {
    const lines = report('markdown').split('\n');
    expect(lines[0]).toBe('## studytour: 1 error, 1 warning, 1 note, 1 not assessable in 1 file');
    expect(lines[2]).toBe(`### ${FILE}`);
    expect(lines[6]).toBe(
      '| 3:16 | note | The tour has two days.<br>line 3: Friday 27 June 2014 |  | `tour-short` |',
    );
    expect(lines[7]).toContain('no delegate has a `role`.');
    expect(report('markdown', [])).toBe('## studytour: Nothing found in 1 file\n');
    expect(report('markdown', diagnostics(), { texts: new Map() })).toContain(' in 1 file\n');
  });

  it('keeps to what GitHub takes, errors first, and says what is left', () => {
    const error = diagnostics().find(({ severity }) => severity === 'error');
    const gentle = diagnostics().filter(({ severity }) => severity !== 'error');
    const many = Array.from({ length: 3000 }, (_, i) =>
      gentle.map((one) => ({ ...one, file: `tours/${String(i).padStart(4, '0')}-ş.yaml` })),
    ).flat();
    const text = report('markdown', [...many, { ...(error as Diagnostic), file: 'tours/worst.yaml' }]);
    const bytes = new TextEncoder().encode(text).length;
    expect(bytes).toBeLessThan(1024 * 1024);
    // The next table would not have fitted.
    expect(bytes).toBeGreaterThan(999_000);
    expect(text).toContain('### tours/worst.yaml');
    const [, findings, files] = /\n… (\d+) more findings in (\d+) files: .*\n$/.exec(text) ?? [];
    expect(Number(files)).toBe(3001 - (text.match(/^### /gm)?.length ?? 0));
    expect(Number(findings)).toBe(Number(files) * gentle.length);
  });

  it('shows what an author wrote as text: no cells, tags, links, pictures, names or numbers', () => {
    const shown = report('markdown', [hostile()]);
    const row = shown.trimEnd().split('\n').at(-1) ?? '';
    expect(row.split('|')).toHaveLength(7);
    const markup = row.replaceAll(/<br>|<\/?code>|&#\d+;/g, '');
    expect(markup).not.toMatch(/[<>\\@*_~$#[\]]|:\/\/|www\./);
    expect(shown).not.toMatch(/<img|!\[/);
  });

  it('has code that a table would read as a sign of its own as text in a code element', () => {
    const [first] = diagnostics();
    const shown = report('markdown', first && [{ ...first, message: 'The key is `a\\b`, not `c`.' }]);
    expect(shown).toContain('The key is <code>a&#92;b</code>, not `c`.');
  });
});

describe('sarif', () => {
  const rules = [
    {
      id: 'tour-short',
      lesson: 'proximity',
      severity: 'info',
      summary: 'The tour is short.',
      why: 'Because {x}.',
      source: 'house rule',
    },
    { id: 'a-rule', lesson: 'format', severity: 'error', summary: 'Never fires.' },
  ] as const;
  const run = (found?: readonly Diagnostic[]) => JSON.parse(report('sarif', found, { rules })).runs[0];

  it('describes every rule that was applied, and points each result to its own', () => {
    const { tool, results, columnKind } = run();
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(ids).toEqual([
      'a-rule',
      'delegate-far-below-host',
      'leader-missing',
      'name-without-address',
      'tour-short',
    ]);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(tool.driver.rules.at(-1)).toEqual({
      id: 'tour-short',
      shortDescription: { text: 'The tour is short.' },
      fullDescription: { text: 'Because {{x}}.' },
      help: { text: 'Because {{x}}.\n\nSource: house rule' },
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['proximity'] },
    });
  });

  it('says level and kind as the standard wants them', () => {
    expect(run().results.map(({ kind, level }: { kind: string; level: string }) => [kind, level])).toEqual([
      ['fail', 'note'],
      ['open', 'none'],
      ['fail', 'warning'],
      ['fail', 'error'],
    ]);
  });

  it('has the place, its words and the other places', () => {
    const last = run().results.at(-1);
    expect(last.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: FILE },
          region: { startLine: 16, startColumn: 14, endLine: 16, endColumn: 55 },
        },
        logicalLocations: [{ fullyQualifiedName: 'hosts.0.lead.title', kind: 'member' }],
        message: { text: 'rank 4 receives them' },
      },
    ]);
    expect(last.relatedLocations).toHaveLength(1);
    expect(last.relatedLocations[0].message.text).toBe('rank 9, leading specialist');
    expect(last.message.text).toMatch(/Ministry\. Add a delegate/);
  });

  it('keeps what was answered in the file, with the answer on one line', () => {
    const [first, ...others] = diagnostics() as [Diagnostic, ...Diagnostic[]];
    const suppressed = [{ diagnostic: first, reason: 'agreed\nwith MAMPU' }];
    const [{ results }] = JSON.parse(report('sarif', others, { suppressed })).runs;
    expect(results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
      ...others.map(() => undefined),
      [{ kind: 'inSource', status: 'accepted', justification: 'agreed with MAMPU' }],
    ]);
  });

  it('offers a fix only where all of its edits have their places', () => {
    const [first] = diagnostics();
    const edits = [{ start: 0, end: 9, text: 'x' }];
    const found = first && [
      { ...first, fixes: [{ title: 'Write `x`', applicability: 'safe' as const, edits }] },
    ];
    const fixesIn = (texts: ReportContext['texts']) =>
      JSON.parse(report('sarif', found, { texts })).runs[0].results[0].fixes;
    expect(fixesIn(context().texts)).toHaveLength(1);
    expect(fixesIn(new Map())).toBeUndefined();
  });

  it('has no placeholders, links or broken addresses in what an author wrote', () => {
    const [result] = run([hostile()]).results;
    expect(result.message.text).toContain('{{0}}');
    expect(result.message.text).toContain('[h\\](1)');
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('tours%2C%2050%25/%C3%BC%3A%3Cx%3E%0A%22a%22.yaml');
    expect(decodeURIComponent(uri)).toBe(NAME);
  });

  it.each([
    ['./tours/a.yaml', 'tours/a.yaml'],
    ['tours\\a b.yaml', 'tours/a%20b.yaml'],
    ['/srv/a.yaml', 'file:///srv/a.yaml'],
    ['C:\\tours\\a.yaml', 'file:///C:/tours/a.yaml'],
    ['a\uD800.yaml', 'a%EF%BF%BD.yaml'],
  ])('writes the file %j as %s', (file, uri) => {
    const found = diagnostics().map((one) => ({ ...one, file }));
    expect(run(found).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});
