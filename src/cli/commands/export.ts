import { existsSync } from 'node:fs';
import { valueAt } from '../../base/path.ts';
import { counted } from '../../base/text.ts';
import { writeCsv } from '../../lists/csv-sheet.ts';
import { writeExcel } from '../../lists/excel-sheet.ts';
import { writeList } from '../../lists/write-list.ts';
import { readTourFile } from '../files/read-files.ts';
import { writeWhole } from '../files/write-files.ts';
import { EXIT, Failure } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type ListName, listNamed, tourValue } from './import.ts';

/** `studytour export`: a tour's delegates or hosts as a sheet that `import` reads back. */
export async function exportCommand(
  list: ListName,
  file: string,
  sheet: string,
  { force = false }: { readonly force?: boolean },
  terminal: Terminal,
): Promise<number> {
  const kind = listNamed(list);
  const tour = readTourFile(file, terminal);
  const items = valueAt(tourValue(tour.file, tour.text), kind.path);
  const people = Array.isArray(items) ? items : [];
  const rows = writeList(people, kind);
  if (sheet === '-') {
    terminal.stdout.write(await writeCsv(rows));
    return EXIT.fine;
  }
  const extension = /\.(xlsx|csv)$/i.exec(sheet)?.[1]?.toLowerCase();
  if (extension === undefined)
    throw new Failure(`${sheet} ends in neither .xlsx nor .csv. Choose one of the two.`);
  if (existsSync(sheet) && !force)
    throw new Failure(`${sheet} is there already. Choose another name, or add --force to overwrite it.`);
  const content = extension === 'csv' ? await writeCsv(rows) : await writeExcel(rows, kind.many);
  writeWhole(sheet, content);
  terminal.stderr.write(`${sheet} is written: ${counted(people.length, kind.one, kind.many)}.\n`);
  return EXIT.fine;
}
