import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseSource, type Source } from './parse-source.ts';

/** Reads a tour file as it lies on the disk: bytes to text, text to value. `text` is undefined where the bytes are none. */
export function readSource(
  file: string,
  bytes: Uint8Array,
): {
  readonly source: Source | undefined;
  readonly text: string | undefined;
  readonly diagnostics: Diagnostic[];
} {
  const { text, diagnostics } = decodeBytes(file, bytes);
  if (text === undefined) return { source: undefined, text, diagnostics };
  return { ...parseSource(file, text), text };
}
