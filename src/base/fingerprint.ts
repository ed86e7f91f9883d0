/** The prime of FNV-1a for 64 bits, 2^40 + 0x1b3: what its halves are multiplied by. */
const [LOW_FACTOR, HIGH_SHIFT] = [0x1b3, 8];
const HALF = 0x1_0000_0000;

/** A short name for a text that is the same on every machine: FNV-1a over its UTF-16 units, 64 bits as 16 hexadecimal digits. Not for secrets. */
export function fingerprint(text: string): string {
  // The offset in two halves: numbers of 64 bits are a hundred times slower.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < text.length; i += 1) {
    const mixed = (low ^ text.charCodeAt(i)) >>> 0;
    const product = mixed * LOW_FACTOR;
    low = product >>> 0;
    high = (Math.imul(high, LOW_FACTOR) + Math.floor(product / HALF) + (mixed << HIGH_SHIFT)) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
