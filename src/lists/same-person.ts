import leven from 'leven';
import { plainWords } from '../base/text.ts';
import { nameKey } from '../facts/people/person-name.ts';

/** GOST 7.79 system B, and the letters of Uzbek, as passports of the region write them. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=i ь= э=e ю=yu я=ya ў=o қ=q ғ=g ҳ=h ё=yo'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** What all spellings of a name share that are surely one: order, forms of address, accents, Cyrillic or Latin letters. */
export function personKey(name: string): string {
  // A name without any letters or digits is one only with itself.
  return nameKey(inLatin(name)) ?? (plainWords(inLatin(name)).join(' ') || name.trim());
}

/** True where two names differ by a letter or two a word, as transliterations and slips of the finger do. */
export function mayBeOne(a: string, b: string): boolean {
  const [some, others] = [personKey(a).split(' '), personKey(b).split(' ')];
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  if (few.length < 2) return false;
  const free = [...many];
  return few.every((word) => {
    const limit = word.length < 5 ? 1 : 2;
    const at = free.findIndex((other) => leven(word, other) <= limit);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function inLatin(name: string): string {
  return name.normalize('NFC').replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const latin = LATIN[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
