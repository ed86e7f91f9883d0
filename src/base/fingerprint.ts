const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/** A short name for a text that is the same on every machine: FNV-1a over its UTF-16 units, 64 bits as 16 hexadecimal digits. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
