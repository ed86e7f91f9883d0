/** What a file is meant to hold, for messages about one that does not. */
export interface FileKind {
  /** `tour` */
  readonly noun: string;
  /** How such a file begins, as a sentence. */
  readonly beginning: string;
}

export const TOUR_FILE: FileKind = {
  noun: 'tour',
  beginning: 'A tour begins with the lines `studytour: 1` and `title: …`.',
};
