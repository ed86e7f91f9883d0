import type { ThresholdName } from '../thresholds.ts';

/** A threshold that a programme's own rules set otherwise. */
interface Overruled {
  readonly value: number;
  /** An address, a document, or the words "house rule". */
  readonly source: string;
}

/** How much weight a programme gives to what a rule says. */
interface Weighed {
  readonly severity: 'error' | 'warning' | 'info';
  readonly source: string;
}

/** The rules of a programme that pays for tours or sends them, where they differ from the defaults. One a file. */
export interface Profile {
  /** The file's name, and the word after `profile:`. */
  readonly id: string;
  /** One sentence: whose tours, and what is different. */
  readonly summary: string;
  readonly thresholds: Readonly<Partial<Record<ThresholdName, Overruled>>>;
  /** By rule id. */
  readonly severities?: Readonly<Record<string, Weighed>>;
}
