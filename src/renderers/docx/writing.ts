import type { Words } from '../../language/words.ts';

/** The language that something is written in, as far as paragraphs and tables need it. */
export interface Writing {
  readonly words: Words;
  /** True where each text names its language, because the document's own is another. */
  readonly isTagged: boolean;
}
