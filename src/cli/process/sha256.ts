/** The fingerprint of what is given, in hexadecimal. Node takes 4 ms to load its crypto, which most runs do without. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
