import { applyFixes, chosenFix } from './diagnostics/apply-fixes.ts';
import type { Fix } from './diagnostics/fix.ts';
import { type TourFile, type ValidateOptions, validate } from './validate.ts';

/** A tour file's text after its fixes. */
export interface Fixed {
  readonly text: string;
  /** What was done, in the order in which it was. */
  readonly applied: readonly Fix[];
}

/** A fix may uncover a fault that can be fixed too, never more than one for each of a few kinds. */
const ROUNDS = 10;

/** Corrects what can be corrected without asking: safe fixes, and with `unsafe` the guesses too. Everything else of the text stays as it is. */
export function fix(
  { file, text }: TourFile,
  options: ValidateOptions,
  which: { readonly unsafe: boolean },
): Fixed {
  const applied: Fix[] = [];
  // A byte order mark is no part of the text that edits count in.
  let current = text.replace(/^\uFEFF/, '');
  for (let round = 0; round < ROUNDS; round++) {
    const { diagnostics } = validate({ file, text: current }, options);
    const fixes = diagnostics.flatMap((diagnostic) => chosenFix(diagnostic, which) ?? []);
    const next = applyFixes(current, fixes);
    if (next.applied.length === 0) break;
    applied.push(...next.applied);
    current = next.text;
  }
  return { text: applied.length === 0 ? text : current, applied };
}
