import type { Applicability, Fix } from '../diagnostics/fix.ts';
import { excerpt, quoted } from './excerpt.ts';
import type { Span } from './problem.ts';

/** The fix that writes `to` at a stretch of the text. */
export function writing({ start, end }: Span, to: string, applicability: Applicability): Fix {
  return { title: `Write ${excerpt(to)}`, applicability, edits: [{ start, end, text: to }] };
}

/** The fix that puts a stretch of one line in quotes. */
export function quoting(text: string, { start, end }: Span, applicability: Applicability): Fix {
  return writing({ start, end }, quoted(text.slice(start, end)), applicability);
}
