import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../source/decode-bytes.ts';
import type { TourFile } from '../../validate.ts';
import { Failure } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { reason } from './reasons.ts';

/** A tour file's text; a file that is not there, is a list of people or is no text is the caller's fault and says why. */
export function readTourFile(file: string, terminal: Terminal): TourFile {
  const name = file === '-' ? '(standard input)' : file;
  const bytes = file === '-' ? terminal.readStdin() : readBytes(file);
  if (/\.(csv|tsv|xlsx?|ods)$/i.test(file))
    throw new Failure(
      `${name} is a spreadsheet, not a tour. To bring its list into a tour: studytour import delegates ${name} --into tour.yaml, or import hosts.`,
    );
  const decoded = decodeBytes(bytes);
  if ('problem' in decoded) throw new Failure(`${name} ${decoded.problem}`);
  return { file: name, text: decoded.text };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (/^[a-z]+:\/\//i.test(file))
      throw new Failure(
        `${file} is an address, and nothing is read from a network. Save it as a file, and name that.`,
      );
    throw new Failure(`${file} cannot be read: ${reason(error)}.`);
  }
}
