import type { ClockTime } from '../base/clock.ts';

/**
 * A document without a format: what every markup writes down in its own way. Plain data. Every text is a single line
 * without markup or control characters; special characters of a markup are still to be escaped by its renderer.
 */
export interface Outline {
  /** BCP 47. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How a line is to be taken: for colour, an icon or a class, never the only bearer of the meaning. */
export type Tone = 'neutral' | 'good' | 'caution' | 'problem';

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly text: string; readonly lang?: string }
  | Lines
  | { readonly kind: 'definitions'; readonly rows: readonly Definition[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'note'; readonly tone: Tone; readonly text: string }
  | Table
  | Timetable
  | Figure;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** True where a new sheet of paper begins: what follows goes to other readers than what stands before. */
  readonly newSheet: boolean;
}

/** Lines that stay apart: an address, a signature. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly string[];
  /** True of who signs: above the name there is room to do so. */
  readonly isSignature?: boolean;
}

export interface Definition {
  readonly term: string;
  /** BCP 47, where term and lines are in another language than the document. */
  readonly lang?: string;
  /** One or more lines of their own. */
  readonly lines: readonly string[];
}

export interface Item {
  readonly tone: Tone;
  /** The first words, which name what it is about and stand out; a colon follows. */
  readonly lead?: string;
  readonly text: string;
  /** BCP 47, where the text is in another language than the document. */
  readonly lang?: string;
  /** What belongs to it in small print: a rule and its place in the file. */
  readonly remark?: string;
}

export interface Column {
  readonly title: string;
  /** Part of the table's width, relative to the other columns. */
  readonly share: number;
  /** BCP 47, where its cells are in another language than the document. */
  readonly lang?: string;
}

export interface Table {
  readonly kind: 'table';
  /** True of a few short columns, which can stand beside the block before them. */
  readonly narrow?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly tone: Tone; readonly cells: readonly string[] }[];
}

/** A day of the programme. */
export interface Timetable {
  readonly kind: 'timetable';
  readonly rows: readonly TimetableRow[];
}

/** What a stretch of a day is filled with; `journey` is a flight or train. */
export type Activity = 'session' | 'transfer' | 'gate' | 'lunch' | 'prayer' | 'journey';

export interface TimetableRow {
  readonly activity: Activity;
  readonly start: ClockTime;
  /** Undefined where only the beginning is known. */
  readonly end: ClockTime | undefined;
  readonly title: string;
  /** Whom it concerns, where that is not the whole delegation: "Group A". */
  readonly who?: string;
  /** "about 35 min, estimated"; "to be confirmed". */
  readonly remark?: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** A picture with the words below it. Formats without pictures say its alternative, or leave it out where the text around says as much. */
export interface Figure {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly caption: string;
  /** True where the heading above says what the caption does: only who does not see the picture needs it. */
  readonly isHeaded?: boolean;
}

export interface Picture {
  /** Unlike that of every other picture of a plan, and the same on every run: letters, digits and hyphens, `day-2014-06-23`. */
  readonly id: string;
  /** CSS pixels, as drawn. */
  readonly width: number;
  readonly height: number;
  /** A whole `<svg>` element with its namespace, its title and its description; drawn in light colours unless a style sheet says otherwise. */
  readonly svg: string;
  /** What the picture shows, in one or two sentences, for those who do not see it. */
  readonly alternative: string;
}

/** The blocks of a document whose first chapter begins below the title: on a new sheet it would leave the title alone. */
export function belowTitle(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) =>
    i === 1 && block.kind === 'heading' ? { ...block, newSheet: false } : block,
  );
}

/** Blocks of which no chapter needs a sheet of its own. */
export function onOneSheet(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, newSheet: false } : block));
}

/** True of a meeting's heading and the facts below it, which no page cuts in two. */
export function isMeeting(block: Block | undefined, next: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 3 && next?.kind === 'definitions';
}

/** True of facts that the next block belongs to, so that both stand on one page: a meeting and its seats. */
export function isCard(block: Block | undefined, next: Block | undefined): boolean {
  return block?.kind === 'definitions' && next?.kind === 'table' && next.narrow === true;
}

/** True of a paragraph between a chapter's heading and the first below it: both would stand alone at the foot of a page. */
export function isIntroduction(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.kind !== 'paragraph') return false;
  const isOther = ({ kind }: Block) => kind !== 'paragraph';
  const [before, after] = [blocks.slice(0, at).findLast(isOther), blocks.slice(at).find(isOther)];
  if (before?.kind !== 'heading') return false;
  return after?.kind === 'table' || (after?.kind === 'heading' && before.level < after.level);
}

/** Texts at the end of a document that belong together: a letter's last sentences, its greeting and its signature. */
const CLOSING = 5;

/** True of a block that stands on one page with the next, so that no page holds nothing but a signature. */
export function isClosing(blocks: readonly Block[], at: number): boolean {
  const isLast = at === blocks.length - 1;
  const isText = ({ kind }: Block) => kind === 'paragraph' || kind === 'lines';
  return at >= blocks.length - CLOSING && !isLast && blocks.slice(at).every(isText);
}

/** The figures of a kind, in their order: `programme` and `programme-2`. */
export function figuresOf(figures: readonly Figure[], kind: string): readonly Figure[] {
  return figures.filter(({ picture: { id } }) => id === kind || id.startsWith(`${kind}-`));
}

export function heading(level: 1 | 2 | 3, text: string, { newSheet = false } = {}): Heading {
  return { kind: 'heading', level, text, newSheet };
}

export function paragraph(text: string, { lang }: { readonly lang?: string } = {}): Block {
  return { kind: 'paragraph', text, ...(lang === undefined ? {} : { lang }) };
}

/** The table without columns in which nothing stands. */
export function filled(table: Table): Table {
  const isFilled = table.columns.map((_, i) => table.rows.some(({ cells }) => (cells[i] ?? '') !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, i) => isFilled[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => isFilled[i]) })),
  };
}

/** A list; plain texts are items without a tone. */
export function list(items: readonly (string | Item)[]): Block {
  return {
    kind: 'list',
    items: items.map((item) => (typeof item === 'string' ? { tone: 'neutral', text: item } : item)),
  };
}
