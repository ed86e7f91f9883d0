import type { Path } from '../../base/path.ts';
import { hostIds, ownPlaceIds } from '../../tour/ids.ts';
import type { Tour } from '../../tour/schema.ts';
import type { SiteId, Transfer } from '../facts.ts';
import { stationSite } from './rides.ts';

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

/**
 * The site that an id means under `transfers`: that of a host, a station as `legs` calls it, a stay, or the place of a
 * session's own. What may be several is the first of these.
 */
export function siteMeant(id: string, tour: Tour): SiteId {
  if (id === 'base' || hostIds(tour).includes(id)) return id;
  if (tour.travel?.legs?.some(({ from, to }) => from === id || to === id)) return stationSite(id);
  return ownPlaceIds(tour).includes(id) ? `session:${id}` : `stay:${id}`;
}

/** What `transfers` calls a site; undefined where that means another one. */
export function endMeaning(site: SiteId, tour: Tour): string | undefined {
  const id = site.replace(/^(?:stay|session|station):/, '');
  return siteMeant(id, tour) === site ? id : undefined;
}

/** Where the tour states the way between two sites; undefined where it does not. */
export function statedTransferPath(tour: Tour, from: SiteId, to: SiteId): Path | undefined {
  const index = (tour.travel?.transfers ?? []).findIndex(({ between }) => {
    const sites = between.map((id) => siteMeant(id, tour));
    return sites.includes(from) && sites.includes(to);
  });
  return index < 0 ? undefined : ['travel', 'transfers', index];
}
