import type { Plan } from '../agenda/plan.ts';
import { END_OF_ISOLATE, ISOLATE } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Block, Definition, Figure, Item, Outline, TimetableRow } from './outline.ts';
import { outlinePlan, type Part } from './outline-plan.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

/** A block in both languages of a document; one side is undefined where only the other language says something. */
export type Pair =
  | { readonly [K in Block['kind']]: Both<Extract<Block, { kind: K }>> }[Block['kind']]
  | { readonly kind: 'single'; readonly first: Block | undefined; readonly second: Block | undefined };

interface Both<B extends Block> {
  readonly kind: B['kind'];
  readonly first: B;
  readonly second: B;
}

/**
 * Block by block what two outlines of the same plan say, for formats that lay two languages side by side. Both have the
 * same shape but for a few paragraphs of their own, such as what remains in English.
 */
export function pairBlocks(first: readonly Block[], second: readonly Block[]): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    const isOwn = a === undefined || b === undefined || a.kind !== b.kind;
    if (!isOwn) pairs.push({ kind: a.kind, first: a, second: b } as Pair);
    // The side with a paragraph of its own is ahead; the other waits for it.
    else if (a !== undefined && (b === undefined || a.kind === 'paragraph'))
      pairs.push({ kind: 'single', first: a, second: undefined });
    else pairs.push({ kind: 'single', first: undefined, second: b });
    const last = pairs.at(-1);
    if (last?.first !== undefined) i++;
    if (last?.second !== undefined) j++;
  }
  return pairs;
}

/**
 * The plan as one document in the languages asked for. With two of them, every text stands in both, the second behind
 * the first, for formats without columns; what reads the same in both stands once. `figures` were drawn for each
 * language; of two, the pictures of the first are shown.
 */
export function outlineIn(
  plan: Plan,
  parts: readonly Part[],
  [first, second]: readonly [Words, ...Words[]],
  figures: readonly (readonly Figure[])[] = [],
): Outline {
  const outline = outlinePlan(plan, parts, first, figures[0]);
  if (second === undefined) return outline;
  const other = outlinePlan(plan, parts, second, figures[1]);
  const join = joinIn(first, second);
  return {
    ...outline,
    title: both(outline.title, other.title),
    blocks: pairBlocks(outline.blocks, other.blocks).flatMap((pair) => merged(pair, join)),
  };
}

/** How texts of two languages stand in one line: what runs the other way is ordered by itself, with the point at its end. */
export function joinIn(first: Words, second: Words): Join {
  return (one, twin) =>
    first.isolates && first.direction !== second.direction && !readsAlike(one, twin) && one !== ''
      ? both(one, `${ISOLATE}${twin}${END_OF_ISOLATE}`)
      : both(one, twin);
}

/** The tables of a plan in the languages asked for; with two of them every cell that differs says both. */
export function sheetsIn(
  plan: Plan,
  parts: readonly Part[],
  [first, second]: readonly [Words, ...Words[]],
): Sheet[] {
  const sheets = sheetsOf(plan, parts, first);
  if (second === undefined) return sheets;
  return zipped(sheets, sheetsOf(plan, parts, second)).map(([a, b]) => ({
    ...a,
    columns: zipped(a.columns, b.columns).map(([one, other]) => ({
      ...one,
      title: both(one.title, other.title),
    })),
    rows: zipped(a.rows, b.rows).map(([row, twin]) =>
      zipped(row, twin).map(([one, other]) => both(one, other)),
    ),
  }));
}

/** `Programme / Программа`; what reads the same in both languages stands once. */
export function both(first: string, second: string): string {
  return readsAlike(first, second) ? first : first === '' ? second : `${first} / ${second}`;
}

