import type { LocalDate } from './base/calendar.ts';
import { isWithin, type Path } from './base/path.ts';
import { rememberedByObject } from './base/remembered.ts';
import { gradeOf } from './config/grade-of.ts';
import { alwaysErrors, ruleIds } from './config/rule-ids.ts';
import { noSettings, type Settings } from './config/settings.ts';
import { withOwnHolidays } from './config/with-own-holidays.ts';
import type { Diagnostic, Finding, Range, Severity } from './diagnostics/diagnostic.ts';
import { locate } from './diagnostics/locate.ts';
import { withoutFaulty } from './diagnostics/not-stated.ts';
import { order } from './diagnostics/order.ts';
import { SUPPRESSION_WORD } from './diagnostics/suppression-comment.ts';
import { type Suppressed, suppress } from './diagnostics/suppressions.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import type { Facts } from './facts/facts.ts';
import type { BrokenDemand } from './facts/sessions/broken-demand.ts';
import { policyOf } from './policy/policy-of.ts';
import type { Policy } from './policy/thresholds.ts';
import { rules } from './rules/registry.ts';
import { isInTime, type Rule } from './rules/rule.ts';
import { commentPlaces } from './source/comment-places.ts';
import { parseSource, type Source } from './source/parse-source.ts';
import { type Decoded, decodeTour } from './tour/decode.ts';
import { asWritten } from './tour/decode-file.ts';
import type { Tour } from './tour/schema.ts';
import type { WrittenText } from './tour/texts.ts';

/** A tour file's text under the name that messages call it by. */
export interface TourFile {
  readonly file: string;
  readonly text: string;
}

export interface ValidateOptions {
  /** The day from which lead times and overdue tasks are counted. */
  readonly today: LocalDate;
  /** What the project decides for all of its tours. */
  readonly settings?: Settings;
  /** What judges an agenda in the file; without it nobody does. */
  readonly judge?: Judge | undefined;
}

/** Holds the agenda in a tour file against all that the tour asks. */
export type Judge = (tour: Tour, facts: Facts, policy: Policy) => readonly BrokenDemand[];

/** The judge of a file that seems to have an agenda: it brings half of the planner with it, which no other check needs. */
export async function judgeOf({ text }: TourFile): Promise<Judge | undefined> {
  if (!text.includes('agenda') || !/^\W*agenda\W*:/m.test(text)) return undefined;
  return (await import('./schedule/judge-agenda.ts')).judgeAgenda;
}

/** A tour file that was read and checked. Without a tour it could not be understood, and the diagnostics say why. */
export interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  /** What the author answered with a comment. */
  readonly suppressed: readonly Suppressed[];
  /** Undefined where the text is no YAML that can be relied on. */
  readonly source: Source | undefined;
  readonly understood: Understood | undefined;
}

interface Understood {
  readonly source: Source;
  readonly tour: Tour;
  readonly texts: readonly WrittenText[];
  readonly facts: Facts;
  readonly policy: Policy;
}

/** What forbids every plan: one of two dates is wrong, nobody knows which, and each day of a plan would rest on it. */
const OF_DATES: readonly string[] = ['dates-reversed', 'leg-times-impossible'];

/** True of a finding beside which nothing is planned: an end that lies before its beginning. */
export function forbidsPlan({ rule, severity, kind }: Diagnostic): boolean {
  return kind === 'finding' && severity === 'error' && OF_DATES.includes(rule);
}

/** What a plan is made from; undefined where the file was not understood or its dates cannot be. */
export function plannable({ understood, diagnostics }: Validated): Understood | undefined {
  return diagnostics.some(forbidsPlan) ? undefined : understood;
}

/** Reads a tour file and applies every lesson to it. Nothing that an author writes makes it throw. */
export function validate(file: TourFile, options: ValidateOptions): Validated {
  const [validated] = validateAll([{ file, options }]);
  return validated as Validated;
}

/**
 * The same for several files. Lesson by lesson, since a processor has the code of one lesson at hand for all of them: file
 * by file takes a sixth longer.
 */
export function validateAll(
  files: readonly { readonly file: TourFile; readonly options: ValidateOptions }[],
): Validated[] {
  const checks = files.map(({ file, options }) => beginCheck(file, options));
  for (const rule of rules) for (const check of checks) check.apply(rule);
  return checks.map((check) => check.end());
}

interface Check {
  /** Where the rule is in force. */
  apply(rule: Rule): void;
  end(): Validated;
}

