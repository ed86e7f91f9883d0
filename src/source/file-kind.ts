/** What a file is meant to hold, for messages about one that does not. */
export interface FileKind {
  /** `tour` */
  readonly noun: string;
  /** How such a file begins, as a sentence. */
  readonly beginning: string;
}

/** True of a text that says it is a tour. Many files of a project are YAML, and few are tours. */
export function saysTour(text: string): boolean {
  return /^["']?studytour["']?[ \t]*:/m.test(text);
}

export const TOUR_FILE: FileKind = {
  noun: 'tour',
  beginning: 'A tour begins with the lines `studytour: 1` and `title: …`.',
};
