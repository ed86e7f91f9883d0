import type { Problem } from '../problem.ts';
import type { Trouble } from './trouble.ts';

/** What a fault makes the parser complain of in its turn; such complaints are left out. */
export type Consequence = 'closing brackets' | 'other tabs' | 'directives';

/** A problem of syntax where the parser stopped, unless it says otherwise. */
export interface Explanation extends Partial<Problem> {
  readonly message: string;
  readonly misreads?: Consequence;
  /** True where the parser goes on as if nothing were wrong, so that what it says next is worth hearing. */
  readonly isLocal?: boolean;
  /** The offset up to which everything was misread; infinite where a quotation mark swallowed the rest of the file. */
  readonly misreadUntil?: number;
}

/** The last resort: the parser’s own words. */
export function unexpected({ error }: Trouble): Explanation {
  return {
    message: `The text cannot be read from here on: ${error.message}.`,
    help: 'Compare the line with its neighbours, or put the text after the colon in quotes.',
  };
}
