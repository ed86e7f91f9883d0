import { formatPath, type Path } from '../base/path.ts';
import { listed } from '../base/text.ts';

/** So many fields are named; the others are counted. */
const MOST = 3;

/** `hosts.1.lead` is not stated, `hosts.1.lead`, `hosts.2.lead` and 4 more are not stated: the end of a sentence. */
export function unstated(fields: readonly (Path | string)[]): string {
  const names = fields.map((field) => `\`${typeof field === 'string' ? field : formatPath(field)}\``);
  const named = names.length > MOST + 1 ? names.slice(0, MOST) : names;
  const rest = names.length - named.length;
  return `${listed(rest === 0 ? named : [...named, `${rest} more`])} ${names.length === 1 ? 'is' : 'are'} not stated`;
}
