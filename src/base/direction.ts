export type Direction = 'ltr' | 'rtl';

let strong: RegExp | undefined;
let rightToLeft: RegExp | undefined;

/** Which way a text is read: that of its first letter, as browsers decide for `dir="auto"`; undefined where it has none. */
export function directionOf(text: string): Direction | undefined {
  // Compiled when first needed: patterns of Unicode take half a millisecond each.
  strong ??= /[\p{L}\u200E\u200F]/u;
  rightToLeft ??=
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F]/u;
  const first = strong.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
