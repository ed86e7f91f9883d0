import type { LocalDate } from '../base/calendar.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { TitleGroup } from '../policy/titles.ts';

/** A holiday that a project adds to the tables, or one of theirs on which work goes on there. */
export interface OwnHoliday {
  readonly date: LocalDate;
  readonly name: string;
  readonly country: string;
  /** False where work goes on. */
  readonly observed?: boolean | undefined;
}

/** What a project decides for all of its tours. The engine receives it as a value and never looks for a file. */
export interface Settings {
  /** For tours that name none. */
  readonly profile?: string;
  /** They overrule every profile. */
  readonly thresholds: Partial<Policy>;
  /** By rule id; `off` is never run. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** They come before the titles that studytour knows. */
  readonly titles: readonly TitleGroup[];
  readonly holidays: readonly OwnHoliday[];
}

/** Nothing decided: everything as it comes. */
export const noSettings: Settings = { thresholds: {}, severities: {}, titles: [], holidays: [] };
