import type { Path } from '../base/path.ts';
import type { Diagnostic, Finding, Lesson, Range, Severity } from './diagnostic.ts';
import type { Beside, Edit, Fix, Manner } from './fix.ts';

/** What can say where a path stands; a source can. */
interface Locator {
  readonly file: string;
  locate(path: Path, target: 'key' | 'value'): Range;
  rewrite(path: Path, target: 'key' | 'value', to: string, manner?: Manner): Edit | undefined;
  behind(path: Path, beside: Beside): string | undefined;
}

/** A rule's finding with its rule, its file and its lines. */
export function locate(
  { replacements = [], kind, severity, message, place, label, related, help, nothingLost }: Finding,
  rule: { readonly id: string; readonly lesson: Lesson; readonly severity: Severity },
  source: Locator,
): Diagnostic {
  const fixes = replacements.flatMap(({ to, applicability, manner, beside }): Fix[] => {
    const edit = source.rewrite(place.path, place.target, to, manner);
    const further = beside ? source.behind(place.path, beside) : '';
    if (edit === undefined || further === undefined) return [];
    const written = manner === 'quoted' ? edit.text : to;
    const also = beside ? ` and \`${beside.key}: ${beside.value}\`` : '';
    const edits = [{ ...edit, text: `${edit.text}${further}` }];
    return [{ title: `Write \`${written}\`${also}`, applicability, edits }];
  });
  return {
    kind,
    severity: severity ?? rule.severity,
    message,
    place,
    ...(label === undefined ? {} : { label }),
    ...(help === undefined ? {} : { help }),
    ...(nothingLost === undefined ? {} : { nothingLost }),
    rule: rule.id,
    lesson: rule.lesson,
    file: source.file,
    range: source.locate(place.path, place.target),
    related: related.map((one) => ({ ...one, range: source.locate(one.path, one.target) })),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
