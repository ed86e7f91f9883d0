import leven from 'leven';
import { rememberedByText } from '../../base/remembered.ts';
import { isAscii, plainWords } from '../../base/text.ts';

const SMALL = new Set('the of and for on in at to de la du des und fur'.split(' '));
const LEGAL = new Set('ltd limited sdn bhd inc llc plc gmbh jsc ojsc co company pte'.split(' '));
const SPELLINGS: Readonly<Record<string, string>> = {
  labour: 'labor',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  defence: 'defense',
  modernisation: 'modernization',
};
/** Shorter words differ in a letter and mean something else: Iran and Iraq, trade and grade. */
const LONG_WORD = 7;
/** Initials of fewer words fit too many names. */
const SHORTEST_ABBREVIATION = 3;

/** Why two names stand for one organisation, for the end of a sentence; undefined where they do not. */
export function sameOrganisation(one: OrganisationName, other: OrganisationName): string | undefined {
  if (one.words.length === 0 || other.words.length === 0) return undefined;
  // Most pairs end here: an abbreviation is one word, and other names that are the same have as many words.
  if (one.words.length !== other.words.length && !one.isOneWord && !other.isOneWord) return undefined;
  if (abbreviates(one, other) || abbreviates(other, one)) return 'one abbreviates the other';
  if (one.words.length !== other.words.length) return undefined;
  if (one.words.every((word, i) => word === other.words[i])) return 'the words are the same';
  // A word that is misspelt is the only one of its name, or stands beside others.
  if (one.words.length > 1 && !one.words.some((word) => other.words.includes(word))) return undefined;
  const [x, y] = [without(one.words, other.words), without(other.words, one.words)];
  if (x.length === 0 && y.length === 0) return 'the words are the same in another order';
  const [left = '', right = ''] = [x[0], y[0]];
  const misspelt =
    x.length === 1 &&
    y.length === 1 &&
    Math.min(left.length, right.length) >= LONG_WORD &&
    leven(left, right) === 1;
  return misspelt ? `only "${left}" and "${right}" differ` : undefined;
}

/** True where one name abbreviates the other: `Emasesa` and `Empresa … de Sevilla (EMASESA)`. */
export function areShortAndLong(one: string, other: string): boolean {
  const [a, b] = [organisationName(one), organisationName(other)];
  return abbreviates(a, b) || abbreviates(b, a);
}

/** The name of the list that probably stands for the same organisation; undefined where none does. */
export function otherNameFor(name: string, names: readonly string[]): string | undefined {
  return names.find(
    (one) => one !== name && sameOrganisation(organisationName(one), organisationName(name)) !== undefined,
  );
}

/** A name taken apart, once for all that it is compared with. */
export interface OrganisationName {
  readonly text: string;
  readonly words: readonly string[];
  /** Written in brackets after the name, or on the other side of a dash. */
  readonly abbreviation: string | undefined;
  /** Written as one word that begins with a capital: it may abbreviate another name. */
  readonly isOneWord: boolean;
}

export const organisationName = rememberedByText((name): OrganisationName => {
  // Few names have such marks; a pattern with classes of Unicode takes a millisecond to compile.
  const hasBrackets = name.includes('(');
  const hasDash = / [-–—/] /.test(name);
  const bracketed = hasBrackets ? /\(([\p{Lu}\p{N}][\p{L}\p{N}-]*)\)/u.exec(name)?.[1] : undefined;
  // `EVN` of `Vietnam Electricity - EVN` and `EVN – Vietnam Electricity`.
  const dashed = hasDash ? /^([\p{Lu}\p{N}]{2,}) [-–—/] | [-–—/] ([\p{Lu}\p{N}]{2,})$/u.exec(name) : null;
  const whole = hasBrackets ? name.replace(/\([\p{Lu}\p{N}-]{2,}\)/u, '') : name;
  const text = (dashed ? whole.replace(dashed[0], '') : whole).trim();
  const abbreviation = bracketed ?? dashed?.[1] ?? dashed?.[2];
  const words = plainWords(text)
    .filter((word) => !SMALL.has(word) && !LEGAL.has(word))
    .map((word) => SPELLINGS[word] ?? word);
  return { text, words, abbreviation, isOneWord: isOneWord(text) };
});

/** `SCCITT` of the State Committee for Communication, Information and Telecommunication Technologies. */
function abbreviates(
  { text, isOneWord }: OrganisationName,
  { words, abbreviation }: OrganisationName,
): boolean {
  if (text.length < SHORTEST_ABBREVIATION || words.length < 2 || !isOneWord) return false;
  const capitals = text.toLowerCase() === abbreviation?.toLowerCase();
  const initials = words.map((word) => word[0]).join('');
  return capitals || (text === text.toUpperCase() && text.toLowerCase() === initials);
}

function isOneWord(text: string): boolean {
  return (isAscii(text) ? /^[A-Z][A-Za-z0-9-]+$/ : /^\p{Lu}[\p{L}\p{N}-]+$/u).test(text);
}

/** What is left of a list when the words of the other are taken out, each once. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const i = left.indexOf(word);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}
