import { byText } from '../base/text.ts';
import { alwaysErrors } from '../config/rule-ids.ts';
import type { Lesson, Severity } from '../diagnostics/diagnostic.ts';
import { SUPPRESSION_RULES } from '../diagnostics/suppression-comment.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { sourceRules } from '../source/source-rules.ts';
import { FORMAT_FAULTS, FORMAT_NOTES } from '../tour/format-faults.ts';

/** What can be said of any rule, whether it is about the tour, the form of the file or its text. */
export interface Entry {
  readonly id: string;
  readonly lesson: Lesson;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
  /** So long it speaks; always unless given. */
  readonly until?: Rule['until'];
  /** Whether it is about the tour or about the form of the file. */
  readonly about: 'tour' | 'file';
  /** True where nobody may weigh it otherwise: what cannot be read. */
  readonly fixed: boolean;
}

interface FormRule {
  readonly summary: string;
  readonly why: string;
}

const YAML = 'YAML 1.2.2, https://yaml.org/spec/1.2.2/';
const FORMAT = 'docs/tour-format.md, house rule';

/** Every rule there is, by its id. */
export function catalogue(): Entry[] {
  const ofForm = (entries: Readonly<Record<string, FormRule>>, severity: Severity) =>
    Object.entries(entries).map(([id, { summary, why }]) => form(id, severity, summary, why));
  return [
    ...rules.map(({ id, lesson, severity, summary, why, source, until }) => ({
      id,
      lesson,
      severity,
      summary,
      why,
      source,
      ...(until && { until }),
      about: 'tour' as const,
      fixed: false,
    })),
    ...ofForm(FORMAT_FAULTS, 'error'),
    ...ofForm(FORMAT_NOTES, 'info'),
    ...ofForm(SUPPRESSION_RULES, 'warning'),
    ...Object.entries(sourceRules).map(([id, { severity, summary, why }]) =>
      form(id, severity, summary, why),
    ),
  ].sort((a, b) => byText(a.id, b.id));
}

function form(id: string, severity: Severity, summary: string, why: string): Entry {
  const source = id.startsWith('yaml-') ? YAML : FORMAT;
  return {
    id,
    lesson: 'format',
    severity,
    summary,
    why,
    source,
    about: 'file',
    fixed: alwaysErrors.has(id),
  };
}
