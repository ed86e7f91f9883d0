import type { Path } from '../base/path.ts';

/** How a cell is read, and what a tour holds of it. */
export type CellKind =
  | 'text'
  | 'date'
  | 'dates'
  | 'country'
  | 'languages'
  | 'words'
  | 'hours'
  | 'whole'
  /** A telephone number as it is dialled from abroad. */
  | 'phone'
  /** An e-mail address. */
  | 'email'
  | 'flag'
  | 'organisation'
  /** A text that says what somebody needs, or that they need nothing. */
  | 'need'
  /** A yes or no below the name of what somebody needs. */
  | { readonly need: string }
  | { readonly oneOf: readonly string[] }
  /** A date, or a yes that says how the host stands. */
  | { readonly dateOfStatus: string };

/** A column of a list: which part of a delegate or host stands in it. */
export interface Column {
  /** Where the value stands within the item: `['passport', 'expires']`. */
  readonly path: Path;
  /** Its header in a sheet that studytour writes. */
  readonly title: string;
  readonly kind: CellKind;
  /** Other headers that mean it: English, Russian, Uzbek, French, Spanish; then Chinese, Arabic, Portuguese, Malay; Vietnamese and Ukrainian for delegates. */
  readonly also: readonly string[];
  /** Headers that say themselves what somebody needs, above a yes or no: `Wheelchair`. */
  readonly needs?: readonly string[];
  /** Written into every sheet, also where nobody has a value. */
  readonly always?: true;
}

/** One of the two kinds of list. */
export interface ListKind {
  /** Of one row: `delegate`. */
  readonly one: string;
  readonly many: string;
  /** Where the list stands in a tour. */
  readonly path: Path;
  readonly columns: readonly Column[];
}
