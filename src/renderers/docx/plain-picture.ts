import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The tint of the tables. */
const SHADE = 0xf3;

/** A PNG of one light shade in the proportions of another picture, for readers that cannot show that one. */
export function plainPicture(width: number, height: number): Uint8Array {
  const [columns, rows] = [Math.max(1, Math.round(width / 8)), Math.max(1, Math.round(height / 8))];
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, columns);
  view.setUint32(4, rows);
  // Eight bits a pixel, shades of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = new Uint8Array((columns + 1) * rows).fill(SHADE);
  // Each row starts with its filter: none.
  for (let row = 0; row < rows; row += 1) pixels[row * (columns + 1)] = 0;
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Length, name, content and checksum (PNG 1.2, 3.2). */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, content.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, checksum(named));
  return framed;
}

/** CRC-32 with the polynomial of PNG and ZIP. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
