import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { reporters } from '../reporters/registry.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { isTour } from './files/expand-files.ts';
import { append, writeWhole } from './files/write-files.ts';
import { named } from './named.ts';
import { Failure } from './process/failure.ts';
import type { Terminal } from './terminal/terminal.ts';

/** A format, and where it goes: standard output, a file of its own, or the end of a file that others write to as well. */
export interface ReportOutput {
  readonly reporter: Reporter;
  readonly file?: string;
  readonly isShared?: boolean;
}

/**
 * Where each format goes: `text`, `sarif=out.sarif`. Where none is named it is text; in a step of GitHub Actions also
 * annotations beside the lines, and the summary of the step.
 */
export function outputsOf(formats: readonly string[] | undefined, env: Terminal['env']): ReportOutput[] {
  if (formats === undefined) return outputsIn(env);
  const outputs = formats.map((format): ReportOutput => {
    const [name = '', ...rest] = format.split('=');
    const reporter = named(reporters, name);
    if (rest.length === 0) return { reporter };
    const file = rest.join('=');
    if (file === '') throw new Failure(`--format ${format} names no file. Write ${name}=FILE.`);
    if (file === '-') return { reporter };
    return { reporter, file, isShared: file === env.GITHUB_STEP_SUMMARY };
  });
  const paths = outputs.map(({ file }) => file && resolve(file));
  const twice = outputs.find(({ file }, i) => file !== undefined && paths.indexOf(paths[i]) < i);
  if (twice)
    throw new Failure(`Two formats are to be written to ${twice.file}. Give each a file of its own.`);
  const overwritten = outputs.find(
    ({ file = '' }) => /\.ya?ml$/.test(file) && existsSync(file) && isTour(file),
  );
  if (overwritten)
    throw new Failure(`${overwritten.file} is a tour, and stays as it is. Give the report another name.`);
  const shown = outputs.filter(({ file }) => file === undefined).map(({ reporter }) => reporter);
  const whole = shown.find(({ isLined }) => !isLined);
  if (whole && shown.length > 1)
    throw new Failure(
      `${shown.map(({ id }) => id).join(' and ')} would run together on standard output. Give one a file: --format ${whole.id}=FILE.`,
    );
  return outputs;
}

function outputsIn(env: Terminal['env']): ReportOutput[] {
  const text = { reporter: named(reporters, 'text') };
  if (env.GITHUB_ACTIONS !== 'true') return [text];
  const summary = env.GITHUB_STEP_SUMMARY || undefined;
  return [
    text,
    { reporter: named(reporters, 'github') },
    ...(summary === undefined
      ? []
      : [{ reporter: named(reporters, 'markdown'), file: summary, isShared: true }]),
  ];
}

/** From the checkout of a server to the folder that studytour is started in: `europe`; empty elsewhere, and at its root. */
export function folderInCheckout(env: Terminal['env']): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  if (!root || !existsSync(root)) return '';
  const folder = relative(realpathSync(root), process.cwd());
  return folder.startsWith('..') || isAbsolute(folder) ? '' : folder.replaceAll('\\', '/');
}

/** Writes a report to where it belongs. */
export function writeReport(
  { file, isShared }: ReportOutput,
  text: string | Uint8Array,
  terminal: Terminal,
): void {
  if (file === undefined) {
    if (text.length > 0) terminal.stdout.write(text);
    return;
  }
  if (isShared) append(file, text);
  else writeWhole(file, text);
}
