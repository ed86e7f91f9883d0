/** Where a value stands in the tour file, from its root: `['delegation', 'delegates', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** `delegation.delegates.3.title`; the root is `(file)`. */
export function formatPath(path: Path): string {
  return path.length === 0 ? '(file)' : path.join('.');
}

/** True where `inner` is `outer` itself or lies below it. */
export function isWithin(inner: Path, outer: Path): boolean {
  return outer.every((step, i) => step === inner[i]);
}

/** What stands at `path` in a value; undefined where there is no such place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null
        ? (held as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}
