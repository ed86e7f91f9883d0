import { rememberedByObject } from '../../base/remembered.ts';
import type { Rank } from '../../policy/ladder.ts';
import { followers, qualifiers, type TitleGroup } from '../../policy/titles.ts';

/** One word of a pattern, or one of its groups: the ways to write it, each as words. An optional one may be no words. */
type Part = readonly (readonly string[])[];

/** A pattern of policy/titles.ts, as it stands in its group. */
interface Pattern {
  /** Its place in the group: the lower one decides. */
  readonly order: number;
  readonly rank: Rank | string;
  readonly text: string;
}

/** A pattern, taken apart. */
interface Phrase {
  readonly post: readonly Part[];
  /** What must be headed, for a pattern with `…`. */
  readonly unit: readonly Part[] | undefined;
}

/** Words `from` to `to` (excluded) of a title decided. */
export interface TitleMatch {
  readonly rank: Rank | string;
  readonly from: number;
  readonly to: number;
}

/** Small words, which end the name of an office. */
const SMALL = new Set(['of', 'to', 'for', 'with', 'by', 'from', 'under', 'on', 'in', 'at', 'within', ',']);
/** Before a post these say that it is named, not held: "adviser to the minister", "office of the director". */
const NOT_HELD = new Set(['of', 'to', 'for', 'with', 'by', 'from', 'under', 'on']);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'our']);
/** Names of offices that never stand inside the name of another one. */
const UNITS = new Set([
  'department',
  'division',
  'section',
  'unit',
  'sector',
  'directorate',
  'bureau',
  'branch',
  'ministry',
  'committee',
]);
const LONGEST_NAME = 8;

/** Patterns by the words they may begin with. */
type Index = ReadonlyMap<string, readonly Pattern[]>;

const indexByGroup = new Map<TitleGroup, Index>();
const phraseByText = new Map<string, Phrase>();

/** What was found of a title in each group: the same titles are held in many organisations. */
const matchesOf = rememberedByObject((_: readonly string[]) => new Map<TitleGroup, TitleMatch | undefined>());

/** The most specific post of a group that a title holds, in the longest way of writing it. */
export function matchTitle(words: readonly string[], group: TitleGroup): TitleMatch | undefined {
  const known = matchesOf(words);
  if (!known.has(group)) known.set(group, matched(words, group));
  return known.get(group);
}

function matched(words: readonly string[], group: TitleGroup): TitleMatch | undefined {
  let index = indexByGroup.get(group);
  if (index === undefined) {
    index = indexOf(group);
    indexByGroup.set(group, index);
  }
  let best: { readonly order: number; readonly match: TitleMatch } | undefined;
  for (const [from, word] of words.entries()) {
    for (const pattern of index.get(word) ?? []) {
      if (best !== undefined && best.order <= pattern.order) break;
      const to = endOf(phraseOf(pattern.text), words, from);
      if (to !== undefined && !isOnlyNamed(words, from))
        best = { order: pattern.order, match: { rank: pattern.rank, from, to } };
    }
  }
  return best?.match;
}

function endOf({ post, unit }: Phrase, words: readonly string[], from: number): number | undefined {
  const ends = endsOf(post, words, from);
  return unit === undefined ? ends.find((end) => isHeld(words, end)) : firstEnd(ends, unit, words);
}

/** Where the parts may end that begin at a word, the furthest first; empty where they do not stand there. */
function endsOf(parts: readonly Part[], words: readonly string[], from: number): number[] {
  let ends = [from];
  for (const part of parts) {
    const next: number[] = [];
    for (const at of ends)
      for (const choice of part) if (standsAt(choice, words, at)) next.push(at + choice.length);
    if (next.length === 0) return next;
    ends = next;
  }
  return ends.length === 1 ? ends : ends.sort((a, b) => b - a);
}

function standsAt(choice: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < choice.length; i += 1) if (words[at + i] !== choice[i]) return false;
  return true;
}

function firstEnd(
  ends: readonly number[],
  unit: readonly Part[],
  words: readonly string[],
): number | undefined {
  for (const end of ends) {
    const to = unitEnd(unit, words, end);
    if (to !== undefined) return to;
  }
  return undefined;
}

/** The end of the name of what is headed: the word for an office itself, or the last word of a name like "Legal Division". */
function unitEnd(unit: readonly Part[], words: readonly string[], from: number): number | undefined {
  let at = from;
  if (words[at] === ',') at++;
  if (words[at] === 'of' || words[at] === 'for') at++;
  if (words[at] === 'the') at++;
  const [direct] = endsOf(unit, words, at);
  if (direct !== undefined) return direct;
  for (const last = at + LONGEST_NAME; at < last && isWithinName(words[at]); ) {
    at++;
    const end = endsOf(unit, words, at).find((candidate) => endsName(words[candidate]));
    if (end !== undefined) return end;
  }
  return undefined;
}

/** False where the next word makes another post of it: "minister counsellor", "director’s office", "deputy whip". */
function isHeld(words: readonly string[], end: number): boolean {
  const next = words[end] ?? '';
  if (words[end - 1] === 'deputy' && next !== '' && !SMALL.has(next)) return false;
  return !followers.includes(next) && !followers.includes(`${next} ${words[end + 1]}`);
}

function isWithinName(word: string | undefined): boolean {
  return word !== undefined && !SMALL.has(word) && !UNITS.has(word);
}

function endsName(next: string | undefined): boolean {
  return next === undefined || SMALL.has(next) || next === 'ministry' || next === 'state';
}

/** Whether the words before make another post of it, or name it without holding it. */
function isOnlyNamed(words: readonly string[], from: number): boolean {
  const word = words[from] ?? '';
  let at = from - 1;
  const before = words[at] ?? '';
  if (
    qualifiers['']?.includes(before) ||
    (Object.hasOwn(qualifiers, word) && qualifiers[word]?.includes(before))
  )
    return true;
  while (ARTICLES.has(words[at] ?? '')) at--;
  return NOT_HELD.has(words[at] ?? '');
}

function indexOf(group: TitleGroup): Index {
  const index = new Map<string, Pattern[]>();
  for (const [order, [text, rank]] of Object.entries(group.ranks).entries()) {
    const pattern = { order, rank, text };
    for (const word of firstWords(text)) {
      const others = index.get(word);
      if (others) others.push(pattern);
      else index.set(word, [pattern]);
    }
  }
  return index;
}

/** The words a pattern may begin with: those of its first group, and the next where that may be absent. */
function firstWords(text: string): readonly string[] {
  if (!text.startsWith('(')) return [firstWord(text)];
  const end = text.indexOf(')');
  const words = text.slice(1, end).split('|').map(firstWord);
  return text[end + 1] === '?' ? [...words, ...firstWords(text.slice(end + 2))] : words;
}

/** No pattern has a group inside a word. */
function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** Taken apart on demand: few patterns begin with a word of any title. */
function phraseOf(text: string): Phrase {
  let phrase = phraseByText.get(text);
  if (phrase === undefined) {
    const [post = '', unit] = text.split(' … ');
    phrase = { post: partsOf(post), unit: unit === undefined ? undefined : partsOf(unit) };
    phraseByText.set(text, phrase);
  }
  return phrase;
}

/** `(first )?deputy (head|chief)` → first or nothing, deputy, head or chief. */
function partsOf(text: string): Part[] {
  return [...text.matchAll(/\(([^()]*)\)(\??)|[^ ()]+/g)].map(([whole, group, optional]) => {
    const choices = (group ?? whole).split('|').map((choice) => choice.split(' ').filter(Boolean));
    return optional ? [...choices, []] : choices;
  });
}
