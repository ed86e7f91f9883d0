import type { Replacement } from '../diagnostics/fix.ts';

/** What to write instead of a value, and the correction where it is plain. */
export interface Remedy {
  readonly help: string;
  readonly replacements?: readonly Replacement[];
}

export function written(to: string, what: string, applicability: Replacement['applicability']): Remedy {
  return { help: `${what}: \`${to}\`.`, replacements: [{ to, manner: 'bare', applicability }] };
}

/** A value as it is read back between brackets. */
export function inBrackets(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const isBare =
    /^\p{L}(?:[\p{L}\p{M}\p{N}_./+()’-]|[ :'](?=[\p{L}\p{N}(]))*$/u.test(value) &&
    !/: |^(?:true|false|null)$/i.test(value);
  const isTime = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$|^\d\d:\d\d$/.test(value);
  return isBare || isTime ? value : JSON.stringify(value);
}
