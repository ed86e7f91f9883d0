import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closest, listedBriefly } from '../base/text.ts';
import { Failure } from './failure.ts';

/** Absolute names of the files that differ from a git reference, or are new: since the branch left it, not what others did there after. */
export function changedFiles(ref: string): ReadonlySet<string> {
  const top = git(['rev-parse', '--show-toplevel']).trim();
  if (!succeeds(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
    throw new Failure(
      `There is no git reference ${ref}${meantBy(ref)}. Where it is a file, name it before --changed.`,
    );
  const base = succeeds(['merge-base', ref, 'HEAD']) ? git(['merge-base', ref, 'HEAD']).trim() : ref;
  const changed = git(['diff', '--name-only', '-z', '--diff-filter=d', base, '--']);
  const untracked = git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/']);
  return new Set(
    [changed, untracked].flatMap((names) => names.split('\0').filter(Boolean)).map((name) => join(top, name)),
  );
}

/** What the repository has instead: the name that was probably meant, else its branches. */
function meantBy(ref: string): string {
  const known = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
    .split('\n')
    .filter(Boolean);
  const meant = closest(ref, known);
  if (meant !== undefined) return `, but ${meant}`;
  return known.length === 0 ? '' : `, only ${listedBriefly(known)}`;
}

/** True where a file is not there, which has to be said, or where it or the project file that decides for it is among the changed ones. */
export function isChanged(
  file: string,
  changed: ReadonlySet<string>,
  projectFile: string | undefined,
): boolean {
  return (
    file === '-' ||
    !existsSync(file) ||
    changed.has(resolve(file)) ||
    (projectFile !== undefined && changed.has(resolve(projectFile)))
  );
}

function git(args: readonly string[]): string {
  const { status, stdout, stderr, error } = run(args);
  if (error) throw new Failure('--changed needs git, which was not found.');
  if (status !== 0) throw new Failure(`git ${args[0]} failed: ${stderr.trim().split('\n')[0]}.`);
  return stdout;
}

function succeeds(args: readonly string[]): boolean {
  return run(args).status === 0;
}

function run(args: readonly string[]) {
  return spawnSync('git', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
