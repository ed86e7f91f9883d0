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
  const RULE = 'src/rules/tour-grey.ts';
  const CASES = 'test/rules/tour-grey.yaml';
  const TASK = 'src/checklist/tasks/buy-umbrellas.ts';
  const rule = "export const tourGrey: Rule = {\n  id: 'tour-grey',\n";
  const task = "export const buyUmbrellas: Task = {\n  id: 'buy-umbrellas',\n";

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
    [{ [RULE]: rule }, 'has no cases: write test/rules/tour-grey.yaml'],
    [{ [RULE]: rule.replace('tourGrey', 'greyTour'), [CASES]: '' }, 'no `export const tourGrey: Rule`'],
    [{ [RULE]: rule.replace("'tour-grey'", "'grey'"), [CASES]: '' }, "no `id: 'tour-grey'`"],
    [{ [TASK]: task, 'test/tasks/buy-umbrellas.yaml': '' }, "when 'buy-umbrellas' is due"],
    [{ 'src/language/catalogues/de.ts': "export const de: Words = {\n  code: 'en',\n" }, "no `code: 'de'`"],
  ])('of %j is told what it lacks', (added, expected) => {
    expect(told(added)).toEqual([expect.stringContaining(expected)]);
  });
});
