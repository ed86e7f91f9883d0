import { lineEndOf } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import type { Beside, Edit, Manner } from '../diagnostics/fix.ts';
import { quoted } from './excerpt.ts';
import { type Part, partAt, type Written } from './part.ts';

/** The edit that makes the key or the single value at a path read as `to`; undefined for lists, groups and references. */
export function rewriteAt(
  root: Part,
  text: string,
  path: Path,
  target: 'key' | 'value',
  to: string,
  manner?: Manner,
): Edit | undefined {
  const found = partAt(root, path);
  const written = target === 'key' ? found?.key : found?.part;
  return written && 'style' in written ? rewrite(text, written, to, manner) : undefined;
}

/** What is written behind the value at a path so that its group has a further key: undefined where it has that key. */
export function behindAt(root: Part, text: string, path: Path, { key, value }: Beside): string | undefined {
  const group = partAt(root, path.slice(0, -1))?.part;
  const own = partAt(root, path)?.key;
  if (group?.kind !== 'group' || own === undefined || group.entries.some(({ name }) => name === key))
    return undefined;
  if (group.inline) return `, ${key}: ${value}`;
  const column = own.start - (text.lastIndexOf('\n', own.start - 1) + 1);
  return `${lineEndOf(text)}${' '.repeat(column)}${key}: ${value}`;
}

/**
 * The edit that makes a key or a single value read as the text `to`. Quotation marks stay as the author set them; where
 * the word would be read as something else without any, it gets them. Undefined for texts over several lines.
 */
export function rewrite(
  text: string,
  { start, end, style }: Written,
  to: string,
  manner: Manner = 'as before',
): Edit | undefined {
  const written = text.slice(start, end);
  if (written === '' || written.includes('\n')) return undefined;
  if (manner === 'bare') return { start, end, text: to };
  // The author's own signs, `007`, and not the number that was read from them.
  if (manner === 'quoted') return style === 'bare' ? { start, end, text: quoted(written) } : undefined;
  switch (style) {
    case 'single-quoted':
      return { start, end, text: `'${to.replaceAll("'", "''")}'` };
    case 'double-quoted':
      return { start, end, text: JSON.stringify(to) };
    case 'bare':
      return { start, end, text: isPlain(to) ? to : JSON.stringify(to) };
    case 'other':
      return undefined;
  }
}

/** True for words that YAML reads as this very text wherever they stand. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./+%-]|[ :](?=[\p{L}\p{N}]))*$/u.test(text) &&
    !/: /.test(text) &&
    !/^(?:true|false|null|\.(?:inf|nan)|\d+(?:\.\d*)?(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i.test(text)
  );
}
