import { bound, NO_BREAK } from '../../base/bound.ts';
import { columnsOf, wrapped as wrappedText } from '../../base/columns.ts';
import type { Palette } from '../../base/palette.ts';
import { singleLine } from '../../base/single-line.ts';
import type { Tone } from '../../outline/outline.ts';

/** What the terminal can show. Text is laid out plain and painted line by line, so that colours never count as width. */
export interface Screen {
  readonly width: number;
  readonly palette: Palette;
  readonly unicode: boolean;
}

/** Marks that have no width of their own; some terminals, and the measuring of widths, give them one. */
const WITHOUT_WIDTH = /[\u200B\u200E\u200F\u061C\u2060-\u2064\u00AD\uFEFF]/g;

const ASCII: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '☐': '[ ]',
  '☑': '[x]',
  '·': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
};

/** Text as this terminal shows it: without anything that moves its cursor or that it would miscount; typographic signs as ASCII where it knows no others. */
export function shown(text: string, { unicode }: Screen): string {
  const visible = singleLine(text).replace(WITHOUT_WIDTH, '');
  return unicode ? visible : visible.replace(/[–—‘’“”…☐☑·\u00A0\u202F]/g, (sign) => ASCII[sign] ?? sign);
}

/** The lines of a text, none wider than `width` columns; words longer than a line are broken. */
export function wrapped(text: string, width: number, screen: Screen): string[] {
  const most = Math.max(1, width);
  const words = bound(shown(text, screen)).split(' ');
  const narrow = words.map((word) => (columnsOf(word) > most ? word.replaceAll(NO_BREAK, ' ') : word));
  // What is copied from a terminal has ordinary spaces.
  return wrappedText(narrow.join(' '), most, { hard: true }).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** `text` filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** What draws lines and points: box drawing, or ASCII. */
export function glyphs({ unicode }: Screen) {
  return unicode
    ? {
        rule: '─',
        double: '═',
        bar: '┃',
        bullet: '•',
        dot: '·',
        marks: { good: '✓', caution: '!', problem: '✗' },
      }
    : {
        rule: '-',
        double: '=',
        bar: '|',
        bullet: '*',
        dot: '-',
        marks: { good: '+', caution: '!', problem: 'x' },
      };
}

/** The sign before a line, by its tone. */
export function markOf(tone: Tone, screen: Screen): string {
  const { bullet, marks } = glyphs(screen);
  return tone === 'neutral' ? bullet : marks[tone];
}

/** The colour of a tone. */
export function paintOf(tone: Tone, { palette }: Screen): (text: string) => string {
  return tone === 'neutral' ? (text) => text : palette[tone];
}
