import { readFileSync } from 'node:fs';
import { valueAt } from '../../base/path.ts';
import { counted, listed } from '../../base/text.ts';
import type { ListKind } from '../../lists/column.ts';
import { readCsv } from '../../lists/csv-sheet.ts';
import { delegateList } from '../../lists/delegate-list.ts';
import { type ReadSheet, readExcel } from '../../lists/excel-sheet.ts';
import { hostList } from '../../lists/host-list.ts';
import { type Merge, mergeList, organisationsOf } from '../../lists/merge-list.ts';
import { readList } from '../../lists/read-list.ts';
import { mergeInto } from '../../source/merge-into.ts';
import { parseSource } from '../../source/parse-source.ts';
import { readTourFile } from '../files/read-files.ts';
import { reason } from '../files/reasons.ts';
import { writeBack } from '../files/write-back.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { shellWord } from '../shell-word.ts';
import { Left } from '../terminal/prompts.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { unifiedDiff } from '../unified-diff.ts';

export type ListName = 'delegates' | 'hosts';

interface ImportFlags {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `studytour import`: what a sheet changes in a tour, shown and then written. 1 where something of it could not be read. */
export async function importCommand(
  list: ListName,
  sheet: string,
  { into, dryRun = false, yes = false }: ImportFlags,
  terminal: Terminal,
): Promise<number> {
  const kind = listNamed(list);
  if (into === '-') throw new Failure('A list is merged into a file: name one after --into.');
  const { text } = readTourFile(into, terminal);
  const tour = tourValue(into, text);
  const organisations = organisationsOf(tour);
  const { rows, notes } = await sheetOf(sheet, kind);
  const read = readList(rows, kind, organisations);
  const items = valueAt(tour, kind.path);
  const merge = mergeList(Array.isArray(items) ? items : [], read, kind, organisations);
  const problems = [...read.problems, ...merge.problems];
  for (const line of [...problems, ...notes, ...read.notes, ...merge.notes]) say(terminal, line);
  const code = problems.length > 0 ? EXIT.findings : EXIT.fine;
  if (merge.changes.length === 0) {
    say(terminal, `${into} stays as it is: the list says nothing else.`);
    return code;
  }
  const merged = mergeInto(text, kind.path, merge.changes);
  if (merged === undefined)
    throw new Failure(
      `${into} cannot be changed without losing a comment or a reference in its list of ${kind.many}. Write that list as a block, one "- name: …" for each, and try again.`,
    );
  const diff = await unifiedDiff(into, text, merged);
  if (dryRun) terminal.stdout.write(diff);
  else terminal.stderr.write(diff);
  say(terminal, `${into}: ${saying(merge, kind)}.`);
  if (dryRun) return code;
  if (!yes && !(await agreed(into, terminal))) {
    say(terminal, 'Nothing was written.');
    return code;
  }
  writeBack(into, merged);
  say(terminal, `${into} is written.\n\nNext: studytour validate ${shellWord(into)}`);
  return code;
}

/** The kind of list that a word on the command line means. */
export function listNamed(word: ListName): ListKind {
  return word === 'hosts' ? hostList : delegateList;
}

/** The plain value of a tour file that can be read. */
export function tourValue(file: string, text: string): unknown {
  const { source } = parseSource(file, text);
  if (source) return source.value;
  throw new Failure(`${file} cannot be read as a tour. See: studytour validate ${shellWord(file)}`);
}

async function sheetOf(sheet: string, kind: ListKind): Promise<ReadSheet> {
  const bytes = bytesOf(sheet);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new Failure(`${sheet} is an older Excel file. Save it as .xlsx or CSV.`);
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    return isWorkbook ? await readExcel(bytes, kind) : { rows: await readCsv(bytes, kind), notes: [] };
  } catch (error) {
    if (isWorkbook)
      throw new Failure(`${sheet} cannot be read as an Excel workbook. Save it as .xlsx or CSV.`);
    if (!(error instanceof Error) || !('lines' in error)) throw error;
    throw new Failure(
      `${sheet} cannot be read as CSV: near line ${error.lines} a quotation mark is not closed, or stands within a text. Save it from the spreadsheet anew.`,
    );
  }
}

function bytesOf(sheet: string): Uint8Array {
  try {
    return readFileSync(sheet);
  } catch (error) {
    throw new Failure(`${sheet} cannot be read: ${reason(error)}.`);
  }
}

function saying({ changes }: Merge, { one, many }: ListKind): string {
  const added = changes.filter(({ at }) => at === undefined).length;
  const changed = changes.length - added;
  return listed([
    ...(added > 0 ? [`${counted(added, one, many)} to add`] : []),
    ...(changed > 0 ? [`${counted(changed, one, many)} to change`] : []),
  ]);
}

async function agreed(file: string, { prompts }: Terminal): Promise<boolean> {
  if (!prompts)
    throw new Failure(
      'nobody can be asked here, and nothing was written: add --yes to write, or --dry-run to look.',
    );
  try {
    return await prompts.confirm(`Write ${file}?`);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    throw new Failure('stopped. Nothing was written.', error.interrupted ? EXIT.interrupted : EXIT.usage);
  }
}

function say(terminal: Terminal, text: string): void {
  terminal.stderr.write(`${text}\n`);
}
