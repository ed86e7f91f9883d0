/** How the place of a thing on the map is written. */
export const COORDINATES =
  'Write two numbers, latitude and longitude, each with a point before its decimals: `[3.15, 101.71]`.';

export const COORDINATE_ORDER = 'Latitude comes first, from -90 to 90, then longitude, from -180 to 180.';

const NUMBER = String.raw`-?\d{1,3}(?:\.\d+)?`;
const DECIMAL = new RegExp(String.raw`^\[?\s*(${NUMBER})°?\s*(?:[,;]\s*|\s+)(${NUMBER})°?\s*\]?$`);
const ANGLE = String.raw`(\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|'')\s*)?`;
const DEGREES = new RegExp(String.raw`^${ANGLE}([NS])\s*,?\s*${ANGLE}([EW])$`, 'i');

/** Latitude and longitude of a text as maps show them, `41.07, 28.94` or `41°04'12"N 28°56'24"E`. */
export function coordinatesIn(text: string): readonly [number, number] | undefined {
  const [, latitude, longitude] = DECIMAL.exec(text.trim()) ?? [];
  if (latitude !== undefined && longitude !== undefined) return [Number(latitude), Number(longitude)];
  const [, d1, m1, s1, ns = '', d2, m2, s2, ew = ''] = DEGREES.exec(text.trim()) ?? [];
  if (d1 === undefined || d2 === undefined) return undefined;
  return [degrees([d1, m1, s1], /s/i.test(ns)), degrees([d2, m2, s2], /w/i.test(ew))];
}

/** To four decimals, which is ten metres. */
function degrees(parts: readonly (string | undefined)[], isNegative: boolean): number {
  const [whole = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const angle = Math.round((whole + minutes / 60 + seconds / 3600) * 1e4) / 1e4;
  return isNegative ? -angle : angle;
}
