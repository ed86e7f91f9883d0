/** True where every element of some XML is closed where it was opened. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, end] of xml.matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g)) {
    if (end === '/') continue;
    if (closing === '') open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
