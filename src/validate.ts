import type { LocalDate } from './base/calendar.ts';
import { isWithin, type Path } from './base/path.ts';
import type { Diagnostic, Finding, Lesson } from './diagnostics/diagnostic.ts';
import { locate } from './diagnostics/locate.ts';
import { order } from './diagnostics/order.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import type { Facts } from './facts/facts.ts';
import { defaultPolicy, type Policy } from './policy/thresholds.ts';
import { rules } from './rules/registry.ts';
import { parseSource, type Source } from './source/parse-source.ts';
import { asWritten, type Decoded, decodeTour } from './tour/decode.ts';
import type { Tour } from './tour/schema.ts';

/** A tour file's text under the name that messages call it by. */
export interface TourFile {
  readonly file: string;
  readonly text: string;
}

export interface ValidateOptions {
  /** The day from which lead times and overdue tasks are counted. */
  readonly today: LocalDate;
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
export function validate({ file, text }: TourFile, { today }: ValidateOptions): Validated {
  const { source, diagnostics } = parseSource(file, text);
  if (!source) return { diagnostics: order(diagnostics), understood: undefined };
  const decoded = decodeTour(source.value);
  const place = (finding: Finding, rule: { id: string; lesson: Lesson }) =>
    locate(respelled(finding, decoded), rule, source);
  const ofForm = [
    ...diagnostics,
    ...decoded.findings.map(({ rule, finding }) => place(finding, { id: rule, lesson: 'format' })),
  ];
  const { tour } = decoded;
  if (!tour) return { diagnostics: order(ofForm), understood: undefined };
  const policy = defaultPolicy;
  const facts = deriveFacts(tour, policy);
  const ofSubstance = rules.flatMap((rule) =>
    rule
      .check({ tour, facts, policy, today })
      .filter((finding) => !repeatsFault(finding, decoded.setAside))
      .map((finding) => place(finding, rule)),
  );
  return { diagnostics: order([...ofForm, ...ofSubstance]), understood: { source, tour, facts, policy } };
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
