import type { Words } from '../../language/words.ts';
import type { Page } from './page.ts';

/** The language that something is written in, as far as paragraphs and tables need it. */
export interface Writing {
  readonly words: Words;
  readonly page: Page;
  /** True where each text names its language, because the document's own is another. */
  readonly isTagged: boolean;
}
