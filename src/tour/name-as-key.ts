import type * as z from 'zod/mini';
import type { Path } from '../base/path.ts';
import { keysAt } from './schema-at.ts';

/** The name of an item that stands as its only key, `- Ms. A: Director`; undefined of every other value. */
export function nameAsKey(value: unknown, path: Path, root: z.ZodMiniType): string | undefined {
  if (typeof path.at(-1) !== 'number' || typeof value !== 'object' || value === null) return undefined;
  const [[name, said] = [], ...more] = Object.entries(value);
  const keys = keysAt(root, path);
  const isName =
    name !== undefined && !keys.includes(name) && /^\p{Lu}/u.test(name) && typeof said === 'string';
  return isName && more.length === 0 && keys.includes('name') ? name : undefined;
}
