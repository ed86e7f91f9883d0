import { lineEndOf, lines } from '../base/lines.ts';
import { isWithin, type Path } from '../base/path.ts';
import { capitalised } from '../base/text.ts';
import { type Diagnostic, isOfForm, type Range } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { kindWord } from '../diagnostics/wording.ts';
import { catalogue } from '../manual/catalogue.ts';
import { formatRank } from '../policy/ladder.ts';
import { parseSource, type Source } from '../source/parse-source.ts';
import type { Span } from '../source/problem.ts';
import { decodeTour } from '../tour/decode.ts';
import type { Tour } from '../tour/schema.ts';
import { tourFormat } from '../tour/tour-format.ts';
import { type TourFile, type Validated, type ValidateOptions, validate } from '../validate.ts';
import { candidatesAt, type Definition, definitions, referencesOf } from './ids.ts';
import { type FreeKey, keysToType } from './keys.ts';
import { mendedLines, withoutLines } from './mended-line.ts';

/** A tour as an editor shows it, with answers to what an editor asks. Lines and columns count from 1, offsets from 0. */
export interface TourDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** What is known of the place, in Markdown. */
  hover(at: Place): string | undefined;
  /** Where that is which the id at the place means. */
  definition(at: Place): Range | undefined;
  /** The id at the place, which can be given another. A text says why that cannot be. */
  renamable(at: Place): { readonly id: string; readonly range: Range } | string;
  /** Everywhere the thing is named by its id; the edits give it another. A text says why that cannot be. */
  rename(at: Place, to: string): readonly Edit[] | string;
  /** The comment that answers a finding, above its line: its reason is still to be typed. Undefined where none would silence it. */
  answer(to: Diagnostic): Edit | undefined;
  /** Ids that may stand at the place, and the stretch they replace. */
  complete(at: Place): readonly { readonly id: string; readonly name: string; readonly replaces: Range }[];
  /** Keys that may be typed at the place, and the stretch they replace. */
  completeKeys(at: Place): readonly (FreeKey & { readonly replaces: Range })[];
}

/** What an id at a place means, and where it stands. */
interface Pointed {
  readonly definition: Definition;
  /** That of the definition itself, or of what refers to it. */
  readonly path: Path;
  readonly range: Range;
}

interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Checks a text, and keeps what follows from it for the questions to come. */
export function tourDocument(file: TourFile, options: ValidateOptions): TourDocument {
  const validated = validate(file, options);
  const { source, tour } = { source: validated.source, tour: validated.understood?.tour };
  const pointedAt = (at: Place): Pointed | undefined => {
    if (!source || !tour) return undefined;
    const own = definitions(tour).map((definition) => ({ path: definition.path, definition }));
    return [...referencesOf(tour), ...own]
      .map((one) => ({ ...one, range: source.locate(one.path, 'value') }))
      .find(({ range }) => contains(range, at));
  };
  const renamable = (at: Place): Pointed | string => {
    if (!source) return unreadable(validated);
    const found = pointedAt(at);
    if (!found) return 'There is no id here.';
    const { isWritten, id } = found.definition;
    return isWritten ? found : `The id \`${id}\` follows from the name. Write \`id: ${id}\` beside it first.`;
  };
  return {
    diagnostics: validated.diagnostics,
    hover: (at) => {
      const parts = [
        ...meantBy(pointedAt(at)),
        ...rankAt(validated, at),
        ...findingsAt(validated.diagnostics, at),
      ];
      return parts.length === 0 ? undefined : parts.join('\n\n---\n\n');
    },
    definition: (at) => {
      const found = pointedAt(at);
      return found && source?.locate(found.definition.path, 'value');
    },
    renamable: (at) => {
      const found = renamable(at);
      return typeof found === 'string' ? found : { id: found.definition.id, range: found.range };
    },
    rename: (at, to) => {
      const pointed = renamable(at);
      if (typeof pointed === 'string') return pointed;
      if (!source || !tour) return [];
      const { definition: found } = pointed;
      if (!/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(to))
        return 'An id is letters, digits and hyphens.';
      if (definitions(tour).some(({ kind, id }) => kind === found.kind && id === to))
        return `Another ${found.kind} has the id \`${to}\`.`;
      const places = referencesOf(tour)
        .filter(({ definition }) => definition.kind === found.kind && definition.id === found.id)
        .map(({ path }) => path);
      return [found.path, ...places].flatMap((path) => source.rewrite(path, 'value', to) ?? []);
    },
    answer: (to) => {
      if (isOfForm(to)) return undefined;
      const edit = commentAbove(file.text, to);
      const text = `${file.text.slice(0, edit.start)}${edit.text.replace(': ', ': answered')}${file.text.slice(edit.start)}`;
      const count = (found: readonly Diagnostic[]) => found.filter(({ rule }) => rule === to.rule).length;
      const left = validate({ ...file, text }, options).diagnostics;
      return count(left) < count(validated.diagnostics) ? edit : undefined;
    },
    complete: (at) => {
      const reading = source ? readable(source, tour, 0) : readAsMended(file, at, faultyLines(validated));
      const here = reading?.source.pathAt(at.offset + reading.moved);
      if (!reading || !here) return [];
      const replaces = typedWord(reading, here.value, file.text);
      return candidatesAt(reading.tour, here.path).map(({ id, name }) => ({ id, name, replaces }));
    },
    completeKeys: (at) => {
      const found = keysToType(file.text, at.offset);
      if (!found) return [];
      const columnOf = (offset: number) => at.column + offset - at.offset;
      const { line } = at;
      const replaces = { line, column: columnOf(found.start), endLine: line, endColumn: columnOf(found.end) };
      return found.keys.map((one) => ({ ...one, replaces }));
    },
  };
}

