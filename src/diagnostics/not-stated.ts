import type { Path } from '../base/path.ts';
import { type Finding, type FindingParts, type Lack, notAssessable } from './diagnostic.ts';
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
  const lacks: Lack = {
    what,
    fields: fields.map((field) => (typeof field === 'string' ? field.split('.') : field)),
    rest,
  };
  return { ...notAssessable(path, sentence(lacks), parts), lacks };
}

/** The same finding of those fields alone that really are not there; undefined where all are, and cannot be read: that has been said. */
export function withoutFaulty(finding: Finding, isFaulty: (field: Path) => boolean): Finding | undefined {
  const { lacks } = finding;
  if (lacks === undefined) return finding;
  const fields = lacks.fields.filter((field) => !isFaulty(field));
  if (fields.length === lacks.fields.length) return finding;
  return fields.length === 0 ? undefined : { ...finding, message: sentence({ ...lacks, fields }) };
}

function sentence({ what, fields, rest }: Lack): string {
  return `${what} cannot be assessed: ${unstated(fields)}${rest}`;
}
