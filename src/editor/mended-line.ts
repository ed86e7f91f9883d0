import { lines } from '../base/lines.ts';

/** A text as it will be once the line being typed is complete. */
export interface MendedText {
  readonly text: string;
  /** So many columns the line at the cursor was moved to the right. */
  readonly moved: number;
}

/** What the text may become when the line at an offset is finished: each reading is to be tried, the likeliest first. */
export function mendedLines(text: string, offset: number): readonly MendedText[] {
  const all = lines(text);
  const { line } = all.at(offset);
  const start = all.start(line);
  const written = all.text(line);
  const indents = written.startsWith('\t') || /^ +\t/.test(written) ? indentsAround(line, all) : [undefined];
  return indents.flatMap((indent) => {
    const old = /^\s*/.exec(written)?.[0].length ?? 0;
    const here = indent === undefined ? written : ' '.repeat(indent) + written.slice(old);
    const moved = indent === undefined ? 0 : indent - old;
    const { end, closing } = openAt(text.slice(0, start) + here);
    const before = (text.slice(0, start) + here).slice(0, end);
    const after = text.slice(start + written.length);
    // Where nothing is open, a key may lack its colon.
    const endings = closing === '' ? ['', ':'] : [closing];
    return endings.map((ending) => ({ text: before + ending + after, moved }));
  });
}

/** A text in which some lines say nothing; all places are where they were. */
export function withoutLines(text: string, which: readonly number[]): string {
  const all = lines(text);
  return which.reduce((left, line) => {
    const [start, length] = [all.start(line), all.text(line).length];
    return left.slice(0, start) + ' '.repeat(length) + left.slice(start + length);
  }, text);
}

/** Depths that a line indented with a tab may be meant to have: those of its neighbours. */
function indentsAround(line: number, all: ReturnType<typeof lines>): readonly number[] {
  const depths = (from: number, step: number) => {
    for (let at = from; at >= 1 && at <= all.count; at += step) {
      const [indent, dash] = /^ *(- +)?/.exec(all.text(at)) ?? [''];
      if (all.text(at).trim() !== '')
        return dash === undefined ? [indent.length] : [indent.length, indent.length - dash.length];
    }
    return [];
  };
  const near = [...depths(line - 1, -1), ...depths(line + 1, 1)];
  return [
    ...new Set([...near, ...near.map((depth) => depth + 2), ...near.map((depth) => Math.max(0, depth - 2))]),
  ];
}

interface Open {
  /** Where the text ends, without a comment behind it. */
  readonly end: number;
  /** The signs that close what is open there, innermost first. */
  readonly closing: string;
}

/** Quotes and brackets that are open at the end of a text. A sign that does not begin a value opens nothing: `Ms. B's`. */
function openAt(text: string): Open {
  let closing = '';
  let begins = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (begins && (sign === '"' || sign === "'")) {
      const end = quoteEnd(text, at + 1, sign);
      if (end < 0) return { end: text.length, closing: sign + closing };
      at = end;
      begins = false;
    } else if (sign === '#' && isGap(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at);
      if (end < 0) return { end: at, closing };
      at = end;
      begins = true;
    } else {
      if (begins && sign in PAIRS) closing = PAIRS[sign as keyof typeof PAIRS] + closing;
      else if (sign === closing[0]) closing = closing.slice(1);
      begins = beginsAfter(sign, text.charAt(at + 1), begins, closing !== '');
    }
  }
  return { end: text.length, closing };
}

const PAIRS = { '[': ']', '{': '}' };

/** True where a value begins behind a sign. */
function beginsAfter(sign: string, next: string, begins: boolean, isInBrackets: boolean): boolean {
  if (sign === '\n') return true;
  if (sign === ',') return isInBrackets;
  if (sign === ':' || sign === '-') return isGap(next);
  return begins && (sign === ' ' || sign in PAIRS);
}

function isGap(sign: string): boolean {
  return sign.trim() === '';
}

function quoteEnd(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return -1;
}
