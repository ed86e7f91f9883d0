import { counted } from '../base/text.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Summary } from './summary.ts';

/** What a reader sees before the message. An info is a note; what could not be assessed is a kind of its own. */
export function kindWord({ kind, severity }: Pick<Diagnostic, 'kind' | 'severity'>): string {
  if (kind === 'not-assessable') return 'not assessable';
  return severity === 'info' ? 'note' : severity;
}

/** `2 errors, 5 warnings, 4 not assessable`; empty where there is nothing. */
export function formatSummary({
  errors,
  warnings,
  infos,
  notAssessable,
}: Pick<Summary, 'errors' | 'warnings' | 'infos' | 'notAssessable'>): string {
  return [
    errors && counted(errors, 'error'),
    warnings && counted(warnings, 'warning'),
    infos && counted(infos, 'note'),
    notAssessable && `${notAssessable} not assessable`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `--fix mends 2, --fix --unsafe 5`: of the findings counted; empty where no fix is known. */
export function formatFixable({ fixable, fixableUnsafe }: Summary): string {
  const flags = [
    ...(fixable > 0 ? [['--fix', fixable]] : []),
    ...(fixableUnsafe > fixable ? [['--fix --unsafe', fixableUnsafe]] : []),
  ];
  return flags
    .map(([flag, count], i) => (i === 0 ? `${flag} mends ${count}` : `${flag} ${count}`))
    .join(', ');
}

/** How a report without findings begins: some may be there that fail nothing, where only what fails was asked for. */
export function nothing(leftOut: number): string {
  return leftOut === 0 ? 'Nothing found' : 'Nothing fails';
}
