import type { LocalDate } from '../../base/calendar.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import { CACHE_FILE, type CheckCache, type KnownRun, openCache } from '../check-cache.ts';
import { checkFiles, isKnown } from '../check-files.ts';
import { filesOf, patternsOf, projects } from '../files/project.ts';
import { folderInCheckout, outputsOf, type ReportOutput, writeReport } from '../outputs.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { type Screen, screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../today.ts';

export interface ValidateFlags {
  readonly format?: readonly string[];
  readonly failOn: Severity;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly unsafe?: boolean;
  readonly diff?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** True where no reference is given. */
  readonly changed?: string | true;
  readonly ignore?: readonly string[];
  /** True where no file is given. */
  readonly cache?: string | true;
  readonly watch?: boolean;
  readonly today?: LocalDate;
  readonly config?: string;
  readonly color: boolean;
}

/** `studytour validate`: reads every file, reports on all of them, and only then says which could not be read. */
export async function validateCommand(
  patterns: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(flags.format, terminal.env);
  refuseContradictions(patterns, flags);
  if (!flags.watch) return (await runOnce(patterns, flags, outputs, terminal)).code;
  const { watchAndRepeat } = await import('../watch-and-repeat.ts');
  return watchAndRepeat(
    (written) => runOnce(patterns, flags, outputs, terminal, written),
    () => foldersToWatch(patterns, flags, terminal),
    terminal,
  );
}

function refuseContradictions(
  patterns: readonly string[],
  { fix, diff, unsafe, baseline, updateBaseline, watch, changed, cache }: ValidateFlags,
): void {
  for (const [flag, value] of Object.entries({ changed, cache }))
    if (patterns.length === 0 && typeof value === 'string' && /\.ya?ml$/.test(value))
      throw new Failure(`--${flag} takes ${value} as its own. Name the file before --${flag}.`);
  if (unsafe && !fix && !diff)
    throw new Failure('--unsafe says which fixes. Add --fix, or --diff to see them first.');
  if (updateBaseline && baseline === undefined)
    throw new Failure('--update-baseline needs to know which. Add --baseline FILE.');
  if (watch && patterns.includes('-')) throw new Failure('Standard input cannot be watched. Name a file.');
}

/** Where tours may change or appear, and the project files that decide for them. */
async function foldersToWatch(
  patterns: readonly string[],
  { config }: ValidateFlags,
  terminal: Terminal,
): Promise<string[]> {
  const here = await projects(config, terminal).here();
  const { foldersOf } = await import('../files/expand-files.ts');
  return ['.', here.folder, ...(await foldersOf(patternsOf(patterns, here)))];
}

/** One look at all files: its exit code, and how they are called. `written` hears when it has changed some of them. */
async function runOnce(
  patterns: readonly string[],
  flags: ValidateFlags,
  outputs: readonly ReportOutput[],
  terminal: Terminal,
  written?: () => void,
): Promise<{ readonly code: number; readonly files: readonly string[] }> {
  const today = todayOf(flags.today, terminal).date;
  const project = projects(flags.config, terminal);
  const here = await project.here();
  const all = await filesOf(patternsOf(patterns, here), here, flags.ignore ?? [], terminal);
  const files = flags.changed === undefined ? all : await changedOf(all, flags.changed, project);
  const unsafe = flags.unsafe === true;
  const done = (code: number) => ({ code, files: all });
  if (flags.diff) {
    const { diffOfFixes } = await import('../fix-files.ts');
    const diff = await diffOfFixes(files, { today, project, terminal, unsafe });
    if (diff !== '') terminal.stdout.write(diff);
    return done(diff === '' ? EXIT.fine : EXIT.findings);
  }
  if (flags.fix) {
    const { fixFiles } = await import('../fix-files.ts');
    if ((await fixFiles(files, { today, project, terminal, unsafe })) > 0) written?.();
  }
  const cache =
    flags.cache === undefined ? undefined : openCache(flags.cache === true ? CACHE_FILE : flags.cache);
  const surroundings = { today, project, cache, terminal };
  const screens = await Promise.all(
    outputs.map(({ file }) => screenOf(terminal.stdout, terminal.env, flags.color && file === undefined)),
  );
  // Where nothing changed, what was told is told again. What a baseline allows stands in a file of its own.
  const isAllKnown = async () => flags.baseline === undefined && (await isKnown(files, surroundings));
  const form = formOf(flags, outputs, screens, terminal.env);
  const before = (await isAllKnown()) ? cache?.runOf(files, form) : undefined;
  const { reports, code, unreadable } = before
    ? { ...before, unreadable: [] }
    : await reported(files, flags, outputs, screens, surroundings);
  for (const [i, report] of reports.entries()) writeReport(outputs[i] as ReportOutput, report, terminal);
  if (cache) {
    if (!before && (await isAllKnown())) cache.keepRun(files, form, { reports, code });
    saved(cache, terminal);
  }
  for (const message of unreadable) terminal.stderr.write(`studytour: ${message}\n`);
  return done(unreadable.length > 0 ? EXIT.usage : code);
}

