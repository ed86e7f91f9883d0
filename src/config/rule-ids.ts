import { SUPPRESSION_RULES } from '../diagnostics/suppression-comment.ts';
import { rules } from '../rules/registry.ts';
import { sourceRules } from '../source/source-rules.ts';
import { FORMAT_FAULTS, FORMAT_NOTES } from '../tour/format-faults.ts';

/** Every rule that a severity may be written for, and that a comment may name. */
export const ruleIds: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...Object.keys(FORMAT_FAULTS),
  ...Object.keys(FORMAT_NOTES),
  ...Object.keys(sourceRules),
  ...Object.keys(SUPPRESSION_RULES),
];

/** Without these a file would be misread in silence. */
export const alwaysErrors: ReadonlySet<string> = new Set([
  ...Object.keys(FORMAT_FAULTS),
  ...Object.entries(sourceRules)
    .filter(([, { severity }]) => severity === 'error')
    .map(([id]) => id),
]);
