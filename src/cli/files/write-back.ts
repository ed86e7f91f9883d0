import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { writeWhole } from './write-files.ts';

/** Writes a file that was read before, whole or not at all: behind a link stands the file itself; it keeps its mode and its byte order mark. */
export function writeBack(file: string, text: string): void {
  const path = realpathSync(file);
  const { mode } = statSync(path);
  const mark = readFileSync(path, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
  writeWhole(path, mark + text);
  chmodSync(path, mode);
}
