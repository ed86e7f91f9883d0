import type { Path } from '../base/path.ts';
import type { Fix, Replacement } from './fix.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The words for a severity that people read and type; `info`, as JSON has it, is taken too. */
export const SEVERITY_WORDS = ['error', 'warning', 'note'] as const;

/** The severity that somebody typed. */
export function severityOf(word: (typeof SEVERITY_WORDS)[number] | 'info'): Severity {
  return word === 'note' ? 'info' : word;
}

/**
 * The lesson of earlier tours that a rule applies. The first seven are those of the record
 * "Improving eGovernment Services in Uzbekistan" (World Bank, 2014); `format` is the file itself.
 */
export const LESSONS = [
  'proximity',
  'preparation',
  'interests',
  'interpreter',
  'translation',
  'seniority',
  'stakeholders',
  'calendar',
  'logistics',
  'protocol',
  'follow-up',
  'format',
] as const;
export type Lesson = (typeof LESSONS)[number];

/** Lines and columns count from 1; columns count UTF-16 units; `endColumn` is the first one after the last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in the tour, still symbolic: `key` points at the key's own name, `value` at what it holds. */
export interface Place {
  readonly path: Path;
  readonly target: 'key' | 'value';
}

/** A further place that the finding is about, with what stands there: the other end of a conflict. */
export interface Label extends Place {
  readonly message: string;
}

/**
 * What a rule says of a tour. `finding` is a fault or a risk; `not-assessable` says which fact is missing and
 * never counts as a pass. The message names both ends of the conflict with their values, the help what to type.
 */
export interface Finding {
  readonly kind: 'finding' | 'not-assessable';
  /** Absent where it is that of the rule. */
  readonly severity?: Severity;
  readonly message: string;
  readonly place: Place;
  /** What its message is made of, where it says that nobody stated some fields. */
  readonly lacks?: Lack;
  /** What the place itself holds, in a few words, for the frame: "rank 9, leading specialist". */
  readonly label?: string;
  readonly related: readonly Label[];
  readonly help?: string;
  /** What could stand at the place instead, the likeliest first. */
  readonly replacements?: readonly Replacement[];
  /** True of a fault of form beside which the tour is whole: of two equal ids, or a date read as what was plainly meant. */
  readonly nothingLost?: true;
}

/** Fields that nobody stated, what cannot be told without them, and how the sentence ends. */
export interface Lack {
  readonly what: string;
  readonly fields: readonly Path[];
  readonly rest: string;
}

/** A finding with its rule, its file and its lines. */
export interface Diagnostic extends Omit<Finding, 'severity' | 'related' | 'replacements'> {
  readonly severity: Severity;
  readonly rule: string;
  readonly lesson: Lesson;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly (Label & { readonly range: Range })[];
  /** Alternatives, the likeliest first; absent where only the author knows. */
  readonly fixes?: readonly Fix[];
}

/** True of a fault of form: it is never answered by a comment or a baseline, only mended. */
export function isOfForm({ lesson, severity }: Pick<Diagnostic, 'lesson' | 'severity'>): boolean {
  return lesson === 'format' && severity === 'error';
}

/** True where what it stands for could not be read and was set aside: nothing else knows of it. */
export function isSetAside(one: Pick<Diagnostic, 'lesson' | 'severity' | 'nothingLost'>): boolean {
  return isOfForm(one) && one.nothingLost !== true;
}

export interface FindingParts {
  readonly severity?: Severity;
  readonly target?: 'key' | 'value';
  readonly label?: string;
  readonly related?: readonly { path: Path; message: string; target?: 'key' | 'value' }[];
  readonly help?: string;
  readonly replacements?: readonly Replacement[];
  readonly nothingLost?: true;
}

/** A fault or risk at a place, as severe as its rule says unless `parts` have a severity of their own. */
export function finding(path: Path, message: string, parts: FindingParts = {}): Finding {
  return assembled('finding', path, message, parts);
}

/** A check that lacks a fact: an info that names the missing field. */
export function notAssessable(path: Path, message: string, parts: FindingParts = {}): Finding {
  return assembled('not-assessable', path, message, { ...parts, severity: 'info' });
}

function assembled(kind: Finding['kind'], path: Path, message: string, parts: FindingParts): Finding {
  return {
    kind,
    ...(parts.severity === undefined ? {} : { severity: parts.severity }),
    message,
    place: { path, target: parts.target ?? 'value' },
    ...(parts.label === undefined ? {} : { label: parts.label }),
    related: (parts.related ?? []).map((label) => ({ target: 'value' as const, ...label })),
    ...(parts.help === undefined ? {} : { help: parts.help }),
    ...(parts.replacements === undefined ? {} : { replacements: parts.replacements }),
    ...(parts.nothingLost === undefined ? {} : { nothingLost: parts.nothingLost }),
  };
}