function unreadable({ diagnostics: [first] }: Validated): string {
  const why = first ? ` Line ${first.range.line}: ${first.message}` : '';
  return `No id can be renamed while the file cannot be read.${why}`;
}

/** Where a file that is no YAML has its faults. */
function faultyLines({ diagnostics }: Validated): readonly number[] {
  return [...new Set(diagnostics.map(({ range }) => range.line))];
}

/** A text that could be read, with what a tour has in it. */
interface Readable {
  readonly source: Source;
  readonly tour: Tour;
  /** So many columns the line at the cursor stands further right than in the file. */
  readonly moved: number;
}

/** Ids are known also where what every tour needs is not written yet, or cannot be read. */
function readable(source: Source, known: Tour | undefined, moved: number): Readable | undefined {
  const tour = known ?? decodeTour({ ...(source.value as object), ...tourFormat.standIns }).tour;
  return tour && { source, tour, moved };
}

/** A file that is no YAML while a line is being typed, read as if that were complete; if need be without the lines that are faulty elsewhere. */
function readAsMended({ file, text }: TourFile, at: Place, faulty: readonly number[]): Readable | undefined {
  const elsewhere = faulty.filter((line) => line !== at.line);
  for (const rest of elsewhere.length === 0 ? [text] : [text, withoutLines(text, elsewhere)])
    for (const { text: mended, moved } of mendedLines(rest, at.offset)) {
      const { source } = parseSource(file, mended);
      if (source) return readable(source, undefined, moved);
    }
  return undefined;
}

/** The word at a place in a mended text, without its quotes, as it stands in the file: what was added behind the line is not there. */
function typedWord({ source, moved }: Readable, { start, end }: Span, text: string): Range {
  const quote = /^["']/.exec(source.text.slice(start, end))?.[0];
  const isClosed = quote !== undefined && end > start + 1 && source.text[end - 1] === quote;
  const range = source.rangeOf({ start: start + (quote ? 1 : 0), end: end - (isClosed ? 1 : 0) });
  const width = lines(text).text(range.line).length + 1;
  return { ...range, column: range.column - moved, endColumn: Math.min(range.endColumn - moved, width) };
}

function commentAbove(text: string, { rule, range }: Diagnostic): Edit {
  const all = lines(text);
  const start = all.start(range.line);
  const [indent] = /^ */.exec(all.text(range.line)) ?? [''];
  return { start, end: start, text: `${indent}# studytour-ignore ${rule}: ${lineEndOf(text)}` };
}

/** What an id refers to, by its name; nothing at the thing itself, whose name stands beside it. */
function meantBy(found: Pointed | undefined): string[] {
  if (found === undefined || found.path === found.definition.path) return [];
  const { kind, name } = found.definition;
  return [`**${capitalised(kind)}**: ${name}`];
}

function rankAt({ source, understood }: Validated, { offset }: Place): string[] {
  const path = source?.pathAt(offset)?.path;
  if (path === undefined || !understood) return [];
  const { delegates, hosts } = understood.facts;
  const people = [...delegates, ...hosts.flatMap(({ lead }) => lead ?? [])];
  return people
    .filter((one) => ['name', 'title', 'rank'].some((key) => isWithin(path, [...one.path, key])))
    .map(({ ranking }) =>
      ranking.kind === 'unknown'
        ? `**Rank unknown**, because ${ranking.because}. Where you know it, state it: \`rank: director\`.`
        : `**${formatRank(ranking.rank)}**${'because' in ranking ? `, because ${ranking.because}` : ', as stated'}`,
    );
}

function findingsAt(diagnostics: readonly Diagnostic[], at: Place): string[] {
  const here = diagnostics.filter(({ range }) => contains(range, at));
  if (here.length === 0) return [];
  const rules = catalogue();
  return here.map((one) => {
    const rule = rules.find(({ id }) => id === one.rule);
    return [
      `**${kindWord(one)}** \`${one.rule}\`: ${one.message}`,
      ...(one.help === undefined ? [] : [one.help]),
      ...(rule === undefined ? [] : [`*Why*: ${rule.why}`, `*Source*: ${rule.source}`]),
    ].join('\n\n');
  });
}

function contains({ line, column, endLine, endColumn }: Range, at: Place): boolean {
  return (
    (at.line > line || (at.line === line && at.column >= column)) &&
    (at.line < endLine || (at.line === endLine && at.column <= endColumn))
  );
}
