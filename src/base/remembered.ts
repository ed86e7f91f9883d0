/** A pure function that is worked out once for each object; the answer is forgotten with the object. */
export function rememberedByObject<K extends object, V>(work: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (object) => {
    let found = known.get(object);
    if (found === undefined) {
      found = { answer: work(object) };
      known.set(object, found);
    }
    return found.answer;
  };
}

/** The same of two objects. */
export function rememberedByObjects<A extends object, B extends object, V>(
  work: (first: A, second: B) => V,
): (first: A, second: B) => V {
  const known = rememberedByObject((first: A) => rememberedByObject((second: B) => work(first, second)));
  return (first, second) => known(first)(second);
}

/** So many texts are remembered before all are forgotten: those of some fifty tours. */
const MOST_TEXTS = 500;

/** A pure function of a text that is worked out once for each of the texts of late: the same names come again and again. */
export function rememberedByText<V>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly answer: V }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      found = { answer: work(text) };
      known.set(text, found);
    }
    return found.answer;
  };
}
