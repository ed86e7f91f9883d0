/**
 * A smallest part of `elements` that cannot hold together: without any one of its members the rest can. Earlier
 * elements are rather in it than later ones. QuickXplain (Junker, "QUICKXPLAIN: Preferred Explanations and
 * Relaxations for Over-Constrained Problems", AAAI 2004).
 *
 * @param holds whether the elements of a part can all hold; `elements` as a whole must not, and what holds must
 * hold without some of its elements too.
 * @returns nothing where even no element at all cannot hold.
 */
export function minimalConflict<T>(elements: readonly T[], holds: (part: readonly T[]) => boolean): T[] {
  return holds([]) ? narrowed([], [], elements, holds) : [];
}

/** `added` is what the background has gained since it was last tried. */
function narrowed<T>(
  background: readonly T[],
  added: readonly T[],
  elements: readonly T[],
  holds: (part: readonly T[]) => boolean,
): T[] {
  if (added.length > 0 && !holds(background)) return [];
  if (elements.length <= 1) return [...elements];
  const half = Math.floor(elements.length / 2);
  const [first, second] = [elements.slice(0, half), elements.slice(half)];
  const ofSecond = narrowed([...background, ...first], first, second, holds);
  const ofFirst = narrowed([...background, ...ofSecond], ofSecond, first, holds);
  return [...ofFirst, ...ofSecond];
}

/**
 * The same with one question about each element, the last first. Where most elements are in the conflict that is fewer
 * questions, and each is about nearly all of them.
 */
export function withoutNeedless<T>(elements: readonly T[], holds: (part: readonly T[]) => boolean): T[] {
  return elements.reduceRight(
    (needed: T[], element) => {
      const rest = needed.filter((other) => other !== element);
      return holds(rest) ? needed : rest;
    },
    [...elements],
  );
}
