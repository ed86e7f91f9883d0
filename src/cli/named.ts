import { closest, listed } from '../base/text.ts';
import { Failure } from './process/failure.ts';

/** The format of that name, or another kind of thing; an unknown one is answered with what was probably meant. */
export function named<T extends { readonly id: string; readonly extension?: string }>(
  formats: readonly T[],
  name: string,
  kind = 'format',
): T {
  const format = formats.find(({ id }) => id === name);
  if (format) return format;
  const known = formats.map(({ id }) => id);
  const several = name.split(/[,;]/).map((one) => one.trim());
  if (several.length > 1 && several.every((one) => known.includes(one)))
    throw new Failure(`Each ${kind} takes an option of its own: write ${listed(several)} one by one.`);
  const meant = formats.find(({ extension }) => extension === name)?.id ?? closest(name, known);
  throw new Failure(
    `There is no ${kind} "${name}". ${meant ? `Did you mean ${meant}?` : `There are ${listed(known)}.`}`,
  );
}
