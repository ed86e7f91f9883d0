import { singleLine } from '../base/single-line.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { identify } from '../diagnostics/identify.ts';
import { order } from '../diagnostics/order.ts';
import { nameInCheckout } from './checkout/name-in-checkout.ts';
import type { Reporter } from './reporter.ts';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

/** Findings for the Code Quality report of a merge request: https://docs.gitlab.com/ci/testing/code_quality/ */
export const gitlab: Reporter = {
  id: 'gitlab',
  report: (diagnostics, { folder }) =>
    `${JSON.stringify(
      identify(order(diagnostics)).map(([one, identity]) => ({
        description: description(one),
        check_name: one.rule,
        fingerprint: identity,
        severity: SEVERITY[one.severity],
        location: {
          path: nameInCheckout(one.file, folder),
          lines: { begin: one.range.line, end: one.range.endLine },
        },
      })),
      null,
      2,
    )}\n`,
};

function description({ kind, message, help }: Diagnostic): string {
  const said = kind === 'not-assessable' ? `Not assessable: ${message}` : message;
  return singleLine(help === undefined ? said : `${said} ${help}`);
}
