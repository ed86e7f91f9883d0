import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { closest } from '../../base/text.ts';
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
    throw new Failure(`${file} cannot be read: ${reason(error)}.${nearFile(file)}`);
  }
}

/** The YAML file beside one that is not there which was most likely meant: with the other ending, or a name nearly the same. */
function nearFile(file: string): string {
  const stem = (name: string) => name.replace(/\.ya?ml$/, '');
  const there = existsSync(file) ? [] : yamlFilesIn(dirname(file));
  const meant = closest(stem(basename(file)), there.map(stem));
  const name = there.find((one) => stem(one) === meant);
  return name === undefined ? '' : ` Did you mean ${join(dirname(file), name)}?`;
}

/** None where the folder is not there, or may not be looked into: what is wrong has been said. */
function yamlFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return [];
  }
}
