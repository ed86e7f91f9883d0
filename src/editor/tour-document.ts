import { isWithin, type Path } from '../base/path.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/fix.ts';
import { kindWord } from '../diagnostics/wording.ts';
import { catalogue } from '../manual/catalogue.ts';
import { formatRank } from '../policy/ladder.ts';
import { type TourFile, type Validated, type ValidateOptions, validate } from '../validate.ts';
import { candidatesAt, type Definition, definitions, referencesOf } from './ids.ts';

/** A tour as an editor shows it, with answers to what an editor asks. Lines and columns count from 1, offsets from 0. */
export interface TourDocument {
  readonly diagnostics: readonly Diagnostic[];
  /** What is known of the place, in Markdown. */
  hover(at: Place): string | undefined;
  /** Where that is which the id at the place means. */
  definition(at: Place): Range | undefined;
  /** Everywhere the thing is named by its id; the edits give it another. A text says why that cannot be. */
  rename(at: Place, to: string): readonly Edit[] | string;
  /** Ids that may stand at the place, and the stretch they replace. */
  complete(at: Place): readonly { readonly id: string; readonly name: string; readonly replaces: Range }[];
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
  const target = (at: Place): Definition | undefined => {
    if (!source || !tour) return undefined;
    const isHere = (path: Path) => contains(source.locate(path, 'value'), at);
    return (
      referencesOf(tour).find(({ path }) => isHere(path))?.definition ??
      definitions(tour).find(({ path }) => isHere(path))
    );
  };
  return {
    diagnostics: validated.diagnostics,
    hover: (at) => {
      const parts = [...rankAt(validated, at), ...findingsAt(validated.diagnostics, at)];
      return parts.length === 0 ? undefined : parts.join('\n\n---\n\n');
    },
    definition: (at) => {
      const found = target(at);
      return found && source?.locate(found.path, 'value');
    },
    rename: (at, to) => {
      const found = target(at);
      if (!found || !source || !tour) return 'There is no id here.';
      if (!found.isWritten)
        return `The id \`${found.id}\` follows from the name. Write \`id: ${found.id}\` beside it first.`;
      if (!/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(to))
        return 'An id is letters, digits and hyphens.';
      if (definitions(tour).some(({ kind, id }) => kind === found.kind && id === to))
        return `Another ${found.kind} has the id \`${to}\`.`;
      const places = referencesOf(tour)
        .filter(({ definition }) => definition.kind === found.kind && definition.id === found.id)
        .map(({ path }) => path);
      return [found.path, ...places].flatMap((path) => source.rewrite(path, 'value', to) ?? []);
    },
    complete: (at) => {
      const here = source?.pathAt(at.offset);
      if (!source || !tour || !here) return [];
      return candidatesAt(tour, here.path).map(({ id, name }) => ({
        id,
        name,
        replaces: source.rangeOf(here.value),
      }));
    },
  };
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
