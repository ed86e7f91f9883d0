import type { LocalDate } from '../../base/calendar.ts';
import { fingerprint } from '../../base/fingerprint.ts';

/** `/CreationDate (D:20261124002655+00'00')`: fourteen digits and what stands before them. */
const DATE = /(\/(?:Creation|Mod)Date ?\(D:)\d{14}/g;
/** `/ID [ <C945…> <C945…> ]` and LibreOffice's sum over the same bytes. */
const IDENTITY = /(\/ID ?\[ ?<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(>)/g;
/** `(node00000825)`: a browser numbers the parts of all pages that it prints, one after the other. */
const PART = /(?<=\(node)\d{8}(?=\))/g;
const CHECKSUM = /(\/DocChecksum ?\/)[0-9A-F]{32}/g;

/**
 * A PDF whose bytes say nothing of when it was printed: its dates become the day it speaks of, its identity comes from
 * `name`, and its parts count from nought. Every replacement is as long as what it replaces, as a PDF finds its parts by counting bytes.
 */
export function steadyPdf(bytes: Uint8Array, asOf: LocalDate, name: string): Uint8Array {
  const moment = `${asOf.replaceAll('-', '')}000000`;
  const id = `${fingerprint(`${asOf} ${name}`)}${fingerprint(`${name} ${asOf}`)}`.toUpperCase();
  const written = binaryText(bytes);
  const first = (written.match(PART) ?? []).map(Number).reduce((a, b) => Math.min(a, b), Infinity);
  const text = written
    .replace(DATE, `$1${moment}`)
    .replace(IDENTITY, `$1${id}$2${id}$3`)
    .replace(PART, (number) => String(Number(number) - first).padStart(8, '0'))
    .replace(CHECKSUM, `$1${id}`);
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Each byte as the letter of its number; a call takes only so many arguments. */
function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
}
