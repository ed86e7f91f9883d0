import { byText } from '../../../base/text.ts';
import type { Model } from '../model.ts';
import { type Asked, bySession } from './asked.ts';

type Places = Pick<
  Model,
  'gate' | 'setUp' | 'site' | 'endSite' | 'siteCount' | 'travel' | 'morning' | 'evening'
>;

/** Where sessions and nights are, and the ways between. */
export function placesOf({ byKind, ids, dates }: Asked): Places {
  const heldAt = bySession(byKind['held-at']);
  const endsAt = bySession(byKind['ends-at']);
  const nights = byKind.overnight ?? [];
  const setUp = Int32Array.from(ids, (id) => heldAt.get(id)?.[0]?.setUp ?? 0);
  const places = ids.flatMap((id) => {
    const { site = '', elsewhere = [] } = heldAt.get(id)?.[0] ?? {};
    return dates.map((date) => elsewhere.find((other) => other.date === date)?.site ?? site);
  });
  const endPlaces = places.map(
    (place, at) => endsAt.get(ids[Math.floor(at / dates.length)] ?? '')?.[0]?.site ?? place,
  );
  const sites = [...new Set([...places, ...endPlaces, ...nights.flatMap((n) => [n.morning, n.evening])])];
  sites.sort(byText);
  const numberOf = new Map(sites.map((site, number) => [site, number]));
  const nightOf = new Map(nights.map((night) => [night.date, night]));
  const nightSites = (end: 'morning' | 'evening') =>
    Int32Array.from(dates, (date) => {
      const night = nightOf.get(date);
      return night === undefined ? -1 : (numberOf.get(night[end]) ?? -1);
    });
  return {
    gate: Int32Array.from(
      ids,
      (id, session) => (heldAt.get(id)?.[0]?.gate ?? 0) + (setUp[session] as number),
    ),
    setUp,
    site: Int32Array.from(places, (place) => numberOf.get(place) ?? 0),
    endSite: Int32Array.from(endPlaces, (place) => numberOf.get(place) ?? 0),
    siteCount: sites.length,
    travel: waysBetween(numberOf, byKind.travel),
    morning: nightSites('morning'),
    evening: nightSites('evening'),
  };
}

/** From site to site, row by row: the longest that is stated. */
function waysBetween(
  numberOf: ReadonlyMap<string, number>,
  stated: Asked['byKind']['travel'] = [],
): Int32Array {
  const count = numberOf.size;
  const travel = new Int32Array(count * count);
  for (const { from, to, minutes } of stated) {
    const a = numberOf.get(from);
    const b = numberOf.get(to);
    if (a === undefined || b === undefined) continue;
    travel[a * count + b] = Math.max(travel[a * count + b] ?? 0, minutes);
  }
  return travel;
}
