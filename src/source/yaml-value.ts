/** A value of a tour file: texts, numbers, true and false, lists and groups of them. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Words that a reader of YAML 1.1 takes for something else than a text. */
const READ_OTHERWISE = /^(true|false|yes|no|on|off|y|n|null|~)$/i;

/** A value as it stands on one line, in a block or between braces. */
export function inlineValue(value: YamlValue): string {
  if (typeof value === 'string') return inlineText(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(inlineValue).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inlineValue(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The lines of a list of groups, each group's first key behind its dash. */
export function itemLines(item: { readonly [key: string]: YamlValue }, indent: string): string[] {
  return Object.entries(item).map(
    ([key, value], i) => `${indent}${i === 0 ? '- ' : '  '}${key}: ${inlineValue(value)}`,
  );
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** Bare where every reader agrees on it, wherever it stands; else in double quotes. */
function inlineText(text: string): string {
  const bare =
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.()/%+’-]|[ :](?=[\p{L}\p{N}(]))*$/u.test(text) &&
    !/: /.test(text) &&
    !READ_OTHERWISE.test(text) &&
    !/^[-+.\d][\d._]*(?:e[-+]?\d+)?$|^\d+:|^0[ox]/i.test(text);
  return bare ? text : JSON.stringify(text);
}
