import type { Path } from '../base/path.ts';
import type { Diagnostic, Finding, Lesson, Range } from './diagnostic.ts';
import type { Edit, Fix } from './fix.ts';

/** What can say where a path stands; a source can. */
interface Locator {
  readonly file: string;
  locate(path: Path, target: 'key' | 'value'): Range;
  rewrite(path: Path, target: 'key' | 'value', to: string): Edit | undefined;
}

/** A rule's finding with its rule, its file and its lines. */
export function locate(
  { replacements = [], ...finding }: Finding,
  rule: { readonly id: string; readonly lesson: Lesson },
  source: Locator,
): Diagnostic {
  const fixes = replacements.flatMap(({ to, applicability }): Fix[] => {
    const edit = source.rewrite(finding.place.path, finding.place.target, to);
    return edit ? [{ title: `Write \`${to}\``, applicability, edits: [edit] }] : [];
  });
  return {
    ...finding,
    rule: rule.id,
    lesson: rule.lesson,
    file: source.file,
    range: source.locate(finding.place.path, finding.place.target),
    related: finding.related.map((label) => ({ ...label, range: source.locate(label.path, label.target) })),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