/** Without its cache the next run is slower, not wrong. */
function saved(cache: CheckCache, terminal: Terminal): void {
  try {
    cache.save();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.stderr.write(`studytour: ${error.message}\n`);
  }
}

/** All that decides how findings are shown and what they mean for the exit code. */
function formOf(
  flags: ValidateFlags,
  outputs: readonly ReportOutput[],
  screens: readonly Screen[],
  env: Terminal['env'],
): string {
  const looks = screens.map(({ palette, width, unicode }) => [palette.problem('!'), width, unicode]);
  return JSON.stringify([
    flags,
    outputs.map(({ reporter, file }) => [reporter.id, file]),
    looks,
    folderInCheckout(env),
  ]);
}

/** Checks all files, and says in each format what was found. */
async function reported(
  files: readonly string[],
  flags: ValidateFlags,
  outputs: readonly ReportOutput[],
  screens: readonly Screen[],
  surroundings: Parameters<typeof checkFiles>[1],
): Promise<KnownRun & { readonly unreadable: readonly string[] }> {
  const { texts, suppressed, unreadable, ...checked } = await checkFiles(files, surroundings);
  if (flags.updateBaseline && unreadable.length > 0)
    throw new Failure(`${unreadable.join('\nstudytour: ')}\nstudytour: ${flags.baseline} stays as it is.`);
  const { diagnostics, isStale } = await compared(
    checked.diagnostics,
    [...texts.keys()],
    flags,
    surroundings.terminal,
  );
  const failing = diagnostics.filter((diagnostic) => fails(diagnostic, flags.failOn));
  const code = failing.length > 0 || isStale ? EXIT.findings : EXIT.fine;
  if (texts.size === 0 && files.length > 0) return { reports: [], code, unreadable };
  const rules = outputs.some(({ reporter }) => reporter.describesRules)
    ? (await import('../../manual/catalogue.ts')).catalogue()
    : [];
  const folder = folderInCheckout(surroundings.terminal.env);
  const shown = flags.quiet ? failing : diagnostics;
  const leftOut = diagnostics.length - shown.length;
  const context = { texts, suppressed, rules, folder, leftOut, canExplain: true, canFix: true };
  const reports = outputs.map(({ reporter }, i) =>
    reporter.report(shown, { ...context, ...(screens[i] as Screen) }),
  );
  return { reports, code, unreadable };
}

async function changedOf(
  files: readonly string[],
  changed: string | true,
  project: ReturnType<typeof projects>,
): Promise<string[]> {
  const { changesSince, isChanged } = await import('../files/changed-files.ts');
  const since = changesSince(changed === true ? 'HEAD' : changed);
  const left: string[] = [];
  for (const file of files) if (isChanged(file, since, (await project.of(file)).file)) left.push(file);
  return left;
}

async function compared(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  { baseline, updateBaseline = false }: ValidateFlags,
  terminal: Terminal,
) {
  if (baseline === undefined) return { diagnostics, isStale: false };
  const { withBaseline } = await import('../files/baseline-file.ts');
  return withBaseline(diagnostics, baseline, { update: updateBaseline, files }, terminal);
}

/** What is not assessable is a gap in what is known, never a failure. */
function fails({ kind, severity }: Diagnostic, failOn: Severity): boolean {
  return kind === 'finding' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
