import type { LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import type { ChecklistItem } from '../checklist/task.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import type { Nights } from '../facts/places/nights.ts';
import type { Tour } from '../tour/schema.ts';
import type { WrittenText } from '../tour/texts.ts';
import type { Agenda } from './agenda.ts';

/** A session that is not in the agenda, and the reason in a sentence. */
export interface LeftOut {
  readonly session: string;
  readonly title: string;
  readonly priority: 'must' | 'should' | 'could';
  readonly why: string;
}

/** Demands that cannot all hold: without any one of them the others can. */
export interface Conflict {
  readonly demands: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly path: Path;
    readonly range?: Range;
  }[];
  /** The reason in a sentence or two; that of a session left out is the same. */
  readonly summary: string;
  /** The arithmetic behind it, where there is more to tell: time needed against time there is. */
  readonly detail: string;
}

/** A change that was tried by planning again, and what it brings. */
export interface WayOut {
  /** "Simultaneous interpretation" */
  readonly change: string;
  /** `frees 7 h: all 7 sessions that must take place fit on 2 days` */
  readonly effect: string;
}

/** Whom a plan is cut down to: nothing in it is for anybody else's eyes. */
export interface Reader {
  readonly kind: 'delegate' | 'host' | 'interpreter';
  readonly id: string;
  readonly name: string;
}

/** Everything that documents are made from. Renderers see this and nothing else. */
export interface Plan {
  readonly tour: Tour;
  /** What the author wrote in several languages; the tour and all else here hold one of them. */
  readonly texts: readonly WrittenText[];
  readonly facts: Facts;
  readonly today: LocalDate;
  /** `optimal`: all musts fit and nothing is better; `feasible`: all musts fit, not proven best; `infeasible`: not all musts fit. */
  readonly status: 'optimal' | 'feasible' | 'infeasible';
  /** True where no better agenda exists, also of what fits. */
  readonly proven: boolean;
  readonly value: Readonly<Record<string, number>>;
  readonly bound: Readonly<Record<string, number>>;
  /** Level by level, value less bound; all zero where proven. */
  readonly gap: Readonly<Record<string, number>>;
  readonly agenda: Agenda;
  readonly leftOut: readonly LeftOut[];
  readonly conflicts: readonly Conflict[];
  readonly waysOut: readonly WayOut[];
  /** Where the delegation sleeps, only where that is not one place. */
  readonly nights?: readonly Nights[];
  /** In what a host is given: what those who come need to come in and take part, without their names. */
  readonly access?: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  readonly findings: readonly Diagnostic[];
  /** Absent from the plan of the organiser, who sees everything. */
  readonly reader?: Reader;
}

/** What a plan says of a search where there was none, or where its reader is not to know. */
export const NO_SEARCH = {
  status: 'feasible',
  proven: false,
  value: {},
  bound: {},
  gap: {},
  leftOut: [],
  conflicts: [],
  waysOut: [],
} satisfies Partial<Plan>;
