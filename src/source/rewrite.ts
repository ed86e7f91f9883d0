import { isScalar, type Node, Scalar } from 'yaml';
import type { Path } from '../base/path.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { find, type Tree } from './locate-path.ts';

/**
 * The edit that makes the key or the single value at a path read as the text `to`. Quotation marks stay as the author
 * set them; where the word would be read as something else without any, it gets them. Undefined for lists, groups,
 * references and texts over several lines.
 */
export function rewrite(tree: Tree, path: Path, target: 'key' | 'value', to: string): Edit | undefined {
  const found = find(tree, path);
  const node: Node | null | undefined = target === 'key' ? found?.key : found?.node;
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const written = tree.text.slice(start, end);
  if (written.includes('\n')) return undefined;
  if (node.type === Scalar.QUOTE_SINGLE) return { start, end, text: `'${to.replaceAll("'", "''")}'` };
  if (node.type === Scalar.QUOTE_DOUBLE) return { start, end, text: JSON.stringify(to) };
  if (node.type !== Scalar.PLAIN || written === '' || written !== node.source) return undefined;
  return { start, end, text: isPlain(to) ? to : JSON.stringify(to) };
}

/** True for words that YAML reads as this very text wherever they stand. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./+%-]|[ :](?=[\p{L}\p{N}]))*$/u.test(text) &&
    !/: /.test(text) &&
    !/^(?:true|false|null|\.(?:inf|nan)|\d+(?:\.\d*)?(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i.test(text)
  );
}
