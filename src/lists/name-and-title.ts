import { hasFormOfAddress } from '../facts/people/person-name.ts';
import { rankTitle } from '../facts/people/rank-title.ts';

/**
 * A person's name and title that stand in one cell: `Dr. Mary Wanjiku, Chief Executive Officer`. `isTold` where the header
 * says so; else the first part begins as a name does, or the second is a title that is known: `Karimov, Otabek` is a name.
 */
export function nameAndTitle(
  text: string,
  isTold: boolean,
): { readonly name: string; readonly title: string } | undefined {
  const [, name = '', title = ''] = /^([^,;\n]+?)(?:\s*[,;\n]\s*|\s+[-–—]\s+)(\S[\s\S]*)$/.exec(text) ?? [];
  if (name === '') return undefined;
  return isTold || hasFormOfAddress(name) || rankTitle(title).kind !== 'unknown'
    ? { name, title }
    : undefined;
}
