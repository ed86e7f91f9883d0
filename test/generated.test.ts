import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siblingFaults } from '../scripts/registries.mjs';

it('registries, schema and generated pages are up to date', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});

describe('a new file of a plural folder', () => {
  const RULE = 'src/rules/tour-of-nobody.ts';
  const CASES = 'test/rules/tour-of-nobody.yaml';
  const TASK = 'src/checklist/tasks/task-of-nobody.ts';
  const rule = "export const tourOfNobody: Rule = {\n  id: 'tour-of-nobody',\n";
  const task = "export const taskOfNobody: Task = {\n  id: 'task-of-nobody',\n";

  /** What is said where these files stand beside those that there are. */
  const told = (added: Readonly<Record<string, string>>): string[] =>
    siblingFaults(
      (folder: string) => [
        ...readdirSync(folder),
        ...Object.keys(added).flatMap((path) =>
          path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
        ),
      ],
      (path: string) => {
        if (Object.hasOwn(added, path)) return added[path];
        try {
          return readFileSync(path, 'utf8');
        } catch {
          return undefined;
        }
      },
    );

  it('is sound with its cases', () => {
    expect(told({})).toEqual([]);
    expect(told({ [RULE]: rule, [CASES]: '' })).toEqual([]);
  });

  it.each([
    [{ [RULE]: rule }, 'has no cases: write test/rules/tour-of-nobody.yaml'],
    [
      { [RULE]: rule.replace('tourOfNobody', 'nobodysTour'), [CASES]: '' },
      'no `export const tourOfNobody: Rule`',
    ],
    [{ [RULE]: rule.replace("'tour-of-nobody'", "'nobody'"), [CASES]: '' }, "no `id: 'tour-of-nobody'`"],
    [{ [TASK]: task, 'test/tasks/task-of-nobody.yaml': '' }, "when 'task-of-nobody' is due"],
    [{ 'src/language/catalogues/xx.ts': "export const xx: Words = {\n  code: 'en',\n" }, "no `code: 'xx'`"],
  ])('of %j is told what it lacks', (added, expected) => {
    expect(told(added)).toEqual([expect.stringContaining(expected)]);
  });
});
