import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { closest, listedBriefly } from '../../base/text.ts';
import { Failure } from '../process/failure.ts';

/** What a repository says has changed. */
export interface Changes {
  /** The folder of the repository. */
  readonly top: string;
  /** Absolute names, links resolved. */
  readonly files: ReadonlySet<string>;
}

/** The files that differ from a git reference, or are new: since the branch left it, not what others did there after. */
export function changesSince(ref: string): Changes {
  if (!succeeds(['rev-parse', '--git-dir'])) throw new Failure(noRepository());
  const top = realpathSync(git(['rev-parse', '--show-toplevel']).trim());
  const base = baseOf(ref);
  const changed =
    base === undefined
      ? git(['ls-files', '--full-name', '-z', '--', ':/'])
      : git(['-c', 'diff.relative=false', 'diff', '--name-only', '-z', '--diff-filter=d', base, '--']);
  const untracked = git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/']);
  const names = [changed, untracked].flatMap((listed) => listed.split('\0').filter(Boolean));
  return { top, files: new Set(names.map((name) => join(top, name))) };
}

/**
 * True where a file or the project file that decides for it is among the changed ones; also where nobody can say: it is not
 * there, or outside the repository.
 */
export function isChanged(file: string, changes: Changes, projectFile: string | undefined): boolean {
  return (
    file === '-' ||
    !existsSync(file) ||
    namesOf(file).every((name) => relative(changes.top, name).startsWith('..')) ||
    [file, ...(projectFile === undefined ? [] : [projectFile])]
      .flatMap(namesOf)
      .some((name) => changes.files.has(name))
  );
}

/** A link changes where it points elsewhere, and where that changes which it points to. */
function namesOf(file: string): string[] {
  const path = resolve(file);
  return [realpathSync(path), join(realpathSync(dirname(path)), basename(path))];
}

/** The commit to compare with; undefined before the first one. */
function baseOf(ref: string): string | undefined {
  if (succeeds(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
    return succeeds(['merge-base', ref, 'HEAD']) ? git(['merge-base', ref, 'HEAD']).trim() : ref;
  if (ref === 'HEAD') return undefined;
  if (existsSync(ref))
    throw new Failure(`--changed takes ${ref} for a git reference. Name the file before --changed.`);
  const history =
    git(['rev-parse', '--is-shallow-repository']).trim() === 'true'
      ? ' This clone was made without history: git fetch --unshallow, in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0.'
      : '';
  throw new Failure(`There is no git reference ${ref}${meantBy(ref)}.${history}`);
}

/** What the repository has instead: the name that was probably meant, else its branches. */
function meantBy(ref: string): string {
  const known = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
    .split('\n')
    .filter(Boolean);
  const meant = known.find((name) => name.endsWith(`/${ref}`)) ?? closest(ref, known);
  if (meant !== undefined) return `, but ${meant}`;
  return known.length === 0 ? '' : `, only ${listedBriefly(known)}`;
}

function noRepository(): string {
  const told = run(['rev-parse', '--git-dir']).stderr.trim().split('\n')[0] ?? '';
  return told.includes('not a git repository')
    ? '--changed asks git, and this folder is in no git repository.'
    : `git rev-parse failed: ${told}.`;
}

function git(args: readonly string[]): string {
  const { status, stdout, stderr } = run(args);
  if (status !== 0) throw new Failure(`git ${args.join(' ')} failed: ${stderr.trim().split('\n')[0]}.`);
  return stdout;
}

function succeeds(args: readonly string[]): boolean {
  return run(args).status === 0;
}

function run(args: readonly string[]) {
  const { error, ...ran } = spawnSync('git', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new Failure('--changed needs git, which was not found.');
  return ran;
}
