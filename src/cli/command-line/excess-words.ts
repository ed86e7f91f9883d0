/** What to say of more words than a command takes: most often a value with spaces, `--start 12 October 2027`, without quotation marks. */
export function excessWords(args: readonly string[]): string {
  const option = args.findIndex(
    (word, at) => isOption(word) && [args[at + 1], args[at + 2]].every((next) => next && !isOption(next)),
  );
  // Without an option it is the name, behind the command.
  const [start, before] = option < 0 ? [1, ''] : [option + 1, `${args[option]} `];
  const rest = args.slice(start);
  const end = rest.findIndex(isOption);
  return `Put what has spaces into quotation marks: ${before}"${rest.slice(0, end < 0 ? undefined : end).join(' ')}"\n`;
}

function isOption(word: string): boolean {
  return word.startsWith('-');
}
