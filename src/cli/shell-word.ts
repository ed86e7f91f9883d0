/** A file as a command to be typed names it: in double quotes, which all shells know, where it has more than plain letters. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}_./\\:@%+=~-]+$/u.test(text) ? text : `"${text}"`;
}
