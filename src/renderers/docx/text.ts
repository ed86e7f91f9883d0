import { Paragraph, TextRun } from 'docx';
import { directionOf } from '../../base/direction.ts';
import type { Writing } from './styles.ts';

export interface Look {
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  /** Half points. */
  readonly size?: number;
}

/** A stretch of text; one that is read from the right says so, or Word sets its brackets and points on the wrong side. */
export function run(text: string, { direction }: Writing, look: Look = {}): TextRun {
  const isRightToLeft = (directionOf(text) ?? direction) === 'rtl';
  return new TextRun({ ...look, text, ...(isRightToLeft ? { rightToLeft: true } : {}) });
}

/** A paragraph of a style, aligned as the document is read. */
export function paragraphOf(
  style: string,
  runs: readonly TextRun[],
  { direction }: Writing,
  more: {
    readonly pageBreakBefore?: boolean;
    readonly keepNext?: boolean;
    readonly border?: { readonly color: string };
  } = {},
): Paragraph {
  const { border, ...rest } = more;
  return new Paragraph({
    style,
    children: runs,
    ...rest,
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    ...(border === undefined
      ? {}
      : {
          border: {
            // In paragraphs that are read from the right, Word's left is where reading starts.
            left: { style: 'single', size: 24, space: 8, color: border.color },
          },
        }),
  });
}
