import { chosenFix } from './apply-fixes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How many of each kind; what could not be assessed counts apart and never as a pass. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly notAssessable: number;
  /** Of all these, what safe fixes mend. */
  readonly fixable: number;
  /** What they mend together with the unsafe ones. */
  readonly fixableUnsafe: number;
}

export function summary(diagnostics: readonly Diagnostic[]): Summary {
  const counted = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.kind === 'finding' && one.severity === severity).length;
  const mended = (unsafe: boolean) =>
    diagnostics.filter((one) => chosenFix(one, { unsafe }) !== undefined).length;
  return {
    errors: counted('error'),
    warnings: counted('warning'),
    infos: counted('info'),
    notAssessable: diagnostics.filter(({ kind }) => kind === 'not-assessable').length,
    fixable: mended(false),
    fixableUnsafe: mended(true),
  };
}
