import type { LocalDate } from '../../base/calendar.ts';
import type { ClockSpan } from '../../base/clock.ts';
import type { Path } from '../../base/path.ts';
import type { Agreed } from './agreed.ts';

/** Something in which the agenda that stands in a tour file goes against what the tour asks. */
export interface BrokenDemand {
  /** Indices into `agenda`, at least one; the last entry is at fault rather than the others. */
  readonly entries: readonly number[];
  /** What is asked and what happens instead, with values. */
  readonly sentence: string;
  /** Where it is asked; undefined where nobody wrote it: a usual value, or nobody being in two places. */
  readonly askedAt: Path | undefined;
  /** What is agreed beside the agenda and stands in the way of the entry, which is the only one then. */
  readonly beside: Agreed | undefined;
  /** The nearest time at which the last entry would break nothing, where one was found. */
  readonly otherTime: (ClockSpan & { readonly date: LocalDate }) | undefined;
}
