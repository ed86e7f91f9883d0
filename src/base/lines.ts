/** The lines of a text. Lines and columns count from 1, columns in UTF-16 units; a line ends at LF or CRLF. */
export interface Lines {
  readonly count: number;
  /** The place of an offset; one past the end of the text is allowed, further ones are drawn back to it. */
  at(offset: number): { readonly line: number; readonly column: number };
  /** Where a line begins. */
  start(line: number): number;
  /** A line without its ending; empty past the last. */
  text(line: number): string;
}

/** How the lines of a text end, as its first one does: CRLF or LF; LF where it has only one. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/** Finds every line once, so that places are cheap afterwards. */
export function lines(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const start = (line: number) => starts[line - 1] ?? text.length;
  return {
    count: starts.length,
    at(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
    },
    start,
    text: (line) => text.slice(start(line), start(line + 1)).replace(/\r?\n$/, ''),
  };
}
