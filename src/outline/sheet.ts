import type { Tone } from './outline.ts';
import type { Part } from './outline-plan.ts';

/** A table for a spreadsheet: one line for each thing, one column for each of its properties, nothing merged. */
export interface Sheet {
  readonly name: Part;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How each row is to be taken, where that differs. */
  readonly tones?: readonly Tone[];
  /** How many of the columns, from the first, go on paper, where not all do. */
  readonly printed?: number;
}

export interface SheetColumn {
  readonly title: string;
  /** Dates are ISO 8601, times `08:30`, numbers as in JSON; cells are empty where nothing is known. */
  readonly kind: 'text' | 'date' | 'time' | 'number';
}

export const text = (title: string): SheetColumn => ({ title, kind: 'text' });
export const date = (title: string): SheetColumn => ({ title, kind: 'date' });
export const time = (title: string): SheetColumn => ({ title, kind: 'time' });
