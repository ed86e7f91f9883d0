import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const TOUR = `studytour: 1
titel: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
`;

let checkout = '';
const at = (...names: string[]) => join(checkout, ...names);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'studytour-action-')));
  mkdirSync(at('tours', 'drafts'), { recursive: true });
  writeFileSync(at('tours', 'a tour.yaml'), TOUR);
  writeFileSync(at('tours', 'drafts', 'b.yaml'), TOUR.replace('titel', 'title'));
});

/** Runs the step that validates as a runner does: expressions filled in, files for output and summary, its shell. */
function validated(given: Readonly<Record<string, string>>) {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const filled = (text: string) =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
      const [context, name] = expression.split('.');
      if (context === 'inputs' && name !== undefined && name in inputs) return inputs[name] ?? '';
      if (expression === 'github.action_path') return resolve('.');
      throw new Error(`nobody knows ${expression}`);
    });
  const step = action.runs.steps.find(({ id }) => id === 'validate') as Step;
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]));
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: at(filled(step['working-directory'] ?? '.')),
      env: {
        PATH: process.env.PATH,
        STUDYTOUR_TODAY: '2014-05-15',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: checkout,
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary'),
        ...env,
      },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string }[];

  it('call what there is', () => {
    const { stdout } = spawnSync(process.execPath, ['bin/studytour.js', 'validate', '--help'], {
      encoding: 'utf8',
    });
    for (const { entry } of hooks)
      for (const flag of entry.match(/--[\w-]+/g) ?? []) expect(stdout).toContain(flag);
    expect(hooks.map(({ id }) => id)).toEqual(['studytour-validate', 'studytour-fix']);
  });
});

describe('the action', () => {
  it('writes report, annotations, summary and SARIF, and says where the last is', () => {
    const { status, stdout } = validated({ files: 'tours/*.yaml\n\ntours/drafts/b.yaml\n' });
    expect(status).toBe(1);
    expect(stdout).toContain('error[key-unknown]');
    expect(stdout).toContain(
      '::error file=tours/a tour.yaml,line=2,endLine=2,col=1,endColumn=6,title=key-unknown::',
    );
    expect(read('summary')).toMatch(/^## studytour: .* in 2 files\n/);
    const { runs } = JSON.parse(read('studytour.sarif'));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^tours\//);
    expect(read('output')).toBe('sarif=./studytour.sarif\n');
  });

  it('fails by the severity asked for, and takes names as names', () => {
    writeFileSync(at('tours', '$(touch pwned).yaml'), TOUR.replace('titel', 'title'));
    const { status, stderr } = validated({ files: 'tours/$(touch pwned).yaml', 'fail-on': 'error' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(spawnSync('ls', [checkout], { encoding: 'utf8' }).stdout).not.toContain('pwned');
    expect(validated({ files: 'tours/drafts/b.yaml', 'fail-on': 'info' }).status).toBe(1);
  });

  it('works from another folder, with a baseline', () => {
    const call = ['validate', 'drafts/b.yaml', '--baseline', 'baseline.json', '--update-baseline'];
    spawnSync(process.execPath, [resolve('bin/studytour.js'), ...call, '--today', '2014-05-15'], {
      cwd: at('tours'),
    });
    const given = { 'working-directory': 'tours', baseline: 'baseline.json', 'fail-on': 'info' };
    expect(validated({ ...given, files: 'drafts/b.yaml' }).status).toBe(0);
    const { status, stdout } = validated({ ...given, files: 'a tour.yaml' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=tours/a tour.yaml,');
    expect(read('output')).toBe('sarif=tours/studytour.sarif\n');
    const { runs } = JSON.parse(read('tours/studytour.sarif'));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('tours/a%20tour.yaml');
  });

  it('hands out what its steps leave, and names a shell for each', () => {
    expect(action.runs.using).toBe('composite');
    for (const { value } of Object.values(action.outputs))
      expect(value).toContain(' steps.validate.outputs.sarif ');
    for (const step of action.runs.steps) expect(step).toMatchObject({ shell: 'bash' });
  });
});
