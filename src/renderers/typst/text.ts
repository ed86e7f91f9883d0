import { bound } from '../../base/bound.ts';
import { directionOf } from '../../base/direction.ts';
import { END_OF_ISOLATE, ISOLATE } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';

/** Longest stretch of letters without a space; typst breaks no word, and would write over the margin. */
const LONGEST_WORD = 40;
const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD}}(?=\\S)`, 'gu');
const BREAK = '\u200B';

/** Somebody's text as a string of typst, in which nothing is markup. */
export function quoted(text: string): string {
  return `"${text
    .replace(LONG_WORD, `$&${BREAK}`)
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\n\r]+/g, ' ')}"`;
}

export interface Look {
  readonly bold?: boolean;
  /** A name of `COLORS` in the preamble. */
  readonly color?: string | undefined;
  /** BCP 47, where the text is in another language than the document. */
  readonly lang?: string | undefined;
}

/** A stretch of text; one that is read the other way than the page says so. */
export function run(text: string, words: Words, { bold = false, color, lang }: Look = {}): string {
  const own = directionOf(text);
  const settings = [
    ...(bold ? ['weight: "bold"'] : []),
    ...(color === undefined ? [] : [`fill: ${color}`]),
    ...(lang === undefined ? [] : [`lang: ${quoted(primary(lang))}`]),
  ];
  const kept = bound(text);
  const plain = quoted(
    own !== undefined && own !== words.direction ? `${ISOLATE}${kept}${END_OF_ISOLATE}` : kept,
  );
  return settings.length === 0 ? plain : `text(${[...settings, plain].join(', ')})`;
}

/** `Owner: Ms. A` */
export function labelled(label: string, text: string, words: Words, look: Look): string[] {
  return [run(`${label}${words.colon}${words.space}`, words, look), run(text, words, { lang: look.lang })];
}

/** Stretches of text one behind the other, as one piece of content. */
export function inline(runs: readonly string[]): string {
  return runs.length === 1 ? (runs[0] ?? '') : `{ ${runs.join('; ')} }`;
}

/** Typst knows languages without their scripts and countries. */
export function primary(lang: string): string {
  return lang.split('-')[0] ?? lang;
}
