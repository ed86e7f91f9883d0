import type * as z from 'zod/mini';
import type { Path } from '../base/path.ts';
import { otherWordFor } from './other-words.ts';
import { bare, definitionOf, keysAt, schemaAt } from './schema-at.ts';

type Root = z.ZodMiniType;

/**
 * The group to which a key belongs that stands beside it or within it, as it may where lines begin in the wrong column:
 * `delegates` beside `delegation`, `hosts` below it. Undefined where another key was meant, or its value would not fit there.
 */
export function homeOf(key: string, value: unknown, path: Path, root: Root): Path | undefined {
  const keys = keysAt(root, path);
  if (otherWordFor(key, keys) !== undefined) return undefined;
  const fits = (group: Path) => {
    const found = keysAt(root, group).includes(key) ? schemaAt(root, [...group, key]) : undefined;
    return found !== undefined && isOfKind(value, found);
  };
  const below = keys.map((one) => [...path, one]).filter(fits);
  const above = path.map((_, i) => path.slice(0, path.length - 1 - i)).find(fits);
  return below.length === 1 ? below[0] : above;
}

/** A list of groups for one of groups, a group for a group, a single value for one of any kind. */
function isOfKind(value: unknown, schema: Root): boolean {
  const { type, element } = definitionOf(bare(schema));
  if (Array.isArray(value))
    return type === 'array' && element !== undefined && value.every((item) => isOfKind(item, element));
  const isGroup = typeof value === 'object' && value !== null;
  return isGroup ? type === 'object' || type === 'record' : type !== 'object' && type !== 'array';
}
