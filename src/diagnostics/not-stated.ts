import type { Path } from '../base/path.ts';
import { type Finding, type FindingParts, notAssessable } from './diagnostic.ts';
import { unstated } from './unstated.ts';

/**
 * A check that lacks fields that nobody stated: `what` says what it would have told, "Whether …", and `rest` how the sentence
 * goes on behind them.
 */
export function notStated(
  path: Path,
  what: string,
  fields: readonly (Path | string)[],
  { rest = '.', ...parts }: Omit<FindingParts, 'severity'> & { readonly rest?: string },
): Finding {
  return {
    ...notAssessable(path, `${what} cannot be assessed: ${unstated(fields)}${rest}`, parts),
    lacks: fields.map((field) => (typeof field === 'string' ? field.split('.') : field)),
  };
}
