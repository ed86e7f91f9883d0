import type { LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import type { Finding, Lesson, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import type { BrokenDemand } from '../facts/sessions/broken-demand.ts';
import { isOver, isPreparing } from '../facts/time/done.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

export interface RuleContext {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
  /** The day on which the tour is looked at: `--today`. */
  readonly today: LocalDate;
  /** A single value as it stands in the file: `1.250` where the tour has 1.25; absent where nobody has the text. */
  writtenAt?(path: Path): string | undefined;
  /** In what the agenda in the file goes against the tour; absent where nobody has judged it. */
  readonly brokenDemands?: readonly BrokenDemand[];
}

/** A lesson of earlier tours as a check. One a file; summary, why and source are its documentation. */
export interface Rule {
  /** The file's name: the fault, entity first, without severity or number. */
  readonly id: string;
  readonly lesson: Lesson;
  /** Of its findings, unless a finding has its own. */
  readonly severity: Severity;
  /** One sentence: what is wrong when it fires. */
  readonly summary: string;
  /** So long helps what it asks for; afterwards it is silent. A fault of the programme is a lesson for the next tour, and always told. */
  readonly until?: 'the tour begins' | 'the tour is over';
  /** What goes wrong on the tour when nobody heeds it. */
  readonly why: string;
  /** An address or document, or the words "house rule". */
  readonly source: string;
  check(context: RuleContext): readonly Finding[];
}

/** True while what a rule asks for helps. */
export function isInTime({ until }: Rule, tour: Tour, today: LocalDate): boolean {
  if (until === 'the tour begins') return isPreparing(tour, today);
  return until === undefined || !isOver(tour, today);
}
