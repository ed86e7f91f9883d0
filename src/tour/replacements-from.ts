import { closest, isUnmistakable } from '../base/text.ts';
import type { Replacement } from '../diagnostics/fix.ts';

/** The nearest of the words that may stand in the place of `word`, where one is near. */
export function replacementsFrom(
  word: string,
  known: readonly string[],
): { readonly replacements?: readonly Replacement[] } {
  const to = closest(word, known);
  if (to === undefined) return {};
  return { replacements: [{ to, applicability: isUnmistakable(word, known) ? 'safe' : 'unsafe' }] };
}
