/** Words that YAML 1.1 or 1.2 reads as something else than a text. */
const READ_OTHERWISE = /^(true|false|yes|no|on|off|y|n|null|~)$/i;

/** A text as a YAML value, in a block or between braces: bare where every reader agrees on it, else in double quotes. */
export function yamlText(text: string): string {
  const bare = /^\p{L}[\p{L}\p{M}\p{N} .()/’'-]*$/u.test(text) && !/\s$/.test(text);
  return bare && !READ_OTHERWISE.test(text) ? text : JSON.stringify(text);
}

/** `[a, b]` */
export function yamlList(words: readonly string[]): string {
  return `[${words.map(yamlText).join(', ')}]`;
}
