import type { Document, YAMLError } from 'yaml';
import type { Lines } from '../../base/lines.ts';
import { counted } from '../../base/text.ts';
import type { Problem } from '../problem.ts';
import type { Consequence, Explanation } from './explanation.ts';
import { explanations } from './explanations.ts';
import { slip } from './slips.ts';
import { hasTab, tab, tabBehindDash } from './tabs.ts';
import { type Opening, openingsOf, type Trouble } from './trouble.ts';

/** More than anybody reads in one go; what lies beyond is counted. */
const MOST_EXPLAINED = 100;

export interface Explained {
  readonly problems: readonly Problem[];
  /** Where a quotation mark stands that swallowed the rest of the file, so that nobody knows what is wrong there. */
  readonly swallowedFrom: number | undefined;
}

/**
 * What the parser complains of, in words for people who have never seen YAML: one problem a line, because a slip of
 * the pen makes it stumble several times.
 */
export function explainSyntax(document: Document, text: string, all: () => Lines): Explained {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length === 0) return { problems: [], swallowedFrom: undefined };
  const lines = all();
  const openings = openingsOf(document, text);
  const seen = new Set<number>();
  const misread = new Set<Consequence>();
  const kinds = new Set<string>();
  const problems: Problem[] = [];
  let until = 0;
  let derailed = 0;
  for (const [i, error] of errors.entries()) {
    const trouble = troubleOf(error, text, lines, openings);
    if (trouble.start < until || seen.has(trouble.line) || followsFrom(misread, trouble)) continue;
    if (problems.length > 0 && OUTSIDE.test(error.message)) continue;
    if (problems.length === MOST_EXPLAINED) {
      problems.push(furtherTroubles(trouble, errors.length - i));
      break;
    }
    const { misreads, misreadUntil = 0, isLocal, ...problem } = explain(trouble);
    if (trouble.start >= derailed) kinds.clear();
    if (trouble.start < derailed && !kinds.has(kindOf(problem))) continue;
    const { line } = lines.at(problem.start);
    if (!seen.has(line)) problems.push(problem);
    seen.add(line).add(trouble.line);
    if (misreads) misread.add(misreads);
    until = Math.max(until, misreadUntil);
    if (isLocal) continue;
    kinds.add(kindOf(problem));
    derailed = Math.max(derailed, nextSection(lines, Math.max(line, trouble.line)));
  }
  const swallowedFrom = until === Number.POSITIVE_INFINITY ? problems.at(-1)?.start : undefined;
  return { problems, swallowedFrom };
}

/**
 * Where a parser that was derailed finds its way again: the next name in the first column. Up to there it stumbles over
 * sound lines too, so only the same fault is heard again.
 */
function nextSection(lines: Lines, line: number): number {
  for (let next = line + 1; next <= lines.count; next += 1)
    if (/^[\p{L}"'][^\s:]*:(\s|$)/u.test(lines.text(next))) return lines.start(next);
  return lines.start(lines.count + 1);
}

/** A fault without the names and lines that differ each time. */
function kindOf({ message }: Problem): string {
  return message.replace(/`[^`]*`|line \d+/gi, '_');
}

/** The parser has left the tour behind and meets the rest of the file as a stranger. */
const OUTSIDE = /in YAML stream/;

const FOLLOWING: Readonly<Record<Consequence, (trouble: Trouble) => boolean>> = {
  'closing brackets': ({ error }) => /^Unexpected flow-(map|seq)-end/.test(error.message),
  'other tabs': hasTab,
  directives: ({ error }) => error.message.startsWith('Missing directives-end'),
};

function followsFrom(misread: ReadonlySet<Consequence>, trouble: Trouble): boolean {
  return [...misread].some((consequence) => FOLLOWING[consequence](trouble));
}

function furtherTroubles({ start, end }: Trouble, count: number): Problem {
  return {
    rule: 'yaml-syntax',
    message: `From here on ${counted(count, 'further place')} cannot be read.`,
    help: 'Mend the places above first; most of these follow from them.',
    start,
    end,
  };
}

function troubleOf(error: YAMLError, text: string, lines: Lines, openings: readonly Opening[]): Trouble {
  const [start, end] = error.pos;
  const { line } = lines.at(start);
  return { error, start, end, text, lines, line, lineText: lines.text(line), openings };
}

function explain(trouble: Trouble): Explanation & Problem {
  const explained: Explanation = hasTab(trouble)
    ? { ...tab(trouble), misreads: 'other tabs' }
    : (tabBehindDash(trouble) ?? slip(trouble) ?? explanations[trouble.error.code](trouble));
  return { rule: 'yaml-syntax', start: trouble.start, end: trouble.end, ...explained };
}