function beginCheck(
  { file, text }: TourFile,
  { today, settings = noSettings, judge }: ValidateOptions,
): Check {
  const { source, diagnostics } = parseSource(file, text);
  const told = (
    all: readonly Diagnostic[],
    profile: string | undefined,
    looked: (rule: Rule) => boolean = () => false,
  ) => {
    const grade = (rule: string) => gradeOf(rule, profile, settings);
    const applied = (id: string) => {
      const ofSubstance = rules.find((rule) => rule.id === id);
      return grade(id) !== 'off' && (ofSubstance === undefined || looked(ofSubstance));
    };
    const { diagnostics: open, suppressed } = answered(all, source, applied);
    return { diagnostics: order(open.flatMap((one) => graded(one, grade(one.rule)))), suppressed };
  };
  const withoutTour = (found: readonly Diagnostic[]): Check => ({
    apply() {},
    end: () => ({ ...told(found, settings.profile), source, understood: undefined }),
  });
  if (!source) return withoutTour(diagnostics);
  const decoded = decodeTour(source.value);
  const place = (finding: Finding, rule: Pick<Rule, 'id' | 'lesson' | 'severity'>) =>
    locate(respelled(finding, decoded), rule, source);
  // Where the text says why a value is missing, that it is missing is no news.
  const ofText = diagnostics.filter(({ severity }) => severity === 'error');
  const faults = decoded.findings
    .map(({ rule, finding }) => place(finding, { id: rule, lesson: 'format', severity: 'error' }))
    .filter(({ rule, range }) => rule === 'key-unknown' || !ofText.some((one) => isSame(one.range, range)));
  // What is odd about a word within a value that cannot be read is part of the same fault.
  const ofForm = [
    ...diagnostics.filter(
      (one) => one.severity === 'error' || !faults.some((fault) => isInside(one.range, fault.range)),
    ),
    ...faults,
  ];
  if (!decoded.tour) return withoutTour(ofForm);
  const tour = withOwnHolidays(decoded.tour, settings.holidays);
  const profile = tour.profile ?? settings.profile;
  const policy = policyOf(profile, settings.thresholds);
  const facts = deriveFacts(tour, policy, settings.titles);
  const brokenDemands = tour.agenda && judge?.(tour, facts, policy);
  const writtenAt = (path: Path) => source.writtenAt(asWritten(path, decoded.respelled));
  const context = { tour, facts, policy, today, writtenAt, ...(brokenDemands && { brokenDemands }) };
  const inForce = rulesInForce(settings, profile);
  const ofSubstance: Diagnostic[] = [];
  return {
    apply(rule) {
      if (!inForce.has(rule) || !isInTime(rule, tour, today)) return;
      for (const told of rule.check(context)) {
        const finding = withoutFaults(told, decoded.setAside);
        if (finding)
          ofSubstance.push(place(tour === decoded.tour ? finding : withinFile(finding, decoded.tour), rule));
      }
    },
    end: () => ({
      // Beside a value that was set aside, rules are silent that may have something to say once it is corrected.
      ...told(
        [...ofForm, ...ofSubstance],
        profile,
        (rule) => decoded.setAside.length === 0 && isInTime(rule, tour, today),
      ),
      source,
      understood: { source, tour, texts: decoded.texts, facts, policy },
    }),
  };
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.line === other.line &&
    one.column === other.column &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  );
}

/** True where one stretch is a part of another, and not all of it. */
function isInside(inner: Range, outer: Range): boolean {
  const isBefore = (line: number, column: number, otherLine: number, otherColumn: number) =>
    line < otherLine || (line === otherLine && column < otherColumn);
  const isPart =
    !isBefore(inner.line, inner.column, outer.line, outer.column) &&
    !isBefore(outer.endLine, outer.endColumn, inner.endLine, inner.endColumn);
  return (
    isPart &&
    (isBefore(outer.line, outer.column, inner.line, inner.column) ||
      isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn))
  );
}

/** The rules that a project leaves on for a profile: the same for all of its tours. */
const inForceOf = rememberedByObject((_: Settings) => new Map<string | undefined, ReadonlySet<Rule>>());

function rulesInForce(settings: Settings, profile: string | undefined): ReadonlySet<Rule> {
  const known = inForceOf(settings);
  const found =
    known.get(profile) ?? new Set(rules.filter(({ id }) => gradeOf(id, profile, settings) !== 'off'));
  known.set(profile, found);
  return found;
}

/** Without what the author answered by comments in the file, and with what is wrong with those. */
function answered(
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
  applied: (rule: string) => boolean,
): ReturnType<typeof suppress> {
  if (!source?.text.includes(SUPPRESSION_WORD)) return { diagnostics, suppressed: [] };
  return suppress(diagnostics, commentPlaces(source), {
    file: source.file,
    rules: ruleIds,
    applied,
    unavoidable: (rule) => alwaysErrors.has(rule),
  });
}

/** With the severity that project or profile give its rule; none where they switch it off. What could not be assessed stays a note. */
function graded(diagnostic: Diagnostic, severity: Severity | 'off' | undefined): Diagnostic[] {
  if (severity === 'off') return [];
  return severity === undefined || diagnostic.kind === 'not-assessable'
    ? [diagnostic]
    : [{ ...diagnostic, severity }];
}

/** Without the places that a holiday of the project would have: it stands in another file. */
function withinFile(finding: Finding, tour: Tour | undefined): Finding {
  const own = tour?.calendar?.holidays?.length ?? 0;
  return {
    ...finding,
    related: finding.related.filter(
      ({ path: [first, second, index] }) =>
        first !== 'calendar' || second !== 'holidays' || typeof index !== 'number' || index < own,
    ),
  };
}

/** A value that was set aside as faulty looks as if it were missing: what a rule says of that would be said twice. */
function withoutFaults(finding: Finding, setAside: readonly Path[]): Finding | undefined {
  if (setAside.length === 0) return finding;
  const places = [finding.place, ...finding.related];
  if (setAside.some((fault) => places.some(({ path }) => isWithin(path, fault) || isWithin(fault, path))))
    return undefined;
  return withoutFaulty(finding, (path) => setAside.some((fault) => isWithin(path, fault)));
}

function respelled(finding: Finding, { respelled: respellings }: Decoded): Finding {
  if (respellings.length === 0) return finding;
  return {
    ...finding,
    place: { ...finding.place, path: asWritten(finding.place.path, respellings) },
    related: finding.related.map((label) => ({ ...label, path: asWritten(label.path, respellings) })),
  };
}
