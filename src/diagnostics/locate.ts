import type { Path } from '../base/path.ts';
import type { Diagnostic, Finding, Lesson, Range, Severity } from './diagnostic.ts';
import type { Edit, Fix, Manner } from './fix.ts';

/** What can say where a path stands; a source can. */
interface Locator {
  readonly file: string;
  locate(path: Path, target: 'key' | 'value'): Range;
  rewrite(path: Path, target: 'key' | 'value', to: string, manner?: Manner): Edit | undefined;
}

/** A rule's finding with its rule, its file and its lines. */
export function locate(
  { replacements = [], kind, severity, message, place, label, related, help }: Finding,
  rule: { readonly id: string; readonly lesson: Lesson; readonly severity: Severity },
  source: Locator,
): Diagnostic {
  const fixes = replacements.flatMap(({ to, applicability, manner }): Fix[] => {
    const edit = source.rewrite(place.path, place.target, to, manner);
    const written = manner === 'quoted' ? edit?.text : to;
    return edit ? [{ title: `Write \`${written}\``, applicability, edits: [edit] }] : [];
  });
  return {
    kind,
    severity: severity ?? rule.severity,
    message,
    place,
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
    rule: rule.id,
    lesson: rule.lesson,
    file: source.file,
    range: source.locate(place.path, place.target),
    related: related.map((one) => ({ ...one, range: source.locate(one.path, one.target) })),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
