import { Paragraph, TextRun } from 'docx';
import { directionOf } from '../../base/direction.ts';
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
  const isRightToLeft = (directionOf(text) ?? words.direction) === 'rtl';
  const tag = lang ?? (isTagged ? words.code : undefined);
  return new TextRun({
    ...look,
    text,
    ...(isRightToLeft ? { rightToLeft: true } : {}),
    ...(tag === undefined ? {} : { language: isRightToLeft ? { bidirectional: tag } : { value: tag } }),
  });
}

/** A label and what it says: `Owner: Ms. A`. */
export function labelledRuns(label: string, text: string, writing: Writing, look: Look): TextRun[] {
  const { colon, space } = writing.words;
  return [run(`${label}${colon}${space}`, writing, look), run(text, writing, { lang: look.lang })];
}

export interface Setting {
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  /** Colour of the line at its side. */
  readonly line?: string;
}

/** A paragraph of a style, aligned as its language is read. */
export function paragraphOf(
  style: string,
  runs: readonly TextRun[],
  { words }: Writing,
  { line, ...rest }: Setting = {},
): Paragraph {
  return new Paragraph({
    style,
    children: runs,
    ...rest,
    ...(words.direction === 'rtl' ? { bidirectional: true } : {}),
    ...(line === undefined ? {} : { border: { left: { style: 'single', size: 24, space: 8, color: line } } }),
  });
}
