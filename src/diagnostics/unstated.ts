import { formatPath, type Path } from '../base/path.ts';
import { listedBriefly } from '../base/text.ts';

/** `hosts.1.lead` is not stated, `hosts.1.lead`, `hosts.2.lead`, `hosts.3.lead` and 4 more are not stated: the end of a sentence. */
export function unstated(fields: readonly (Path | string)[]): string {
  const names = fields.map((field) => `\`${typeof field === 'string' ? field : formatPath(field)}\``);
  return `${listedBriefly(names)} ${names.length === 1 ? 'is' : 'are'} not stated`;
}
