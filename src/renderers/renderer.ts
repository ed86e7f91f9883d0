import type { Plan } from '../agenda/plan.ts';
import type { Palette } from '../base/palette.ts';
import type { Words } from '../language/words.ts';
import type { Outline } from '../outline/outline.ts';
import type { Part } from '../outline/outline-plan.ts';

export type Paper = 'A4' | 'Letter';

export interface RenderContext {
  /** Columns of the terminal; formats without columns ignore it. */
  readonly width: number;
  readonly palette: Palette;
  /** False where only ASCII punctuation and lines may be drawn. Names keep their letters. */
  readonly unicode: boolean;
  /** The language of the documents; of two, both stand side by side or one below the other. */
  readonly languages: readonly [Words, ...Words[]];
  /** Paper that pages are made for; without it, whatever the printer holds. */
  readonly paper?: Paper | undefined;
  /** What to render, in the order of `PARTS`; without it, everything that suits the format. */
  readonly parts?: readonly Part[];
  /** In calendars, tasks as events of a day: several programs show no tasks. */
  readonly todosAsEvents?: boolean;
  /** A document that is written already, a letter or an answer: formats of documents take it as it is. */
  readonly outline?: Outline;
  /** What a template of the user's made of the plan: Markdown, with marks where sections of the plan stand. */
  readonly template?: string;
  /** What became of the user's own Word document: the format takes it as it is. */
  readonly word?: Uint8Array;
  /** Prints a document as a PDF; without it there are none. Running programs is the caller's business. */
  readonly print?: Print;
}

/** A document in the forms that programs print, of which any one will do; all but the page are written when they are needed. */
export interface Printable {
  /** Absent, like the next but one, where the user's own Word document is to be printed. */
  readonly html?: string;
  docx(): Promise<Uint8Array>;
  /** The document of typst and the pictures beside it, with the whole names of the files. */
  typst?(): Promise<readonly RenderedFile[]>;
}

/** Prints whichever form it can, and gives back the PDF. */
export type Print = (document: Printable) => Promise<Uint8Array>;

/** A file of a rendered plan: text, or bytes where the format is not text. */
export interface RenderedFile {
  /** What it holds, in a word: tells apart the files of a format that needs several (`programme`, `checklist`). */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A plan written in one format. One a file; heavy libraries are imported inside `render`. */
export interface Renderer {
  /** The file's name, and the word after `--format`. */
  readonly id: string;
  /** How its files' names end, without the dot. */
  readonly extension: string;
  /** True of formats that write `context.outline` where there is one: letters can be written in them. */
  readonly isDocument?: boolean;
  /** True of formats that hold the whole plan, whatever parts are asked for: a checklist alone cannot be written in them. */
  readonly isWholePlan?: boolean;
  /** True of formats that `context.print` finishes: begun before others, as its programs work beside ours. */
  readonly isPrinted?: boolean;
  /** The same plan and context give the same bytes, on every machine and in every time zone. */
  render(plan: Plan, context: RenderContext): readonly RenderedFile[] | Promise<readonly RenderedFile[]>;
}
