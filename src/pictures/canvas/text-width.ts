/** Of the height of the letters: as wide as the widest of the usual sans-serif faces draws them, DejaVu Sans. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!’‘ʻʼ·]/u, 0.4],
  [/[ \u00A0\u202Fftr()[\]\-/"“”°′]/u, 0.42],
  [/[mwMW@%—ЖШЩЮФЫжшщюфымМ]/u, 1],
  [/[\p{Lu}&+=<>~#]/u, 0.78],
  [/\p{Script=Arabic}/u, 0.55],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u, 1],
  [/[\u200B-\u200F\u2060-\u2069\p{Mn}]/u, 0],
  [/\p{Extended_Pictographic}/u, 1.4],
];

/** Everything else: lower case, digits, Cyrillic. */
const USUAL = 0.65;
/** Bold letters are so much wider. */
const BOLD = 1.1;

const known = new Map<string, number>();

/** The most that a text takes at a height of letters, in the same unit, in whichever sans-serif face it is drawn. */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const letter of text) units += letterWidth(letter);
  return units * size * (bold ? BOLD : 1);
}

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
    known.set(letter, width);
  }
  return width;
}
