import { lines } from '../base/lines.ts';

/** The largest file that is read, in bytes; the tours of record have less than a hundredth of it. */
const LARGEST = 4_000_000;

const SAVE = 'Save it as UTF-8: editors ask for the encoding under “Save as”.';
const PLAIN = 'A tour is plain text in YAML, written with any text editor.';

/**
 * The bytes of a file as text without a byte order mark; or why they are none, as the rest of a sentence that begins
 * with the file's name, followed by the remedy.
 */
export function decodeBytes(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const problem = tooLarge(bytes) ?? otherFormat(bytes);
  if (problem !== undefined) return { problem };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

function tooLarge(bytes: Uint8Array): string | undefined {
  if (bytes.length <= LARGEST) return undefined;
  return `has ${Math.ceil(bytes.length / 100_000) / 10} MB, and a tour has less than ${LARGEST / 1_000_000} MB. Check that this is the file that was meant.`;
}

/** The first bytes of files that are given by mistake for a text, and what they are. */
const FORMATS: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a Word, Excel, OpenDocument or zip file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an older Word or Excel file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
];

function otherFormat(bytes: Uint8Array): string | undefined {
  const known = FORMATS.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return `is ${known[1]}, not a text. ${PLAIN}`;
  const [first, second] = bytes;
  const utf16 = `is saved as UTF-16. ${SAVE}`;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return utf16;
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > bytes.length / 3) return utf16;
  return `holds a zero byte, which no letter has, at ${placeOf(bytes, zero)}. ${PLAIN}`;
}

function notUtf8(bytes: Uint8Array): string {
  const start = firstInvalid(bytes);
  const guess = likelyEncoding(bytes);
  const from = bytes.lastIndexOf(0x0a, start) + 1;
  const end = bytes.indexOf(0x0a, start);
  const line = new TextDecoder(guess.label).decode(bytes.subarray(from, end < 0 ? undefined : end)).trim();
  const byte = (bytes[start] ?? 0).toString(16).toUpperCase();
  const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return `is not UTF-8: byte 0x${byte} at ${placeOf(bytes, start)} begins no letter. ${SAVE} It may be ${guess.name}: the line would then be \`${shown}\`.`;
}

function placeOf(bytes: Uint8Array, offset: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const { line, column } = lines(before).at(before.length);
  return `line ${line}, column ${column}`;
}

/** Cyrillic in Windows-1251 is a run of high bytes; the accents of Western languages stand alone among low ones. */
export function likelyEncoding(bytes: Uint8Array): { readonly label: string; readonly name: string } {
  let inRun = 0;
  let alone = 0;
  bytes.forEach((byte, i) => {
    if (byte < 0xa8) return;
    if ((bytes[i - 1] ?? 0) >= 0xa8 || (bytes[i + 1] ?? 0) >= 0xa8) inRun += 1;
    else alone += 1;
  });
  return inRun > alone
    ? { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)' }
    : { label: 'windows-1252', name: 'Windows-1252 (Western European)' };
}

/** Where the bytes leave UTF-8: RFC 3629, section 4, without overlong forms, surrogates and what lies beyond U+10FFFF. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = sequenceLength(bytes, at);
  return at;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k += 1) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const isOutside =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isOutside ? 0 : length;
}
