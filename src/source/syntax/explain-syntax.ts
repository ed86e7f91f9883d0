import type { Document, YAMLError } from 'yaml';
import type { Lines } from '../../base/lines.ts';
import { counted } from '../../base/text.ts';
import type { Problem } from '../problem.ts';
import type { Consequence, Explanation } from './explanation.ts';
import { explanations } from './explanations.ts';
import { hasTab, slip, tab } from './slips.ts';
import { type Opening, openingsOf, type Trouble } from './trouble.ts';

/** More than anybody reads in one go; what lies beyond is counted. */
const MOST_EXPLAINED = 100;

/**
 * What the parser complains of, in words for people who have never seen YAML: one problem a line, because a slip of
 * the pen makes it stumble several times.
 */
export function explainSyntax(document: Document, text: string, all: () => Lines): Problem[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length === 0) return [];
  const lines = all();
  const openings = openingsOf(document, text);
  const seen = new Set<number>();
  const misread = new Set<Consequence>();
  const problems: Problem[] = [];
  let until = 0;
  for (const [i, error] of errors.entries()) {
    const trouble = troubleOf(error, text, lines, openings);
    if (trouble.start < until || seen.has(trouble.line) || followsFrom(misread, trouble)) continue;
    if (problems.length === MOST_EXPLAINED) return [...problems, furtherTroubles(trouble, errors.length - i)];
    const { misreads, misreadUntil = 0, ...problem } = explain(trouble);
    const { line } = lines.at(problem.start);
    if (!seen.has(line)) problems.push(problem);
    seen.add(line).add(trouble.line);
    if (misreads) misread.add(misreads);
    until = Math.max(until, misreadUntil);
  }
  return problems;
}

const FOLLOWING: Readonly<Record<Consequence, (trouble: Trouble) => boolean>> = {
  'closing brackets': ({ error }) => /^Unexpected flow-(map|seq)-end|in YAML stream/.test(error.message),
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
    : (slip(trouble) ?? explanations[trouble.error.code](trouble));
  return { rule: 'yaml-syntax', start: trouble.start, end: trouble.end, ...explained };
}
