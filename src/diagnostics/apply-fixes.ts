import type { Diagnostic } from './diagnostic.ts';
import type { Edit, Fix } from './fix.ts';

/** The first fix of a diagnostic that may be applied: the others are alternatives to it. */
export function chosenFix(
  { fixes = [] }: Pick<Diagnostic, 'fixes'>,
  { unsafe }: { readonly unsafe: boolean },
): Fix | undefined {
  return fixes.find(({ applicability }) => unsafe || applicability === 'safe');
}

/** The text with one fix of each diagnostic, in the order given; a fix that touches what an earlier one changed waits for another round. */
export function applyFixes(
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly applied: readonly Fix[] } {
  const taken: Edit[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
    applied.push(fix);
  }
  taken.sort((a, b) => a.start - b.start);
  let written = '';
  let end = 0;
  for (const edit of taken) {
    written += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { text: written + text.slice(end), applied };
}

/** True also where one begins at the sign at which the other ends: what is written there would run together. */
function overlap(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
