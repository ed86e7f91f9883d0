import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/fake-terminal.ts';

const TOUR = `studytour: 1
titel: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
delegation: { delegates: [{ name: Ms. A, title: Head of Consular }] } # studytour-ignore rank-unknown: nobody knows
`;

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/diagnostics.schema.json', 'utf8')),
);

describe('--format json', () => {
  it.each(['examples/uzbekistan-malaysia-2014/tour.yaml', '-'])('%s is as its schema says', async (file) => {
    const { stdout } = await run(['validate', file, '--format', 'json'], { stdin: TOUR });
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  });

  it('says where a fix goes, by lines and by offsets', async () => {
    const { stdout } = await run(['validate', '-', '--format', 'json'], { stdin: TOUR });
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics.find(({ rule }: { rule: string }) => rule === 'key-unknown').fixes).toEqual([
      {
        title: 'Write `title`',
        applicability: 'safe',
        edits: [{ line: 2, column: 1, endLine: 2, endColumn: 6, start: 13, end: 18, text: 'title' }],
      },
    ]);
  });

  it('has a schema that can fail', () => {
    expect(validate({ version: 1, diagnostics: [{}], summary: {} })).toBe(false);
  });
});

describe('--format sarif', () => {
  it('carries fixes, and findings that the author answered', async () => {
    const { stdout } = await run(['validate', '-', '--format', 'sarif'], { stdin: TOUR });
    const { results } = JSON.parse(stdout).runs[0];
    const of = (rule: string) => results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
    expect(of('key-unknown').fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 6 },
        insertedContent: { text: 'title' },
      },
    ]);
    expect(of('rank-unknown').suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'nobody knows' },
    ]);
    expect(of('key-unknown').suppressions).toBeUndefined();
  });
});
