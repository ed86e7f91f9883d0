import { singleLine } from '../base/single-line.ts';

/** A backslash and a sign stand for the sign: kept apart from signs that mark something up, in letters that nobody uses. */
const KEPT = 0x10ff00;

/** Text in which the escaped signs are no signs any more, until `wordsOf` writes them. */
export function escapesKept(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) =>
    String.fromCodePoint(KEPT + sign.charCodeAt(0)),
  );
}

/** The words of a line of Markdown, without what marks them up. */
export function wordsOf(text: string): string {
  const bare = text
    .replace(/<!--[^<>]*-->/g, '')
    .replace(/<((?:https?|mailto):[^<>\s]*)>/g, '$1')
    .replace(/<br *\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1');
  const said = withoutEmphasis(bare)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&')
    .replace(/[\u{10FF21}-\u{10FF7E}]/gu, (kept) =>
      String.fromCharCode((kept.codePointAt(0) ?? KEPT) - KEPT),
    );
  return singleLine(said);
}

/** Asterisks and underscores around words; those that have no partner, or stand between spaces, are signs like others. */
function withoutEmphasis(text: string): string {
  const pieces = text.split(/(\*{1,3}|_{1,3})/);
  const opened = new Map<string, number>();
  for (let i = 1; i < pieces.length; i += 2) {
    const sign = pieces[i] ?? '';
    const [before, behind] = [pieces[i - 1]?.at(-1) ?? ' ', pieces[i + 1]?.[0] ?? ' '];
    const isInWord = sign.startsWith('_') && /\w/.test(before) && /\w/.test(behind);
    const start = opened.get(sign);
    if (isInWord) continue;
    if (start !== undefined && /\S/.test(before)) {
      pieces[start] = '';
      pieces[i] = '';
      opened.delete(sign);
    } else if (/\S/.test(behind)) opened.set(sign, i);
  }
  return pieces.join('');
}
