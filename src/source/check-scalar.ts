import { Scalar } from 'yaml';
import { excerpt, inQuotes } from './excerpt.ts';
import { quoting } from './mend.ts';
import type { Problem, Span } from './problem.ts';

/** A single value that is not read as it is written. */
export function checkScalar(node: Scalar, text: string, place: Span): Problem | undefined {
  const { value, source = '', comment } = node;
  if (typeof value === 'number' && !isWrittenLike(value, source))
    return {
      rule: 'yaml-number',
      message: `\`${source}\` is read as the number ${value}.`,
      label: `read as ${value}`,
      help: `Where the signs themselves matter, put them in quotes: ${inQuotes(source)}${Number.isSafeInteger(value) ? `; else write ${value}` : ''}.`,
      ...place,
    };
  if (typeof value === 'string' && comment && node.type === Scalar.PLAIN && /^\d/.test(comment)) {
    const end = text.indexOf(`#${comment}`, place.start) + comment.length + 1;
    return {
      rule: 'yaml-comment',
      message: `${excerpt(`#${comment}`)} is read as a comment, so the text ends before it.`,
      label: 'the text ends here',
      help: `Where it belongs to the text, put the whole in quotes: ${inQuotes(`${value} #${comment}`)}; for a comment, put a space behind \`#\`.`,
      fixes: [quoting(text, { start: place.start, end }, 'unsafe')],
      ...place,
    };
  }
  return undefined;
}

/** False for leading zeros, powers of ten, hexadecimal and octal signs, and more digits than a number keeps. */
function isWrittenLike(value: number, source: string): boolean {
  return (
    !/^[-+]?0\d|[eExXoO]/.test(source) &&
    (Math.abs(value) <= Number.MAX_SAFE_INTEGER || !Number.isFinite(value))
  );
}
