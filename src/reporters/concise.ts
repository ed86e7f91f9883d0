import { singleLine } from '../base/single-line.ts';
import { order } from '../diagnostics/order.ts';
import { kindWord } from '../diagnostics/wording.ts';
import type { Reporter } from './reporter.ts';

/** One line a finding, for editors and for `grep`; nothing found, nothing written. */
export const concise: Reporter = {
  id: 'concise',
  isLined: true,
  report: (diagnostics) =>
    order(diagnostics)
      .map((one) => {
        const { file, range, rule, message } = one;
        return `${singleLine(file)}:${range.line}:${range.column}: ${kindWord(one).replace(' ', '-')} ${rule} ${singleLine(message)}\n`;
      })
      .join(''),
};
