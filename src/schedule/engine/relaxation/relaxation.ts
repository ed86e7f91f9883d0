/**
 * The linear relaxation of choosing as many columns of each run as it has days: variables are the columns, for each unit that it
 * is left out, for each link that it is broken. Rows: the days of each run; each unit taken once or left out; and, added as they
 * are found broken, link rows and the values that earlier stages have reached.
 */
export interface Relaxation {
  /** By run, how many days it has. */
  readonly lengths: readonly number[];
  readonly sessions: number;
  /** Units of each session. */
  readonly unitsOf: readonly (readonly number[])[];
  readonly unitCount: number;
  /** By column: its run, and its sessions in one flat list. */
  readonly runOf: Int32Array;
  readonly from: Int32Array;
  readonly sessionOf: Int32Array;
  /** Pairs whose days depend on each other: those that should be in order first, then those that must be. */
  readonly links: readonly { readonly first: number; readonly then: number }[];
  /** By run, the column of the empty set, if it is among them. */
  readonly empty: readonly (number | undefined)[];
}

/** One objective: what columns, units left out and links broken cost. */
export interface Costs {
  readonly column: Float64Array;
  readonly unit: Float64Array;
  /** Infinite where a link must not be broken. */
  readonly link: Float64Array;
}

/** `then` in a run up to `run`, or `first` in a later one: not both, unless the link is broken. */
export interface LinkRow {
  readonly link: number;
  readonly run: number;
}

/** Whole numbers per column and unit left out, of which an agenda adds up to at most `limit`. */
export interface Inequality {
  readonly column: Float64Array;
  /** The columns that have an entry, where those are few. */
  readonly few?: Int32Array;
  readonly unit: Float64Array;
  readonly limit: number;
}

/** Dual prices: what a row's right-hand side is worth. */
export interface Duals {
  readonly unit: Float64Array;
  /** By link and run. */
  readonly links: ReadonlyMap<LinkRow, number>;
  /** By earlier stage; never negative. */
  readonly stages: readonly number[];
  /** Further rows that every agenda keeps. */
  readonly cuts: readonly { readonly row: Inequality; readonly dual: number }[];
}

/** A row beside those of runs and units. */
export type Row =
  | { readonly kind: 'link'; readonly row: LinkRow }
  | { readonly kind: 'stage' | 'cut'; readonly row: Inequality; readonly scale: number };
