/** A stretch of the file's text and what replaces it: offsets in UTF-16 units, `end` after the last sign; `start === end` inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `safe` says what the author plainly meant; `unsafe` is a guess that somebody has to look at. */
export type Applicability = 'safe' | 'unsafe';

/** A change of the file after which its finding is gone. */
export interface Fix {
  /** What it does, as an editor offers it: "Write `title`". */
  readonly title: string;
  readonly applicability: Applicability;
  /** In the order of the text, none overlapping another. */
  readonly edits: readonly Edit[];
}

/**
 * How a word is written in place of another: with the quotation marks that the author set, where any; `bare`, as it is
 * given, for a number or a list; `quoted`, so that YAML takes what stands there for a text.
 */
export type Manner = 'as before' | 'bare' | 'quoted';

/** A key with its value, as the file writes them. */
export interface Beside {
  readonly key: string;
  readonly value: string;
}

/** A fix before anybody knows the text: the key or word at the finding's place becomes `to`. */
export interface Replacement {
  readonly to: string;
  /** `as before` unless given. */
  readonly manner?: Manner;
  /** A further key of the same group, written behind it; where the group has that key already there is no fix. */
  readonly beside?: Beside;
  readonly applicability: Applicability;
}
