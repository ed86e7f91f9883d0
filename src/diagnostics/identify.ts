import { fingerprint } from '../base/fingerprint.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * A name for each diagnostic that stays the same while lines move and words of the message change: file, rule and path,
 * and how many of the same came before.
 */
export function identify(
  ordered: readonly Diagnostic[],
): (readonly [diagnostic: Diagnostic, identity: string])[] {
  const seen = new Map<string, number>();
  return ordered.map((one) => {
    const key = JSON.stringify([one.file, one.rule, one.kind, one.place.path]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [one, fingerprint(`${key}${before}`)];
  });
}
