/** Where a value stands in the tour file, from its root: `['delegation', 'delegates', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** `delegation.delegates.3.title`; the root is `(file)`. */
export function formatPath(path: Path): string {
  return path.length === 0 ? '(file)' : path.join('.');
}

/** True where `inner` is `outer` itself or lies below it. */
export function isWithin(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}
