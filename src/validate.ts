import type { LocalDate } from './base/calendar.ts';
import { isWithin, type Path } from './base/path.ts';
import { gradeOf } from './config/grade-of.ts';
import { noSettings, type Settings } from './config/settings.ts';
import { withOwnHolidays } from './config/with-own-holidays.ts';
import type { Diagnostic, Finding, Lesson, Severity } from './diagnostics/diagnostic.ts';
import { locate } from './diagnostics/locate.ts';
import { order } from './diagnostics/order.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import type { Facts } from './facts/facts.ts';
import { policyOf } from './policy/policy-of.ts';
import type { Policy } from './policy/thresholds.ts';
import { rules } from './rules/registry.ts';
import { parseSource, type Source } from './source/parse-source.ts';
import { type Decoded, decodeTour } from './tour/decode.ts';
import { asWritten } from './tour/decode-file.ts';
import type { Tour } from './tour/schema.ts';

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
}

/** A tour file that was read and checked. Without a tour it could not be understood, and the diagnostics say why. */
export interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  readonly understood: Understood | undefined;
}

interface Understood {
  readonly source: Source;
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** Reads a tour file and applies every lesson to it. Nothing that an author writes makes it throw. */
export function validate(
  { file, text }: TourFile,
  { today, settings = noSettings }: ValidateOptions,
): Validated {
  const { source, diagnostics } = parseSource(file, text);
  const told = (all: readonly Diagnostic[], profile: string | undefined) =>
    order(all.flatMap((one) => graded(one, gradeOf(one.rule, profile, settings))));
  if (!source) return { diagnostics: told(diagnostics, settings.profile), understood: undefined };
  const decoded = decodeTour(source.value);
  const place = (finding: Finding, rule: { id: string; lesson: Lesson }) =>
    locate(respelled(finding, decoded), rule, source);
  const ofForm = [
    ...diagnostics,
    ...decoded.findings.map(({ rule, finding }) => place(finding, { id: rule, lesson: 'format' })),
  ];
  if (!decoded.tour) return { diagnostics: told(ofForm, settings.profile), understood: undefined };
  const tour = withOwnHolidays(decoded.tour, settings.holidays);
  const profile = tour.profile ?? settings.profile;
  const policy = policyOf(profile, settings.thresholds);
  const facts = deriveFacts(tour, policy, settings.titles);
  const ofSubstance = rules
    .filter(({ id }) => gradeOf(id, profile, settings) !== 'off')
    .flatMap((rule) =>
      rule
        .check({ tour, facts, policy, today })
        .filter((finding) => !repeatsFault(finding, decoded.setAside))
        .map((finding) => place(withinFile(finding, decoded.tour), rule)),
    );
  return {
    diagnostics: told([...ofForm, ...ofSubstance], profile),
    understood: { source, tour, facts, policy },
  };
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
function repeatsFault(finding: Finding, setAside: readonly Path[]): boolean {
  const places = [finding.place, ...finding.related];
  return setAside.some((fault) => places.some(({ path }) => isWithin(path, fault) || isWithin(fault, path)));
}

function respelled(finding: Finding, { respelled: respellings }: Decoded): Finding {
  if (respellings.length === 0) return finding;
  return {
    ...finding,
    place: { ...finding.place, path: asWritten(finding.place.path, respellings) },
    related: finding.related.map((label) => ({ ...label, path: asWritten(label.path, respellings) })),
  };
}
