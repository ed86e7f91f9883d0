import { isSimple } from '../base/columns.ts';
import type { Lines } from '../base/lines.ts';
import { codePoint } from './excerpt.ts';
import type { Problem } from './problem.ts';

/** A file whose lines end in a carriage return alone: to every reader of today it is a single line. */
export function checkLineEnds(text: string): Problem | undefined {
  const start = text.includes('\n') ? -1 : text.trimEnd().indexOf('\r');
  if (start < 0) return undefined;
  return {
    rule: 'file-line-ends',
    message: 'The lines of the file end in a carriage return alone, as on the first Macintosh.',
    help: 'Save the file with the line ends of Unix (LF) or Windows (CRLF).',
    start,
    end: start + 1,
  };
}

/** Signs that no author typed: one problem a line. */
export function checkText(text: string, lines: () => Lines): Problem[] {
  if (isSimple(text.replaceAll('\n', ''))) return [];
  // Control characters but tab and line ends, halves of a letter, and the sign for a letter that was lost.
  const suspect = /[^\P{Cc}\t\r\n\u0085]|\r(?!\n)|\p{Cs}|[\uFFFD-\uFFFF]/gu;
  const byLine = new Map<number, Problem>();
  for (const { 0: sign, index } of text.matchAll(suspect)) {
    const { line } = lines().at(index);
    if (!byLine.has(line)) byLine.set(line, { ...words(sign), start: index, end: index + 1 });
  }
  return [...byLine.values()];
}

function words(sign: string): Pick<Problem, 'rule' | 'message' | 'help'> {
  if (sign === '\uFFFD')
    return {
      rule: 'file-lost-letter',
      message: 'The sign � stands for a letter that was lost when the file was converted.',
      help: 'Type the letter again, and save the file as UTF-8.',
    };
  return {
    rule: 'file-control-character',
    message:
      sign === '\r'
        ? 'A carriage return stands alone, so lines do not end where they seem to.'
        : `The invisible character ${codePoint(sign)} has no place in a text.`,
    help:
      sign === '\r'
        ? 'Save the file with the line ends of Unix (LF) or Windows (CRLF).'
        : 'Delete it; in most editors it shows as a box or not at all.',
  };
}
