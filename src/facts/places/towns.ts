import type { TourPlace } from '../../tour/schema.ts';
import { townKey } from './city.ts';

/** The towns of these places, each once, under the name that is written first: `Lisboa` is Lisbon. */
export function townsOf(places: readonly (TourPlace | undefined)[], providing: string): string[] {
  const names = new Map<string, string>();
  for (const { city, country = providing } of places.flatMap((place) => place ?? [])) {
    if (city === undefined || city === '') continue;
    const key = townKey(city, country);
    if (!names.has(key)) names.set(key, city);
  }
  return [...names.values()];
}
