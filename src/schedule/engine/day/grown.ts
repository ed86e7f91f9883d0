/** The same list with room for more. */
export function grown<A extends Int32Array | Float64Array | Uint8Array>(old: A, size: number): A {
  const bigger = new (old.constructor as new (size: number) => A)(size);
  bigger.set(old);
  return bigger;
}
