import { Parser } from 'yaml';
import { type Comment, commentAt } from './comment.ts';

/** Every comment of a text, in its order; a `#` within a text is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) for (const part of token) visit(part);
    else if (isToken(token) && token.type === 'comment') {
      const { offset: start, source } = token as { offset: number; source: string };
      comments.push(commentAt(text, start, start + source.length));
    } else if (isToken(token)) for (const part of Object.values(token)) visit(part);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return comments.sort((a, b) => a.start - b.start);
}

function isToken(token: unknown): token is { readonly type?: unknown } {
  return typeof token === 'object' && token !== null;
}
