import type { Path } from '../base/path.ts';
import type { Tour } from './schema.ts';

/** The longest beginning of `path` that the tour has: where something missing would belong. `otherwise` where it has none of it. */
export function nearest(tour: Tour, path: Path, otherwise: Path): Path {
  let value: unknown = tour;
  let length = 0;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[step];
    if (value === undefined) break;
    length += 1;
  }
  return length === 0 ? otherwise : path.slice(0, length);
}
