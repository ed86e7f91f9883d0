import { type Day, entry } from './day.ts';

/** From bed nobody is late. */
const NEVER_LATE = -0x100000;

/** Ways between places: each is where a candidate ends, by its number, or, behind them, the bed. */
export function waysBetweenPlaces({ candidates, morning, evening, model }: Day) {
  const { travel, siteCount } = model;
  const count = candidates.length;
  const sites = [...candidates.map(({ endSite }) => endSite), -1];
  const minutes = new Int32Array((count + 1) * count);
  const reach = new Int32Array((count + 1) * count);
  const between = (from: number, to: number) =>
    from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
  for (const [place, site] of sites.entries())
    for (const [index, candidate] of candidates.entries()) {
      const leg = place * count + index;
      minutes[leg] = between(place === count ? morning : site, candidate.site);
      reach[leg] = place === count ? NEVER_LATE : (minutes[leg] as number) + entry(candidate, site);
    }
  return {
    /** From place to candidate, row by row: on the way, and until it can start. */
    minutes,
    reach,
    bed: Int32Array.from(sites, (site) => between(site, evening)),
    /** Of those that end at one site, the same. */
    placeOf: Int32Array.from(candidates, ({ endSite }) => sites.indexOf(endSite)),
  };
}
