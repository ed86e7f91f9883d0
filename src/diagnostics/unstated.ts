import { formatPath, type Path } from '../base/path.ts';
import { listedBriefly } from '../base/text.ts';

/**
 * `sector` is not stated; `lead` of host 2 is not stated; `lead` of hosts 2, 3, 4 and 4 more is not stated: the end of a
 * sentence. Items of a list are counted from 1, as people count.
 */
export function unstated(fields: readonly (Path | string)[]): string {
  const numbersBy = new Map<string, { key: string; list: string; numbers: string[] }>();
  for (const field of fields) {
    const { key, list, numbers } = partsOf(field);
    const known = numbersBy.get(`${list} ${key}`);
    if (known) known.numbers.push(...numbers);
    else numbersBy.set(`${list} ${key}`, { key, list, numbers });
  }
  const names = [...numbersBy.values()].map(({ key, list, numbers }) =>
    numbers.length === 0 ? `\`${key}\`` : `\`${key}\` of ${items(list, numbers)}`,
  );
  return `${listedBriefly(names)} ${names.length === 1 ? 'is' : 'are'} not stated`;
}

/** `hosts.1.lead` → `lead` of item 2 of `hosts`; what stands in no list is named whole. */
function partsOf(field: Path | string): { key: string; list: string; numbers: string[] } {
  if (typeof field === 'string') return { key: field, list: '', numbers: [] };
  const at = field.findIndex((step) => typeof step === 'number');
  if (at < 0) return { key: formatPath(field), list: '', numbers: [] };
  return {
    key: formatPath(field.slice(at + 1)),
    list: String(field[at - 1]),
    numbers: [String(Number(field[at]) + 1)],
  };
}

/** `host 2`, `hosts 2 and 3`; a list whose name is no plural: `item 1 of \`considered\``. */
function items(list: string, numbers: readonly string[]): string {
  const which = listedBriefly(numbers);
  if (!list.endsWith('s')) return `item ${which} of \`${list}\``;
  return `${numbers.length === 1 ? list.slice(0, -1) : list} ${which}`;
}
