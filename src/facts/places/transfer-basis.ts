import type { Path } from '../../base/path.ts';
import type { Tour } from '../../tour/schema.ts';
import type { SiteId, Transfer } from '../facts.ts';

/** On what the minutes of a way rest, for a sentence: `as the tour states`, `estimated from the map`. */
export function basisWords({ basis }: Pick<Transfer, 'basis'>): string {
  const words: Record<Transfer['basis'], string> = {
    given: 'as the tour states',
    estimated: 'estimated from the map',
    assumed: 'assumed for want of coordinates',
    none: 'being one place',
  };
  return words[basis];
}

/** Where the tour states the way between two sites; undefined where it does not. */
export function statedTransferPath(tour: Tour, from: SiteId, to: SiteId): Path | undefined {
  const ends = (id: string): readonly SiteId[] => [id, `stay:${id}`, `station:${id}`];
  const index = (tour.travel?.transfers ?? []).findIndex(({ between }) => {
    const sites = between.flatMap(ends);
    return sites.includes(from) && sites.includes(to);
  });
  return index < 0 ? undefined : ['travel', 'transfers', index];
}
