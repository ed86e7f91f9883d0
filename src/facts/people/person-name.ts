import { rememberedByText } from '../../base/remembered.ts';
import { plainWords } from '../../base/text.ts';
import { beginsWithForm, POST } from '../../policy/forms-of-address.ts';
import { rankTitle } from './rank-title.ts';

/** Nobody yet: `N.N.`, `TBC`, `To be confirmed`. */
const NOBODY = /^(?:n\W?\s?n\W?|t\W?b\W?[acd]\W?|to be \w+|unknown)$/i;

const isNobody = rememberedByText((name) => NOBODY.test(name.trim()) || !hasLetters(name));

function hasLetters(name: string): boolean {
  return /[a-z0-9]/i.test(name) || /[\p{L}\p{N}]/u.test(name);
}

/** True where a form of address stands before the name: `Mr.`, `The Hon. Datuk`. */
export const hasFormOfAddress = rememberedByText((name): boolean => {
  const words = wordsOf(name);
  return words.length > 1 && beginsWithForm(words);
});

/**
 * `Njoroge Mwangi` of `Mwangi, Njoroge`, as lists of passengers and many spreadsheets write it. Undefined for a title
 * (`Head, Services`), letters after a name (`Jane Doe, MP`) and a name in its own order.
 */
export function givenNameFirst(name: string): string | undefined {
  if (!name.includes(', ')) return undefined;
  // Here and not beside the others: it takes two milliseconds to compile, and few names have a comma.
  const surnameFirst =
    /^((?:\p{Lu}[\p{L}\p{M}’'-]*)(?: \p{Lu}[\p{L}\p{M}’'-]*)?), (\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){0,2})$/u;
  const [, last = '', first = ''] = surnameFirst.exec(name.trim()) ?? [];
  if (first === '' || LETTERS_AFTER.test(first) || POST.test(last)) return undefined;
  const turned = `${first} ${last}`;
  return [name, last, first].some((part) => rankTitle(part, {}).kind === 'derived') ? undefined : turned;
}

const LETTERS_AFTER = /^(jr|sr|esq|phd|msc|mba|eng)\b/i;

/** True where what stands for the name is the post itself, `Head of Department`, or nobody is named yet. */
export function isPlaceholder(name: string, title: string | undefined): boolean {
  if (isNobody(name)) return true;
  // With a form of address it is a name, even one like Mr. King.
  if (hasFormOfAddress(name)) return false;
  if (givenNameFirst(name) !== undefined) return false;
  if (/ of |,/.test(name) || rankTitle(name, {}).kind === 'derived') return true;
  const ofTitle = wordsOf(title ?? '').filter((word) => word.length > 3);
  return wordsOf(name).some((word) => ofTitle.includes(word));
}

/**
 * What two spellings of one name share: its words without forms of address, accents and initials, in no order.
 * Undefined where less than two words are left, which says too little to recognise anybody by.
 */
export const nameKey = rememberedByText((name): string | undefined => {
  if (isNobody(name)) return undefined;
  let words = wordsOf(name);
  while (beginsWithForm(words)) words = words.slice(1);
  const long = words.filter((word) => word.length > 1);
  return long.length < 2 ? undefined : long.sort().join(' ');
});

const wordsOf = rememberedByText((text): readonly string[] =>
  plainWords(
    text
      .replace(/\bh\.\s?e\./gi, 'he ')
      .replace(/^г-жа(?=[\s.])/i, 'госпожа')
      .replace(/^г-н(?=[\s.])/i, 'господин'),
  ),
);
