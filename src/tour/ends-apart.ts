import type * as z from 'zod/mini';
import type { Path } from '../base/path.ts';
import { keysAt } from './schema-at.ts';

/** Keys that flights have for their ends. */
export const ENDS: readonly string[] = ['from', 'to'];

/** The two ends of a way written as those of a flight, `{ from: a, to: b }`, where the format has them as `between`; undefined of every other value. */
export function endsApart(
  value: unknown,
  path: Path,
  root: z.ZodMiniType,
): readonly [string, string] | undefined {
  if (typeof value !== 'object' || value === null || 'between' in value) return undefined;
  const { from, to } = value as Readonly<Record<string, unknown>>;
  const isMeant =
    typeof from === 'string' && typeof to === 'string' && keysAt(root, path).includes('between');
  return isMeant ? [from, to] : undefined;
}
