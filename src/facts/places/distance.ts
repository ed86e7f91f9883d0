import type { Policy } from '../../policy/thresholds.ts';

/** Latitude and longitude in degrees. */
export type Coordinates = readonly [number, number];

/** Mean radius of the Earth in kilometres, IUGG. */
const EARTH = 6371.0088;

/** Kilometres along the great circle, as the crow flies. */
export function greatCircleKm(a: Coordinates, b: Coordinates): number {
  const [latA, lngA] = [radians(a[0]), radians(a[1])];
  const [latB, lngB] = [radians(b[0]), radians(b[1])];
  const half =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lngB - lngA) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Hours in the air on a direct flight over the distance, an estimate: see `flightSpeed` and `flightOverheadMinutes`. */
export function flightHours(km: number, policy: Policy): number {
  return policy.flightOverheadMinutes / 60 + km / policy.flightSpeed;
}
