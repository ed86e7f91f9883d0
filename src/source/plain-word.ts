import type { Single } from './part.ts';

/** A text that needs no second look: a letter first, no sign within that means something to YAML. */
const WORDS = /[A-Za-z\u00C0-\u167F][^\n:#,[\]{}]*/y;
const SINGLE_QUOTED = /'(?:[^'\n]|'')*'/y;
const DOUBLE_QUOTED = /"(?:[^"\\\n]|\\["\\/nt])*"/y;
/** Digits as a person writes a number; what else is one in YAML is left to the whole reader. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What else YAML reads as a number: `1e3`, `010`, `0x1F`, `.5`, `+1`. */
const ODD_NUMBER = /^[-+]?(?:[\d.]+(?:e[-+]?\d+)?|\.inf|\.nan|0[ox][\da-f]+)$/i;
const OTHER_WORDS = /^(?:null|~|true|false)$/i;

const [NEWLINE, SPACE, HASH, COLON] = [10, 32, 35, 58];

/** The word that begins at an offset, bare or quoted, up to the end of its line or, in brackets, of its part. Undefined for what is left to the whole reader. */
export function wordAt(text: string, start: number, around: 'block' | 'brackets'): Single | undefined {
  const sign = text[start];
  if (sign === '"' || sign === "'") return quotedAt(text, start, sign);
  const end = around === 'block' ? bareEnd(text, start) : bareEndInBrackets(text, start);
  if (end === undefined || end === start) return undefined;
  const words = text.slice(start, end);
  const first = words.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first >= 0xa1;
  if (!isLetter && !/^(?:[\d(/._+=\\$^<;]|-[^\s,[\]{}])/.test(words)) return undefined;
  const value = isLetter ? wordOrFlag(words) : number(words);
  return value === undefined ? undefined : { kind: 'single', value, style: 'bare', start, end };
}

/** The lines of a text that is folded, as one; an empty line stays a line end. */
export function folded(lines: readonly string[]): string {
  return lines.reduce((told, line, i) =>
    line === '' ? `${told}\n` : `${told}${lines[i - 1] === '' ? '' : ' '}${line}`,
  );
}

function wordOrFlag(words: string): string | boolean | undefined {
  if (words === 'true' || words === 'false') return words === 'true';
  return OTHER_WORDS.test(words) ? undefined : words;
}

/** What begins with another sign than a letter: mostly a date, a time or a number. */
function number(words: string): string | number | undefined {
  if (NUMBER.test(words)) return Number(words);
  return ODD_NUMBER.test(words) ? undefined : words;
}

function bareEnd(text: string, start: number): number | undefined {
  let end = afterWords(text, start);
  for (; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === NEWLINE) break;
    if (sign === HASH && text.charCodeAt(end - 1) === SPACE) break;
    if (sign === COLON && !isInWord(text.charCodeAt(end + 1))) return undefined;
  }
  return withoutSpace(text, end);
}

function bareEndInBrackets(text: string, start: number): number | undefined {
  let end = afterWords(text, start);
  for (; end < text.length; end += 1) {
    const sign = text[end] ?? '';
    if (sign === '\n' || sign === ',' || sign === ']' || sign === '}') break;
    if (sign === '[' || sign === '{') return undefined;
    if (sign === '#' && text.charCodeAt(end - 1) === SPACE) break;
    if (sign === ':' && /[\s,[\]{}]/.test(text[end + 1] ?? '\n')) return undefined;
  }
  return withoutSpace(text, end);
}

function afterWords(text: string, start: number): number {
  WORDS.lastIndex = start;
  return WORDS.test(text) ? WORDS.lastIndex : start;
}

/** What follows a colon within a word. */
function isInWord(sign: number): boolean {
  return sign !== SPACE && sign !== NEWLINE && !Number.isNaN(sign);
}

function withoutSpace(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  return end;
}

function quotedAt(text: string, start: number, mark: '"' | "'"): Single | undefined {
  const form = mark === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
  form.lastIndex = start;
  const written = form.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  const words = written.slice(1, -1);
  if (mark === "'")
    return { kind: 'single', value: words.replaceAll("''", "'"), style: 'single-quoted', start, end };
  const value: unknown = words.includes('\\') ? JSON.parse(written) : words;
  return { kind: 'single', value, style: 'double-quoted', start, end };
}
