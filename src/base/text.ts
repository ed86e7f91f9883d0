import leven from 'leven';

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** `a, b, c and 4 more`: of many words the first three are named and the others counted; nobody reads `and 1 more`. */
export function listedBriefly(words: readonly string[], joint = 'and'): string {
  return listed(words.length > 4 ? [...words.slice(0, 3), `${words.length - 3} more`] : words, joint);
}

/** `1 host`, `2 hosts`; an irregular plural is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `the host`, `both hosts`, `all 3 hosts`. */
export function allOf(count: number, one: string, many = `${one}s`): string {
  if (count === 1) return `the ${one}`;
  return count === 2 ? `both ${many}` : `all ${count} ${many}`;
}

/**
 * The one word of `known` that `word` most likely meant: at most a third of its letters differ, two in a word of five to
 * eight, one in a shorter one and not its first; or only its case and separators. Neighbours that changed places are one.
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  return near(word, known)[0]?.candidate;
}

/** True where `closest` can have meant nothing else: only case or separators differ, or a word of four letters and more has no second one nearly as near. */
export function isUnmistakable(word: string, known: readonly string[]): boolean {
  const [first, second] = near(word, known);
  if (first === undefined) return false;
  return (
    (first.distance === 0 || word.length >= 4) &&
    (second === undefined || second.distance > first.distance + 1)
  );
}

/** The order of code units: a locale's order would differ between machines. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every word that may have been meant, the nearest first. */
function near(word: string, known: readonly string[]): { candidate: string; distance: number }[] {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const same = known.find((candidate) => plain(candidate) === plain(word));
  if (same !== undefined) return [{ candidate: same, distance: 0 }];
  const isShort = word.length < 5;
  const limit = isShort ? 1 : Math.max(2, Math.min(3, Math.floor(word.length / 3)));
  return known
    .map((candidate) => ({ candidate, distance: distance(plain(word), plain(candidate)) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= limit && !(isShort && beginsOtherwise(plain(word), plain(candidate))),
    )
    .sort((a, b) => a.distance - b.distance || byText(a.candidate, b.candidate));
}

function distance(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : leven(a, b);
}

/** True of two words that differ by one letter, or by two neighbours that changed places: a slip of the hand. */
export function differBySlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 2 && distance(a, b) === 1;
}

/** `naem` and `name`: the same but for two neighbours. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.length === b.length && at >= 0 && b === a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2);
}

/** `code` and `mode`: two words, not a slip. */
function beginsOtherwise(a: string, b: string): boolean {
  return a.length === b.length && a[0] !== b[0] && !areSwapped(a, b);
}

/** True of printable ASCII, for which a plain pattern will do: one with classes of Unicode takes 0.5 to 2 ms to compile. */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Letters that Unicode takes for letters of their own, as people without them on their keyboard write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** In small letters, without accents: `Água` → `agua`, `København` → `kobenhavn`. Other scripts keep theirs, but for accents. */
export function inPlainLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıßæœþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A name as an id: lower case, letters and digits of any script, hyphens between. `Mr. Otabek Karimov` → `mr-otabek-karimov`. */
export function slug(name: string): string {
  const text = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['‘’ʻʼ]/g, '');
  return text.replace(isAscii(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** The words of a name as names are compared: lower case, without accents and apostrophes. `D’Água, Inc.` → `dagua`, `inc`. */
export function plainWords(name: string): string[] {
  const text = name.toLowerCase().replace(/['‘’ʻʼ]/g, '');
  const words = isAscii(text)
    ? text.split(/[^a-z0-9]+/)
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .split(/[^\p{L}\p{N}]+/u);
  return words.filter(Boolean);
}

/** What stands in quotation marks as word processors set them, `“UZ”`: YAML takes them for letters. Undefined for any other text. */
export function insideTypographicQuotes(text: string): string | undefined {
  return /^[“”„«‘’]([^“”„«»‘]*)[“”„»‘’]$/u.exec(text.trim())?.[1];
}

/** `courtesy call` → `Courtesy call`; the rest stays as it is. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same the other way, for the middle of a sentence. */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
