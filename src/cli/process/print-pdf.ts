import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printable } from '../../renderers/renderer.ts';
import { startBrowser } from './browser.ts';
import { EXIT, Failure } from './failure.ts';
import { browsersOn, isProgram, type Machine, officesOn, typstsOn } from './programs.ts';
import { SIGNALS } from './uninterrupted.ts';

/** Longest time that a program may take, in milliseconds; a browser needs about three seconds. */
const PATIENCE = 60_000;

/** Programs that are running, in a folder of their own. */
export interface Run {
  readonly folder: string;
  readonly signal: AbortSignal;
}

const REMEDY =
  'Or write --format html and print that page from any browser: it looks the same. `--format docx` opens in Word.';

/** What prints the documents of a call. */
export interface Press {
  /** Throws a `Failure` where nothing prints. */
  print(document: Printable): Promise<Uint8Array>;
  /** Ends what is running. */
  close(): Promise<void>;
}

/**
 * Prints with the browser that is named (`--browser`, or else STUDYTOUR_BROWSER), or with the first of: Chromium, Chrome or
 * Edge, which print the page; LibreOffice, which prints the Word document; typst, which has a document of its own. A browser
 * is started at once and prints all pages. Nothing is fetched, everything written on the way is deleted again.
 */
export function openPress(named: string | undefined, machine: Machine, patience = PATIENCE): Press {
  const browser = named ?? (machine.env.STUDYTOUR_BROWSER || undefined);
  if (browser !== undefined && !isProgram(browser))
    throw new Failure(`There is no browser ${browser} that could be run. Name one as --browser PATH.`);
  const pages = browserPress(browser === undefined ? browsersOn(machine) : [browser], patience);
  return {
    async print(document) {
      const page = document.html === undefined ? undefined : await pages.print(document.html);
      if (page) return page;
      const failed = document.html === undefined ? [] : [...pages.failed];
      const others =
        browser === undefined || document.html === undefined ? printersOf(document, machine) : [];
      for (const { program, print } of others) {
        const printed = await inFolder((run) => print(program, run, patience));
        if (printed) return printed;
        failed.push(program);
      }
      throw new Failure(unprinted(document, failed));
    },
    close: pages.close,
  };
}

/** The browsers on this machine, one after the other, the next where one fails. */
function browserPress(programs: readonly string[], patience: number) {
  const failed: string[] = [];
  const { run, remove } = ownFolder();
  const next = () => {
    const program = programs[failed.length];
    return program === undefined ? undefined : { program, ...startBrowser(program, run, patience) };
  };
  let open = next();
  let queue: Promise<unknown> = Promise.resolve();
  const printed = async (html: string): Promise<Uint8Array | undefined> => {
    const page = join(run.folder, 'plan.html');
    writeFileSync(page, html);
    while (open !== undefined) {
      const pdf = whole(await open.print(page));
      if (pdf) return pdf;
      await open.close();
      failed.push(open.program);
      open = next();
    }
    return undefined;
  };
  return {
    failed,
    /** One page at a time: beside each other in one browser they would take longer. */
    print(html: string): Promise<Uint8Array | undefined> {
      const turn = queue.then(() => printed(html));
      queue = turn.catch(() => {});
      return turn;
    },
    async close() {
      await open?.close();
      remove();
    },
  };
}

function unprinted({ html }: Printable, failed: readonly string[]): string {
  const tried = `${failed.join(' and ')} could not print the PDF.`;
  if (html === undefined)
    return `${
      failed.length === 0
        ? 'A Word document of your own is printed by LibreOffice, which is not installed here.'
        : tried
    } Write it with --format docx, and save it as a PDF in Word.`;
  return failed.length === 0
    ? `A PDF is printed by Chromium, Chrome or Edge, else by LibreOffice, else by typst (0.12 or newer), and none of them is installed here. Install one, or name a browser as --browser PATH. ${REMEDY}`
    : `${tried} Name another browser as --browser PATH. ${REMEDY}`;
}

type Printer = (program: string, run: Run, patience: number) => Promise<Uint8Array | undefined>;

/** What prints a form of the document here that is no page, the best first. */
function printersOf(
  { html, docx, typst }: Printable,
  machine: Machine,
): { readonly program: string; readonly print: Printer }[] {
  const each = (programs: readonly string[], print: Printer) =>
    programs.map((program) => ({ program, print }));
  return [
    ...each(officesOn(machine), convert(docx)),
    ...(html === undefined || typst === undefined ? [] : each(typstsOn(machine), typeset(typst))),
  ];
}

const convert =
  (docx: Printable['docx']): Printer =>
  async (program, run, patience) => {
    const { folder } = run;
    writeFileSync(join(folder, 'plan.docx'), await docx());
    await finished(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ],
      run,
      patience,
    );
    return pdfAt(join(folder, 'plan.pdf'));
  };

const typeset =
  (typst: NonNullable<Printable['typst']>): Printer =>
  async (program, run, patience) => {
    const { folder } = run;
    for (const { name, content } of await typst()) writeFileSync(join(folder, name), content);
    await finished(program, ['compile', '--root', folder, 'plan.typ', 'plan.pdf'], run, patience);
    return pdfAt(join(folder, 'plan.pdf'));
  };

/** How to end each run that goes on. */
const runs = new Set<() => void>();

function endAll(): void {
  for (const end of runs) end();
  process.exit(EXIT.interrupted);
}

/** A folder of its own, until it is removed or somebody ends the program in the middle. */
function ownFolder(): { readonly run: Run; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-pdf-'));
  const running = new AbortController();
  const deleted = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const end = () => {
    running.abort();
    deletedAfterwards(folder);
  };
  if (runs.size === 0) for (const signal of SIGNALS) process.once(signal, endAll);
  runs.add(end);
  return {
    run: { folder, signal: running.signal },
    remove() {
      runs.delete(end);
      if (runs.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
      deleted();
    },
  };
}

/** Of the parts of a browser, which write into its folder for some milliseconds after it was killed. */
const [PAUSE, MOST_PAUSES] = [50, 40];

/** Removes the folder of a program that was killed. The process ends in the next moment: nothing else waits. */
function deletedAfterwards(folder: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let pauses = 0, isGone = false; !isGone && pauses < MOST_PAUSES; pauses++) {
    Atomics.wait(clock, 0, 0, PAUSE);
    isGone = !existsSync(folder);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something was written into it meanwhile.
    }
  }
}

/** The same for one run, removed whatever happens. */
async function inFolder<T>(use: (run: Run) => Promise<T>): Promise<T> {
  const { run, remove } = ownFolder();
  try {
    return await use(run);
  } finally {
    remove();
  }
}

/** Waits until the program has ended, or ends it when it takes too long; what it says on the way is of no interest. */
function finished(
  program: string,
  args: readonly string[],
  { folder, signal }: Run,
  patience: number,
): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
      windowsHide: true,
      signal,
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

/** What a program has written, where it is a whole PDF. */
function pdfAt(path: string): Uint8Array | undefined {
  try {
    return whole(readFileSync(path));
  } catch {
    return undefined;
  }
}

function whole(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const pdf = Buffer.from(bytes ?? []);
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.includes('%%EOF') ? pdf : undefined;
}
