import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plan } from '../../agenda/plan.ts';
import { listed, listedBriefly } from '../../base/text.ts';
import { renderers } from '../../renderers/registry.ts';
import type { RenderContext, RenderedFile, Renderer } from '../../renderers/renderer.ts';
import { Failure } from '../process/failure.ts';
import type { Press } from '../process/print-pdf.ts';
import { uninterrupted } from '../process/uninterrupted.ts';
import { renderAll } from '../render-all.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { writeFiles } from './write-files.ts';

/** Where documents go: into a folder, or, where there is only one and it is text, to standard output. */
export interface Destination {
  readonly out?: string;
  readonly force?: boolean;
  /** The browser that prints PDFs, where not the first that is found. */
  readonly browser?: string;
}

/** A plan, or a part of it, with the words that tell its files apart from those of others. */
export interface Document {
  readonly plan: Plan;
  readonly context: RenderContext;
  /** The file's name where a format writes one file, `plan`, without its ending. */
  readonly name: string;
  /** Behind the names of a format that writes several: `-for-host-mampu`. */
  readonly suffix: string;
}

/** `docx, html or markdown`: what letters and templates can be written as. */
export function documentFormats(): string {
  return listed(
    renderers.filter(({ isDocument }) => isDocument).map(({ id }) => id),
    'or',
  );
}

/** Several formats cannot share standard output, and a folder is not called as a file is: said before anything is planned. */
export function refuseDestination(formats: readonly string[], { out }: Destination): void {
  if (out === undefined) {
    if (formats.length > 1) throw new Failure('Several formats need a folder to go to: add --out DIR.');
    return;
  }
  const ending = renderers.find(({ extension }) => out.endsWith(`.${extension}`));
  if (ending && !existsSync(out))
    throw new Failure(
      `--out names a folder, and ${out} is called as a file is. Write -f ${ending.id} -o ${dirname(out)}; the files get their names by themselves.`,
    );
}

/** A document in a format. */
interface Job {
  readonly renderer: Renderer;
  readonly document: Document;
}

/** The files of a job as they are called in the folder. */
function filesOf({ renderer, document }: Job, rendered: readonly RenderedFile[]): RenderedFile[] {
  if (rendered.length === 0)
    throw new Failure(`${renderer.id} has no place for ${listed(document.context.parts ?? [])}.`);
  return rendered.map(({ name, content }) => {
    // A format that writes one file calls it `plan`; the command knows better what is in it.
    const own = name === 'plan' ? document.name : `${name}${document.suffix}`;
    return { name: `${own}.${renderer.extension}`, content };
  });
}

/** Begun before anything is rendered: a browser takes a while to start. */
async function pressOf(browser: string | undefined, { env }: Terminal): Promise<Press> {
  const { openPress } = await import('../process/print-pdf.ts');
  return openPress(browser, { platform: process.platform, env });
}

/**
 * Writes every document in every format. All are made before the first is written, so that a fault leaves nothing half done.
 */
export async function writeDocuments(
  documents: readonly Document[],
  formats: readonly Renderer[],
  { out, force = false, browser }: Destination,
  terminal: Terminal,
): Promise<void> {
  const jobs = formats.flatMap((renderer) => documents.map((document): Job => ({ renderer, document })));
  const isPrinting = formats.some(({ isPrinted }) => isPrinted);
  const press = isPrinting ? await pressOf(browser, terminal) : undefined;
  const print = press?.print ?? (() => Promise.reject(new Error('nothing is to be printed')));
  const rendered = await renderAll(jobs, print).finally(() => press?.close());
  const files = jobs.flatMap((job, i) => filesOf(job, rendered[i] ?? []));
  if (out !== undefined) {
    const paths = await uninterrupted(() => writeFiles(out, files, { force }));
    for (const path of paths) terminal.stderr.write(`${path}\n`);
    return;
  }
  const [only, ...more] = files;
  if (only === undefined) return;
  if (more.length > 0)
    throw new Failure(
      `These are ${files.length} files (${listedBriefly(files.map(({ name }) => name))}), and standard output is one. Add --out DIR to write them into a folder.`,
    );
  if (typeof only.content !== 'string' && terminal.stdout.isTerminal)
    throw new Failure(
      `${only.name} is no text to read on a screen. Add --out DIR to write it into a folder.`,
    );
  terminal.stdout.write(only.content);
}
