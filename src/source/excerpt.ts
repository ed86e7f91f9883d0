/** The text from an offset to the end of its line, without a comment. */
export function restOfLine(text: string, offset: number): string {
  return (/[^\r\n]*/y.exec(text.slice(offset))?.[0] ?? '').replace(/\s#.*$/, '').trimEnd();
}

/** The same, but within brackets only up to the next comma or closing bracket. */
export function restOfValue(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const open = (before.match(/[[{]/g)?.length ?? 0) > (before.match(/[\]}]/g)?.length ?? 0);
  const rest = restOfLine(text, offset);
  return open ? rest.replace(/[,\]}].*$/, '').trimEnd() : rest;
}

/** The first offset from this one on at which something other than space and comments stands. */
export function nextContent(text: string, offset: number): number {
  const blank = /(?:\s|#[^\n]*)*/y;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}

/** A text in quotes for show; a long one is cut. */
export function inQuotes(text: string): string {
  return quoted(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** A text of one line as YAML takes it for a text whatever it holds. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A stretch of the file as a message shows it. */
export function excerpt(text: string): string {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

/** `U+00A0`. */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
