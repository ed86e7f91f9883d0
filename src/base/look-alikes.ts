import { isAscii } from './text.ts';

/** Letters of Cyrillic and Greek as a reader takes them for those of Latin, in the same order. */
const FOREIGN = 'авекмнорстухіјѕһАВЕКМНОРСТУХІЈЅαορνικ';
const LATIN = 'abekmhopctyxijshABEKMHOPCTYXIJSaopvik';

/** With each letter of Cyrillic or Greek that looks like one of Latin as that one: `МУ` → `MY`. */
export function inLatinLookAlikes(text: string): string {
  if (isAscii(text)) return text;
  return [...text].map((letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter).join('');
}

/** Why a word is not the one that it looks like, as a clause: "its `а` is a Cyrillic letter". Undefined where it does not look so. */
export function whyLookAlike(word: string, meant: string): string | undefined {
  if (word === meant || inLatinLookAlikes(word) !== inLatinLookAlikes(meant)) return undefined;
  const letter = [...word].find((one, i) => one !== [...meant][i]) ?? '';
  const script = /\p{Script=Cyrillic}/u.test(letter)
    ? 'Cyrillic'
    : /\p{Script=Greek}/u.test(letter)
      ? 'Greek'
      : 'Latin';
  return `its \`${letter}\` is a ${script} letter`;
}
