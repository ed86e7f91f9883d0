import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printable } from '../../renderers/renderer.ts';
import { EXIT, Failure } from './failure.ts';
import { browsersOn, isProgram, type Machine, officesOn, typstsOn } from './programs.ts';
import { SIGNALS } from './uninterrupted.ts';

/** Longest time that a program may take, in milliseconds; a browser needs about three seconds. */
const PATIENCE = 60_000;

/** A program that is running, in a folder of its own. */
interface Run {
  readonly folder: string;
  readonly signal: AbortSignal;
}

const REMEDY =
  'Or write --format html and print that page from any browser: it looks the same. `--format docx` opens in Word.';

/**
 * Prints with the browser that is named (`--browser`, or else STUDYTOUR_BROWSER), or with the first of: Chromium, Chrome or
 * Edge, which print the page; LibreOffice, which prints the Word document; typst, which has a document of its own. Nothing
 * is fetched, everything written on the way is deleted again. Throws a `Failure` where nothing prints.
 */
export async function printPdf(
  document: Printable,
  named: string | undefined,
  machine: Machine,
  patience = PATIENCE,
): Promise<Uint8Array> {
  const browser = named ?? (machine.env.STUDYTOUR_BROWSER || undefined);
  if (browser !== undefined && !isProgram(browser))
    throw new Failure(`There is no browser ${browser} that could be run. Name one as --browser PATH.`);
  const failed: string[] = [];
  for (const { program, print } of printersOf(document, machine, browser)) {
    const printed = await inFolder((run) => print(program, run, patience));
    if (printed) return printed;
    failed.push(program);
  }
  throw new Failure(unprinted(document, failed));
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

/** What prints a form of the document here, the best first; a browser that is named prints the page alone. */
function printersOf(
  { html, docx, typst }: Printable,
  machine: Machine,
  browser: string | undefined,
): { readonly program: string; readonly print: Printer }[] {
  const each = (programs: readonly string[], print: Printer) =>
    programs.map((program) => ({ program, print }));
  const offices = each(officesOn(machine), convert(docx));
  if (html === undefined) return offices;
  if (browser !== undefined) return each([browser], printPage(html));
  return [
    ...each(browsersOn(machine), printPage(html)),
    ...offices,
    ...(typst === undefined ? [] : each(typstsOn(machine), typeset(typst))),
  ];
}

const printPage =
  (html: string): Printer =>
  async (program, run, patience) => {
    const { folder } = run;
    const [page, out] = [join(folder, 'plan.html'), join(folder, 'plan.pdf')];
    writeFileSync(page, html);
    await finished(
      program,
      [
        '--headless',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--no-default-browser-check',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        // Its sandbox does not start for root, as in a container; the page has no scripts and reaches nothing.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${out}`,
        pathToFileURL(page).href,
      ],
      run,
      patience,
    );
    return pdfAt(out);
  };

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

/** A folder of its own for one run, deleted whatever happens, also when somebody ends the program in the middle. */
async function inFolder<T>(use: (run: Run) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-pdf-'));
  const running = new AbortController();
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const end = () => {
    running.abort();
    remove();
  };
  if (runs.size === 0) for (const signal of SIGNALS) process.once(signal, endAll);
  runs.add(end);
  try {
    return await use({ folder, signal: running.signal });
  } finally {
    runs.delete(end);
    if (runs.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
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

/** The file where it is a whole PDF; undefined where there is none. */
function pdfAt(path: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path);
    const isWhole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.includes('%%EOF');
    return isWhole ? bytes : undefined;
  } catch {
    return undefined;
  }
}
