import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { counted } from '../../base/text.ts';
import {
  type Baseline,
  baselineOf,
  compareWithBaseline,
  lowered,
  type StaleEntry,
} from '../../diagnostics/baseline.ts';
import { type Diagnostic, isOfForm } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { nameOf } from './project.ts';
import { reason } from './reasons.ts';
import { writeWhole } from './write-files.ts';

const VERSION = 1;

interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** True where the baseline allows more than there is: it has to be lowered, so that it cannot rise again unseen. */
  readonly isStale: boolean;
}

/** Compares a run with its baseline. With `update`, stale counts are lowered, and a baseline that is not there is written. */
export function withBaseline(
  diagnostics: readonly Diagnostic[],
  path: string,
  { update, files }: { readonly update: boolean; readonly files: readonly string[] },
  terminal: Terminal,
): Outcome {
  const toKey = (file: string) => relative(dirname(resolve(path)), resolve(file)).replaceAll('\\', '/');
  const keyed = diagnostics.map((one) => ({ ...one, file: toKey(one.file) }));
  if (update && !existsSync(path)) {
    const unread = diagnostics.filter(isOfForm);
    write(path, baselineOf(keyed));
    terminal.stderr.write(
      `studytour: ${path} is written and allows ${counted(keyed.length - unread.length, 'finding')}\n`,
    );
    return { diagnostics: unread, isStale: false };
  }
  const baseline = read(path);
  const lookedAt = new Set(files.map(toKey));
  const gone = (key: string) => !existsSync(join(dirname(resolve(path)), key));
  const compared = compareWithBaseline(keyed, baseline, (key) => lookedAt.has(key) || gone(key));
  const open = new Set(compared.diagnostics);
  if (update && compared.stale.length > 0) write(path, lowered(baseline, compared.stale));
  if (compared.hidden > 0)
    terminal.stderr.write(
      `studytour: ${counted(compared.hidden, 'finding')} that ${path} allows ${compared.hidden === 1 ? 'is' : 'are'} not shown\n`,
    );
  for (const told of staleEntries(compared.stale, gone, path, update))
    terminal.stderr.write(`studytour: ${told}\n`);
  return {
    diagnostics: diagnostics.filter((_, i) => {
      const one = keyed[i];
      return one !== undefined && open.has(one);
    }),
    isStale: compared.stale.length > 0 && !update,
  };
}

/** A line for each entry that allows too much, and one for all of a file that is gone. */
function staleEntries(
  entries: readonly StaleEntry[],
  gone: (file: string) => boolean,
  path: string,
  updated: boolean,
): string[] {
  const files = [...new Set(entries.map(({ file }) => file))].filter(gone);
  return [
    ...files.map((file) =>
      updated
        ? `${path} allowed findings in ${file}, which is gone; it does no longer.`
        : `${path} allows findings in ${file}, which is gone. Where it has another name now, write that into ${path}; else add --update-baseline.`,
    ),
    ...entries
      .filter(({ file }) => !files.includes(file))
      .map(({ file, rule, allowed, found }) => {
        const left = found === 0 ? 'none is' : found === 1 ? '1 is' : `${found} are`;
        const told = `${path} allows ${allowed} of ${rule} in ${file}, where ${left} left.`;
        return updated
          ? `${told} It allows ${found === 0 ? 'none' : found} now.`
          : `${told} Add --update-baseline to lower it.`;
      }),
  ];
}

function write(path: string, files: Baseline): void {
  writeWhole(path, `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`);
}

function read(path: string): Baseline {
  const text = textOf(path);
  const content = parsed(text);
  if (isBaseline(content)) return content.files;
  throw new Failure(`${path} is no baseline of studytour and stays as it is${whyNone(text, content)}`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const name = `The baseline ${nameOf(resolve(path))}`;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Failure(`${name} is not there. Add --update-baseline to write down what is found today.`);
    throw new Failure(`${name} ${code === 'EISDIR' ? 'is a folder' : `cannot be read: ${reason(error)}`}.`);
  }
}

/** Why it is none, and what to do. */
function whyNone(text: string, content: unknown): string {
  if (/^<<<<<<</m.test(text))
    return ': git has left a conflict in it. Of two counts keep the lower one, and delete the lines that git wrote.';
  if (isGroup(content) && typeof content.version === 'number' && content.version > VERSION)
    return `: its version is ${content.version}, and this studytour reads ${VERSION}.`;
  return '. A baseline looks like this: {"version": 1, "files": {"tour.yaml": {"rule-id": 1}}}. To begin anew, delete it and add --update-baseline.';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is { readonly files: Baseline } {
  if (!isGroup(value) || value.version !== VERSION || !isGroup(value.files)) return false;
  return Object.values(value.files).every(
    (rules) =>
      isGroup(rules) && Object.values(rules).every((count) => Number.isInteger(count) && Number(count) > 0),
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