/** Labels, each in both languages. */
export function labelsIn<T extends object>(first: T, second: T): T {
  const label = ([key, one]: readonly [string, unknown]): readonly [string, unknown] => {
    const twin = second[key as keyof T];
    if (typeof one === 'string' && typeof twin === 'string') return [key, both(one, twin)];
    return [key, typeof one === 'object' && one !== null ? labelsIn(one, twin as object) : one];
  };
  return Object.fromEntries(Object.entries(first).map(label)) as T;
}

/** True of what needs no second language: it reads the same, or there is nothing. */
export function readsAlike(first: string, second: string): boolean {
  return second === '' || readsAs(first) === readsAs(second);
}

/** The text without what only its language sets otherwise: the comma, and the marks of direction. */
function readsAs(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(COMMA, ', ');
}

const DIRECTION_MARKS = /[\u061C\u200E\u200F\u2066-\u2069]/g;
const COMMA = /[,،，、] */g;

type Join = typeof both;

function merged(pair: Pair, join: Join): Block[] {
  switch (pair.kind) {
    case 'single':
      return [pair.first, pair.second].flatMap((block) => block ?? []);
    case 'paragraph':
      return pair.first.text === pair.second.text ? [pair.first] : [pair.first, pair.second];
    case 'lines':
      return [pair.first, pair.second];
    case 'heading':
    case 'note':
      return [{ ...pair.first, text: join(pair.first.text, pair.second.text) }];
    case 'definitions':
      return [
        {
          kind: 'definitions',
          rows: zipped(pair.first.rows, pair.second.rows).map((rows) => mergedDefinition(rows, join)),
        },
      ];
    case 'list':
      return [
        {
          kind: 'list',
          items: zipped(pair.first.items, pair.second.items).map((rows) => mergedItem(rows, join)),
        },
      ];
    case 'timetable':
      return [
        {
          kind: 'timetable',
          rows: zipped(pair.first.rows, pair.second.rows).map((rows) => mergedRow(rows, join)),
        },
      ];
    case 'table':
      return [
        {
          ...pair.first,
          columns: zipped(pair.first.columns, pair.second.columns).map(([a, b]) => ({
            ...a,
            title: join(a.title, b.title),
          })),
          rows: zipped(pair.first.rows, pair.second.rows).map(([a, b]) => ({
            tone: a.tone,
            cells: zipped(a.cells, b.cells).map(([one, other]) => join(one, other)),
          })),
        },
      ];
    case 'figure':
      return [{ ...pair.first, caption: join(pair.first.caption, pair.second.caption) }];
  }
}

function mergedDefinition([a, b]: readonly [Definition, Definition], join: Join): Definition {
  const lines =
    a.lines.length === 1 && b.lines.length === 1 ? [join(a.lines[0] ?? '', b.lines[0] ?? '')] : [];
  const stacked = [...a.lines, ...b.lines.filter((line) => !a.lines.includes(line))];
  return { ...a, term: join(a.term, b.term), lines: lines.length > 0 ? lines : stacked };
}

function mergedItem([a, b]: readonly [Item, Item], join: Join): Item {
  return {
    ...a,
    text: join(a.text, b.text),
    ...(a.lead === undefined ? {} : { lead: join(a.lead, b.lead ?? '') }),
    ...(a.remark === undefined ? {} : { remark: join(a.remark, b.remark ?? '') }),
  };
}

function mergedRow([a, b]: readonly [TimetableRow, TimetableRow], join: Join): TimetableRow {
  return {
    ...a,
    title: join(a.title, b.title),
    ...(a.who === undefined ? {} : { who: join(a.who, b.who ?? '') }),
    ...(a.remark === undefined ? {} : { remark: join(a.remark, b.remark ?? '') }),
    details: zipped(a.details, b.details).map(([one, other]) => ({
      label: join(one.label, other.label),
      text: join(one.text, other.text),
    })),
  };
}

function zipped<T>(a: readonly T[], b: readonly T[]): (readonly [T, T])[] {
  return a.map((one, i) => [one, b[i] ?? one] as const);
}
