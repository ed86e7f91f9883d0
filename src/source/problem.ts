import type { Path } from '../base/path.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { SourceRuleId } from './source-rules.ts';

/** A stretch of the text, as offsets: `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong with the text itself, before anybody knows what a tour is. */
export interface Problem extends Span {
  readonly rule: SourceRuleId;
  readonly message: string;
  readonly help?: string;
  readonly label?: string;
  /** Where in the value, as far as that is known. */
  readonly path?: Path;
  readonly related?: readonly (Span & { readonly message: string })[];
  /** Alternatives, the likeliest first. */
  readonly fixes?: readonly Fix[];
}
