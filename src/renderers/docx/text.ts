import { type IBordersOptions, Paragraph, TextRun } from 'docx';
import { bound } from '../../base/bound.ts';
import { directionOf } from '../../base/direction.ts';
import { END_OF_ISOLATE, ISOLATE } from '../../language/say.ts';
import type { Writing } from './writing.ts';

export interface Look {
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** Half points. */
  readonly size?: number;
  /** Lines that end before it. */
  readonly break?: number;
  /** BCP 47, where the text is in another language than what stands around it. */
  readonly lang?: string | undefined;
}

/** A stretch of text; one that is read from the right says so, or Word sets its brackets and points on the wrong side. */
export function run(text: string, { words, isTagged }: Writing, { lang, ...look }: Look = {}): TextRun {
  const own = text.includes(ISOLATE) ? undefined : directionOf(text);
  const isRightToLeft = (own ?? words.direction) === 'rtl';
  const tag = lang ?? (isTagged ? words.code : undefined);
  return new TextRun({
    ...look,
    text: wholeNumbers(
      own !== undefined && own !== words.direction
        ? setApart(bound(text))
        : bound(text).replace(ISOLATED, (_, inner) => setApart(inner)),
      words,
    ),
    ...(isRightToLeft ? { rightToLeft: true } : {}),
    ...(tag === undefined ? {} : { language: languageOf(tag, isRightToLeft) }),
  });
}

const [NO_BREAK, NARROW_NO_BREAK] = ['\u00A0', '\u202F'];

/** At the end of a line that is read from the right, LibreOffice breaks a number with no-break spaces between its digits, and not one with narrow ones. */
function wholeNumbers(text: string, { direction }: Writing['words']): string {
  if (direction !== 'rtl') return text;
  return text.replace(/\+\d[\d\u00A0().-]+/g, (number) => number.replaceAll(NO_BREAK, NARROW_NO_BREAK));
}

/** Latin letters in a Chinese text are not Chinese: their words would be broken anywhere. */
function languageOf(tag: string, isRightToLeft: boolean) {
  if (isRightToLeft) return { bidirectional: tag };
  return isEastAsian(tag) ? { eastAsia: tag } : { value: tag };
}

export function isEastAsian(tag: string): boolean {
  return /^(zh|ja|ko)\b/.test(tag);
}

const [LEFT_TO_RIGHT, RIGHT_TO_LEFT] = ['\u200E', '\u200F'];
const ISOLATED = new RegExp(`${ISOLATE}([^${END_OF_ISOLATE}]*)${END_OF_ISOLATE}`, 'g');

/** A text that is read the other way than what stands around it, between marks of both directions: Office knows no isolates. */
function setApart(text: string): string {
  const [inner, outer] =
    directionOf(text) === 'rtl' ? [RIGHT_TO_LEFT, LEFT_TO_RIGHT] : [LEFT_TO_RIGHT, RIGHT_TO_LEFT];
  return `${outer}${inner}${text}${inner}${outer}`;
}

/** A label and what it says: `Owner: Ms. A`. */
export function labelledRuns(label: string, text: string, writing: Writing, look: Look): TextRun[] {
  const { colon, space } = writing.words;
  return [run(`${label}${colon}${space}`, writing, look), run(text, writing, { lang: look.lang })];
}

/** A sentence in another language that is read the other way is a paragraph of its own kind, or its point would stand at its beginning. */
export function readsAgainst(text: string, lang: string | undefined, { words }: Writing): boolean {
  return lang !== undefined && words.direction === 'rtl' && directionOf(text) === 'ltr';
}

export interface Setting {
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  /** True of what is read from the left among what is read from the right: aligned as that is. */
  readonly isAgainst?: boolean;
  /** Colour of the line at its side. */
  readonly line?: string;
}

/** A line where a paragraph begins to be read: Word turns it around as little as LibreOffice, and the style has it at the left. */
function borderOf(color: string, { direction }: Writing['words']): IBordersOptions {
  const side = { style: 'single', size: 24, space: 8, color } as const;
  return direction === 'rtl' ? { left: { style: 'nil' }, right: side } : { left: side };
}

/** A paragraph of a style, aligned as its language is read. */
export function paragraphOf(
  style: string,
  runs: readonly TextRun[],
  { words }: Writing,
  { line, isAgainst = false, keepNext = false, pageBreakBefore = false }: Setting = {},
): Paragraph {
  return new Paragraph({
    style,
    children: runs,
    ...(keepNext ? { keepNext } : {}),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(isAgainst ? { alignment: 'right' } : words.direction === 'rtl' ? { bidirectional: true } : {}),
    ...(line === undefined ? {} : { border: borderOf(line, words) }),
  });
}
