import { existsSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ReadConfig } from '../../config/read-config.ts';
import { noSettings } from '../../config/settings.ts';
import { Failure } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { expandFiles, isTour } from './expand-files.ts';
import { readTourFile } from './read-files.ts';

/** Looked for in the folder of a tour, and in those above it. */
export const CONFIG_FILE = 'studytour.config.yaml';

/** What a project decides, and where that is written. Without a project file everything is as it comes. */
export interface Project extends ReadConfig {
  /** As messages call it; undefined without one. */
  readonly file: string | undefined;
  readonly text: string;
  /** Its patterns count from here. */
  readonly folder: string;
}

const none: Omit<Project, 'folder'> = {
  file: undefined,
  text: '',
  config: {},
  settings: noSettings,
  diagnostics: [],
  locate: () => undefined,
};

/** The project file of each tour: the one named by `--config` or STUDYTOUR_CONFIG, else the nearest above it. Each is read once. */
export function projects(
  flag: string | undefined,
  terminal: Terminal,
): { of(tourFile: string): Promise<Project>; here(): Promise<Project> } {
  const named = flag ?? (terminal.env.STUDYTOUR_CONFIG || undefined);
  const read = new Map<string, Promise<Project>>();
  const byFolder = new Map<string, Promise<Project>>();
  const at = (name: string) => {
    const known = byFolder.get(name);
    if (known) return known;
    const folder = resolve(name);
    const file = named === undefined ? nearest(folder) : resolve(named);
    const project =
      file === undefined
        ? Promise.resolve({ ...none, folder })
        : (read.get(file) ?? readProject(file, terminal));
    if (file !== undefined) read.set(file, project);
    byFolder.set(name, project);
    return project;
  };
  return {
    of: (tourFile) => at(tourFile === '-' ? '.' : dirname(tourFile)),
    here: () => at('.'),
  };
}

async function readProject(file: string, terminal: Terminal): Promise<Project> {
  const { readConfig } = await import('../../config/read-config.ts');
  const name = nameOf(file);
  const { text } = readTourFile(name, terminal);
  return { ...readConfig(name, text), file: name, text, folder: dirname(file) };
}

function nearest(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above);
}

/** Relative to where the command was started, unless that is the longer way to say it. */
export function nameOf(path: string): string {
  const way = relative(process.cwd(), path);
  return isAbsolute(way) || way === '' || way.length > path.length ? path : way;
}

/** What a call names, or else the project file: files, patterns and folders, as paths from here. */
export function patternsOf(
  named: readonly string[],
  { config, file, folder, diagnostics }: Project,
): readonly string[] {
  if (named.length > 0) return named;
  const [fault] = diagnostics;
  if (config.files === undefined && fault)
    throw new Failure(
      `No file is named, and ${file}:${fault.range.line}:${fault.range.column} is faulty: ${fault.message} ${fault.help ?? ''}`.trim(),
    );
  if (config.files === undefined)
    throw new Failure(
      `No file is named. Write studytour validate ${tourHere() ?? '.'}, or - for standard input, or list \`files\` in ${file ?? CONFIG_FILE}.`,
    );
  return config.files.map((pattern) => nameOf(below(folder, pattern)).replaceAll(sep, '/'));
}

/** The files of such patterns, without what the project or the call ignores; a note goes to standard error. */
export function filesOf(
  patterns: readonly string[],
  { config, folder }: Project,
  ignored: readonly string[],
  terminal: Terminal,
): Promise<string[]> {
  const ignore = [
    ...(config.ignore ?? []).map((pattern) => below(folder, pattern)),
    ...ignored.map((pattern) => resolve(pattern).replaceAll('\\', '/')),
  ];
  return expandFiles(patterns, ignore, (note) => terminal.stderr.write(`studytour: ${note}\n`));
}

function below(folder: string, pattern: string): string {
  return (isAbsolute(pattern) ? pattern : join(folder, pattern)).replaceAll('\\', '/');
}

/** The first file of the current folder that says it is a tour, to be named to whoever named none. */
function tourHere(): string | undefined {
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .find(isTour);
}
