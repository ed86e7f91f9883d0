import { HONORIFICS } from '../policy/forms-of-address.ts';
import { emails } from '../tour/scalars.ts';
import type { Named } from './people.ts';

/** What stands where something was that has no other name. */
const REMOVED = '[removed]';
/** A shorter word of a name says nobody, and stands in too many other places. */
const LEAST_LETTERS = 3;
/** With the sign of a country before it, or said to be one: other long numbers are dates, sums and coordinates. */
const TELEPHONE = /(?:\+|\b(?:tel|phone|mobile|mob|fax)\b[.:]?\s*\+?)\s?\d[\d\s().-]{5,}\d/giu;

/** The same value with every text in it, also those that its functions return, as `blur` leaves it. */
export function blurred<T>(value: T, blur: (text: string) => string): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return blur(inner);
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner === 'function') return (...given: unknown[]) => walk(inner(...given));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, walk(one)]));
  };
  return walk(value) as T;
}

/** Words that titles, organisations and places have too: `Mr. Trade` is found by his whole name only. */
export function wordsIn(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => lettersOf(text ?? '')));
}

/**
 * A text with people's labels in place of their names: whole names, and single words of them unless they are `common`; and
 * without what else is secret, addresses of e-mail and telephone numbers.
 */
export function blurring(
  people: readonly Named[],
  secrets: readonly string[],
  common: ReadonlySet<string>,
): (text: string) => string {
  const labels = new Map<string, string>();
  const exact = new Map<string, string>();
  for (const { name, label } of people) {
    exact.set(name, label);
    if (lettersOf(name).some(isTelling)) labels.set(keyOf(name), label);
  }
  for (const secret of secrets) {
    exact.set(secret, REMOVED);
    if (secret.length >= LEAST_LETTERS) labels.set(keyOf(secret), REMOVED);
  }
  for (const { name, label } of people)
    for (const word of lettersOf(name).filter((one) => isTelling(one) && !common.has(one)))
      labels.set(word, labels.has(word) && labels.get(word) !== label ? REMOVED : label);
  const longest = [...labels.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const named =
    longest.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const repeated = /(\[removed\]|\p{Lu}\p{L}+ \d+(?: at [^,;.()]+?)?)(?:[\s.-]+\1)+/gu;
  return (text) => {
    const whole = exact.get(text);
    if (whole !== undefined) return whole;
    // Addresses first: they are made of names, and half of one would stay.
    const unaddressed = text.replace(emails(), '[e-mail]');
    const unnamed =
      named === undefined
        ? unaddressed
        : unaddressed.replace(named, (found) => labels.get(keyOf(found)) ?? REMOVED).replace(repeated, '$1');
    return unnamed.replace(TELEPHONE, '[telephone]');
  };
}

function isTelling(word: string): boolean {
  return word.length >= LEAST_LETTERS && !HONORIFICS.has(word);
}

function lettersOf(text: string): string[] {
  return keyOf(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function patternOf(key: string): string {
  return key.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
}
