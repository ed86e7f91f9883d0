import { singleLine } from '../base/single-line.ts';
import { type Diagnostic, SEVERITIES } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { nameInCheckout } from './checkout/name-in-checkout.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations beside the lines of a pull request. GitHub shows ten of each severity for a step, so the worst come first. */
export const github: Reporter = {
  id: 'github',
  isLined: true,
  report: (diagnostics, { folder }) => {
    const ordered = order(diagnostics);
    return SEVERITIES.flatMap((severity) => ordered.filter((one) => one.severity === severity))
      .map((one) => `${annotation(one, folder)}\n`)
      .join('');
  },
};

/** A workflow command: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function annotation(
  { kind, severity, rule, file, range, message, help }: Diagnostic,
  folder: string | undefined,
): string {
  const { line, column, endLine, endColumn } = range;
  const properties = {
    file: nameInCheckout(file, folder),
    line: String(line),
    // Columns are shown only for a place on one line.
    ...(line === endLine ? { endLine: String(line), col: String(column), endColumn: String(endColumn) } : {}),
    title: kind === 'not-assessable' ? `not assessable: ${rule}` : rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const words = [message, ...(help === undefined ? [] : [help])].map(singleLine);
  return `::${COMMANDS[severity]} ${listed.join(',')}::${data(words.join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
