import type { LocalDate } from '../base/calendar.ts';
import { lineDiff } from '../base/line-diff.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReportContext } from '../reporters/reporter.ts';
import { text } from '../reporters/text.ts';
import { judgeOf, validate } from '../validate.ts';

/** A small tour on which a rule speaks, and the same tour mended: both from the rule's case file. */
export interface Example {
  /** What is the matter, in a few words. */
  readonly case: string;
  /** What was done about it, in a few words. */
  readonly mend: string;
  readonly today: LocalDate;
  /** True where the day matters. */
  readonly dated: boolean;
  readonly fires: string;
  readonly mended: string;
}

/** What is kept of each rule beside its code: `docs/rules/rules.json`, made by `npm run generate`. */
export interface RuleNotes {
  /** Absent where the fault cannot be seen in print. */
  readonly example?: Example;
  /** Names of the thresholds that the rule compares with. */
  readonly thresholds: readonly string[];
}

const FILE = 'tour.yaml';

/** What the rule says of the example, or of any other tour. */
export async function findingsOf(rule: string, text: string, today: LocalDate): Promise<Diagnostic[]> {
  const file = { file: FILE, text };
  const { diagnostics } = validate(file, { today, judge: await judgeOf(file) });
  return diagnostics.filter((one) => one.rule === rule);
}

/** The findings of the rule on its example, as `studytour validate` shows them, without the sum below. */
export async function shownFindings(
  rule: string,
  { fires, today }: Example,
  context: Pick<ReportContext, 'width' | 'palette' | 'unicode'>,
): Promise<string> {
  const report = text.report(await findingsOf(rule, fires, today), {
    ...context,
    texts: new Map([[FILE, fires]]),
  });
  return report.slice(0, report.lastIndexOf('\n\n'));
}

/** The lines that the mended example changes: `- to: 2014-06-27`, `+ to: 2014-06-30`. */
export function mendedLines({
  fires,
  mended,
}: Example): { readonly sign: '-' | '+'; readonly text: string }[] {
  return lineDiff(fires, mended).flatMap(({ kind, text: line }) =>
    kind === 'kept' ? [] : [{ sign: kind === 'added' ? '+' : '-', text: line }],
  );
}
