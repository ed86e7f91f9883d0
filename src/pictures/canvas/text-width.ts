/**
 * Of the height of the letters, to the nearest twentieth: as wide as the widest of the usual sans-serif faces draws them,
 * DejaVu Sans, from its table `hmtx`.
 */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ['\u202F', 0.2],
  ["'′", 0.25],
  [' ,.IJijl\u00A0‘’ʻ·ІіЈј', 0.3],
  ['-/:;\\f|ابتثلنيئأإآ', 0.35],
  ['!()[]rt', 0.4],
  ['"', 0.45],
  ['*_`sz–“”°ѕدذرزعغفقهةوؤ', 0.5],
  ['?Lcгзсэєґكمى', 0.55],
  ['FPTYaekovxy«»ГРТУабвекотухчьяҐ', 0.6],
  ['ABCRVXZАБВКСХЧЬЭЯдцъЄ', 0.7],
  ['DGHNUИЛНПм', 0.75],
  ['&OQwДОЦы', 0.8],
  ['#+<=>M^~МФЪфю', 0.85],
  ['Ыжшسشصضطظ☐☑☒', 0.9],
  ['%mщ', 0.95],
  ['@W—…', 1],
  ['Ш', 1.05],
  ['ЖЩЮ', 1.1],
];
/** Of whole scripts and kinds of signs. */
const SCRIPTS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[\u200B-\u200F\u2060-\u2069\p{Mn}]/u, 0],
  [/\p{Script=Arabic}/u, 0.6],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{Lu}/u, 0.8],
];
/** Everything else: most of the lower case, digits, capitals as wide as those. */
const USUAL = 0.65;
/** Arabic letters that end in a bow, and how much wider they are at the end of a word. */
const [BOWED, BOW] = [/[بتثسشصضفقكلنيئى](?!\p{L})/gu, 0.4];
/** Bold letters are so much wider. */
const BOLD = 1.12;

const known = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The most that a text takes at a height of letters, in the same unit, in whichever sans-serif face it is drawn. */
export function textWidth(text: string, size: number, bold = false): number {
  let units = BOW * (text.match(BOWED)?.length ?? 0);
  for (const letter of text) units += letterWidth(letter);
  return units * size * (bold ? BOLD : 1);
}

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    // A letter is as wide as without its accent.
    const [plain = letter] = letter.normalize('NFD');
    width = known.get(plain) ?? SCRIPTS.find(([signs]) => signs.test(letter))?.[1] ?? USUAL;
    known.set(letter, width);
  }
  return width;
}
