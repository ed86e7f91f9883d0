import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, parse, posix, relative, resolve } from 'node:path';
import { counted } from '../../base/text.ts';
import { saysTour } from '../../source/file-kind.ts';
import { Failure } from '../process/failure.ts';
import { reason } from './reasons.ts';

/**
 * Files as named, patterns expanded, and of a folder the tours below it; each once and in a stable order; `-` is standard
 * input. What `ignore` fits, as absolute patterns, is left out unless it is named outright. `tell` hears which files of a
 * folder are left out as no tours.
 */
export async function expandFiles(
  patterns: readonly string[],
  ignore: readonly string[],
  tell: (note: string) => void,
): Promise<string[]> {
  if (patterns.filter((pattern) => pattern === '-').length > 1)
    throw new Failure('Standard input, -, is named twice and can be read once. Name it once.');
  const files: string[] = [];
  for (const pattern of patterns) {
    if (isFolder(pattern)) files.push(...(await toursBelow(pattern, ignore, tell)));
    else if (isPattern(pattern)) files.push(...(await fitting(pattern, ignore)));
    else files.push(pattern);
  }
  return [...new Set(files)];
}

/** Where files that the patterns fit may change or appear: the folders that they fit, and those on the way. */
export async function foldersOf(patterns: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of patterns) {
    const path = isFolder(pattern) ? await within(pattern, '**/*') : pattern;
    if (!isPattern(path)) {
      found.push(dirname(path));
      continue;
    }
    const steps = path.split('/').slice(0, -1);
    for (const i of steps.keys()) {
      const folder = steps.slice(0, i + 1).join('/') || '/';
      found.push(...(await namesLike(folder, [], { onlyDirectories: true })));
    }
  }
  return found;
}

/** False too where nobody can say: whoever reads it says why. */
function isFolder(name: string): boolean {
  try {
    return name !== '-' && statSync(name).isDirectory();
  } catch {
    return false;
  }
}

/** A file may have the signs of a pattern in its name. */
function isPattern(name: string): boolean {
  return /[*?{[]/.test(name) && !existsSync(name);
}

async function fitting(pattern: string, ignore: readonly string[]): Promise<string[]> {
  const found = await namesLike(pattern, ignore);
  if (found.length > 0) return found.sort();
  const ignored = ignore.length === 0 ? [] : await namesLike(pattern, []);
  throw new Failure(
    ignored.length === 0
      ? `No file matches ${pattern}.`
      : allIgnored(`All that matches ${pattern}`, counted(ignored.length, 'file')),
  );
}

function allIgnored(what: string, count: string): string {
  return `${what} is ignored, by --ignore or by \`ignore\` of the project file: ${count}. A file that is named outright is checked.`;
}

async function toursBelow(
  folder: string,
  ignore: readonly string[],
  tell: (note: string) => void,
): Promise<string[]> {
  const found = (await namesLike(await within(folder, YAML_FILES), ignore)).sort();
  const tours = found.filter(isTour);
  if (tours.length === 0) await refuseEmpty(folder, ignore);
  const others = found.length - tours.length;
  if (others > 0)
    tell(
      `${counted(others, 'YAML file')} in ${folder} without a line \`studytour: 1\` ${others === 1 ? 'is' : 'are'} left out`,
    );
  return tours;
}

/** Why a folder has no tour to check: one that may not be looked into seems to be empty, and one whose tours are all ignored too. */
async function refuseEmpty(folder: string, ignore: readonly string[]): Promise<never> {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new Failure(`${folder} cannot be read: ${reason(error)}.`);
  }
  const all = ignore.length === 0 ? [] : await namesLike(await within(folder, YAML_FILES), []);
  const ignored = all.filter(isTour).length;
  throw new Failure(
    ignored === 0
      ? `${folder} has no tour in it, no YAML file with a line \`studytour: 1\`.`
      : allIgnored(`All in ${folder}`, counted(ignored, 'tour')),
  );
}

const YAML_FILES = '**/*.{yaml,yml}';

/** True of a file that says it is a tour, or cannot be read: whoever reads it says why. */
export function isTour(file: string): boolean {
  try {
    return saysTour(readFileSync(file, 'utf8'));
  } catch {
    return true;
  }
}

async function within(folder: string, pattern: string): Promise<string> {
  const { escapePath } = await import('tinyglobby');
  return posix.join(escapePath(folder.replaceAll('\\', '/')), pattern);
}

/**
 * What a pattern fits. It is looked for from the last folder that the pattern names outright: 1,000 names that are absolute
 * take tinyglobby 14 ms, and 2 ms where they count from there. Nobody means the tours of packages by a pattern that does not
 * name their folder.
 */
async function namesLike(
  pattern: string,
  ignore: readonly string[],
  more: { readonly onlyDirectories?: boolean } = {},
): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const [start = ''] = /^(?:[^*?{}[\]()!+@\\]*\/)?/.exec(pattern) ?? [];
  const packages = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
  if (ignore.length > 0) {
    const whole = packages.map((below) => posix.join(resolve(start).replaceAll('\\', '/'), below));
    return namesBut(pattern, [...ignore, ...whole]);
  }
  const names = await glob(pattern.slice(start.length), {
    cwd: start || '.',
    expandDirectories: false,
    ignore: packages,
    ...more,
  });
  const folder = posix.normalize(start);
  return folder === '.' || folder === './' ? names : names.map((name) => folder + name);
}

/** The same of files that patterns leave out: counted from the root, as tinyglobby knows no pattern that begins above its folder. */
async function namesBut(pattern: string, ignore: readonly string[]): Promise<string[]> {
  const { escapePath, glob } = await import('tinyglobby');
  const here = resolve('.').replaceAll('\\', '/');
  const { root } = parse(here);
  const whole = isAbsolute(pattern) ? pattern : posix.join(escapePath(here), pattern);
  const names = await glob(whole, {
    cwd: root,
    absolute: true,
    expandDirectories: false,
    ignore: [...ignore],
  });
  return isAbsolute(pattern) ? names : names.map((name) => relative(here, name).replaceAll('\\', '/'));
}
