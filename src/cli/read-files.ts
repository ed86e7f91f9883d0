import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { decodeBytes } from '../source/decode-bytes.ts';
import type { TourFile } from '../validate.ts';
import { Failure } from './failure.ts';
import { reason } from './reasons.ts';
import type { Terminal } from './terminal.ts';

/**
 * Files as named, globs expanded, each once and in a stable order; `-` is standard input. What `ignore` fits, as absolute
 * patterns, is left out unless it is named outright.
 */
export async function expandFiles(
  patterns: readonly string[],
  ignore: readonly string[] = [],
): Promise<string[]> {
  if (patterns.filter((pattern) => pattern === '-').length > 1)
    throw new Failure('Standard input, -, is named twice and can be read once. Name it once.');
  const files: string[] = [];
  for (const pattern of patterns) {
    if (!/[*?{[]/.test(pattern)) {
      files.push(pattern);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = (
      await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern), ignore })
    ).sort();
    if (found.length === 0) throw new Failure(`No file matches ${pattern}.`);
    files.push(...found);
  }
  return [...new Set(files)];
}

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
    throw new Failure(`${file} cannot be read: ${reason(error)}.`);
  }
}
