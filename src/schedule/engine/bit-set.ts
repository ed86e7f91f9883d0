/** Sets of small numbers as bits, 32 a word. A set may begin at any word of a longer array: `from`. */

export function wordsFor(count: number): number {
  return Math.max(1, Math.ceil(count / 32));
}

export function setOf(words: number, members: Iterable<number>): Int32Array {
  const set = new Int32Array(words);
  for (const member of members) put(set, member);
  return set;
}

export function put(set: Int32Array, member: number, from = 0): void {
  const word = from + (member >> 5);
  set[word] = (set[word] as number) | (1 << (member & 31));
}

export function isIn(set: Int32Array, member: number, from = 0): boolean {
  return (((set[from + (member >> 5)] as number) >>> (member & 31)) & 1) === 1;
}

/** The set without one of its members. */
export function without(set: Int32Array, member: number): Int32Array {
  const rest = set.slice();
  rest[member >> 5] = (rest[member >> 5] as number) & ~(1 << (member & 31));
  return rest;
}

/** True where the set has all of the other one. */
export function holds(set: Int32Array, other: Int32Array): boolean {
  for (let w = 0; w < other.length; w += 1)
    if (((other[w] as number) & ~(set[w] as number)) !== 0) return false;
  return true;
}

/** True where the set at place `a` of a row of sets has nothing that the one at place `b` has not. */
export function isWithin(sets: Int32Array, a: number, b: number, words: number): boolean {
  for (let w = 0; w < words; w += 1)
    if (((sets[a * words + w] as number) & ~(sets[b * words + w] as number)) !== 0) return false;
  return true;
}

/** How many bits of a word are set. */
export function bitsOf(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
