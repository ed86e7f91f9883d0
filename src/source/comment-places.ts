import type { CommentPlace } from '../diagnostics/suppression-comment.ts';
import type { Comment } from './comment.ts';
import type { Source } from './parse-source.ts';

/** Every comment with its lines, with what it is about, and with what goes when it is deleted. */
export function commentPlaces(source: Source): CommentPlace[] {
  return source.comments().map((comment) => {
    const subject = source.subjectOf(comment);
    return {
      text: comment.text,
      start: comment.start,
      end: comment.end,
      range: source.rangeOf(comment),
      subject: subject && source.rangeOf(subject),
      removal: removalOf(source.text, comment),
    };
  });
}

/** A comment that has a line to itself goes with it, line end and all; one behind a value with the space between. */
function removalOf(text: string, { start, end, ownLine }: Comment): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!ownLine) return { start: text.slice(0, start).trimEnd().length, end };
  const next = text.indexOf('\n', end);
  return { start: lineStart, end: next < 0 ? text.length : next + 1 };
}
