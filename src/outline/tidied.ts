import { singleLine } from '../base/single-line.ts';

/**
 * The same value with every text in it, also those that its functions return, as a single line that does nothing. What
 * people wrote enters a document through here and nowhere else; keys stay as they are.
 */
export function tidied<T extends object>(value: T): T {
  const known = tidiedOf.get(value) ?? tidyParts(value);
  tidiedOf.set(value, known);
  return known as T;
}

/** Every format of one call tidies the same plan, in which a delegate or a host stands in many places. */
const tidiedOf = new WeakMap<object, unknown>();

function tidyParts(value: object): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  const parts: Record<string, unknown> = { ...value };
  for (const key of Object.keys(parts)) parts[key] = tidy(parts[key]);
  return parts;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return singleLine(value);
  if (typeof value === 'function') return (...given: unknown[]) => tidy(value(...given));
  return typeof value === 'object' && value !== null ? tidied(value) : value;
}
