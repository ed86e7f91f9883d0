import { type Effort, isSpent } from './effort.ts';

/** The columns of all days and what they cover, in flat arrays: one stage of the master problem, without its side rules. */
export interface Packing {
  readonly days: number;
  readonly units: number;
  /** By column; columns of a day are neighbours. */
  readonly cost: Float64Array;
  readonly unitStart: Int32Array;
  readonly unitOf: Int32Array;
  /** First column of each day, and one past the last day's end. */
  readonly dayStart: Int32Array;
  /** What leaving a unit out costs. */
  readonly penalty: Float64Array;
}

/** Prices are multiples of this, so that sums of whole costs and prices are exact in floating point. */
const FINEST = 1 / 256;

export interface Prices {
  /** By unit. Any prices give a valid bound; good ones a tight one. */
  readonly price: Float64Array;
  /** By column: its cost less the prices of what it covers. */
  readonly reduced: Float64Array;
  /** By unit: what leaving it out costs beyond its price; never negative. */
  readonly surplus: Float64Array;
  /** No choice of one column a day costs less. */
  readonly bound: number;
}

/** Prices for the units by subgradient steps on the Lagrangian bound (Held, Wolfe and Crowder 1974). */
export function priceUnits(packing: Packing, known: number, effort: Effort, rounds = 200): Prices {
  let price = shares(packing);
  let best = evaluatePrices(packing, price);
  let step = 1;
  let stale = 0;
  price = best.price.slice();
  for (let round = 0; round < rounds && best.bound < known && !isSpent(effort); round += 1) {
    effort.used += packing.cost.length;
    const { bound, slope } = slopeAt(packing, price);
    if (bound > best.bound) {
      const rounded = evaluatePrices(packing, price);
      if (rounded.bound > best.bound) best = rounded;
      stale = 0;
    } else {
      stale += 1;
      if (stale >= 8) {
        step /= 2;
        stale = 0;
        price = best.price.slice();
        if (step < 1e-4) break;
        continue;
      }
    }
    let length = 0;
    for (const x of slope) length += x * x;
    if (length === 0) break;
    const target = Number.isFinite(known) ? known : bound + Math.abs(bound) * 0.1 + 1;
    const move = (step * Math.max(target - bound, 1)) / length;
    for (let u = 0; u < price.length; u += 1)
      price[u] = Math.min(packing.penalty[u] as number, (price[u] as number) + move * (slope[u] as number));
  }
  return best;
}

/** Each unit's least share in the cost of a column: all reduced costs start at zero or above. */
function shares(packing: Packing): Float64Array {
  const price = packing.penalty.slice();
  for (let c = 0; c < packing.cost.length; c += 1) {
    const from = packing.unitStart[c] as number;
    const to = packing.unitStart[c + 1] as number;
    const share = (packing.cost[c] as number) / Math.max(1, to - from);
    for (let i = from; i < to; i += 1) {
      const unit = packing.unitOf[i] as number;
      price[unit] = Math.min(price[unit] as number, share);
    }
  }
  return price;
}

function slopeAt(packing: Packing, price: Float64Array) {
  const slope = new Float64Array(packing.units).fill(1);
  let bound = 0;
  for (const p of price) bound += p;
  for (let d = 0; d < packing.days; d += 1) {
    let least = Number.POSITIVE_INFINITY;
    let chosen = -1;
    for (let c = packing.dayStart[d] as number; c < (packing.dayStart[d + 1] as number); c += 1) {
      let reduced = packing.cost[c] as number;
      for (let i = packing.unitStart[c] as number; i < (packing.unitStart[c + 1] as number); i += 1)
        reduced -= price[packing.unitOf[i] as number] as number;
      if (reduced < least) {
        least = reduced;
        chosen = c;
      }
    }
    bound += least;
    for (let i = packing.unitStart[chosen] as number; i < (packing.unitStart[chosen + 1] as number); i += 1) {
      const unit = packing.unitOf[i] as number;
      slope[unit] = (slope[unit] as number) - 1;
    }
  }
  // A unit priced at its penalty would rather be left out: no reason to go higher.
  for (let u = 0; u < slope.length; u += 1)
    if ((slope[u] as number) > 0 && price[u] === packing.penalty[u]) slope[u] = 0;
  return { bound, slope };
}

/** Rounds the prices so that all sums with them are exact, and computes what they prove. */
export function evaluatePrices(packing: Packing, wished: Float64Array): Prices {
  const price = wished.map((p, u) => Math.min(packing.penalty[u] as number, Math.round(p / FINEST) * FINEST));
  const reduced = packing.cost.slice();
  let bound = 0;
  for (const p of price) bound += p;
  for (let d = 0; d < packing.days; d += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let c = packing.dayStart[d] as number; c < (packing.dayStart[d + 1] as number); c += 1) {
      let cost = packing.cost[c] as number;
      for (let i = packing.unitStart[c] as number; i < (packing.unitStart[c + 1] as number); i += 1)
        cost -= price[packing.unitOf[i] as number] as number;
      reduced[c] = cost;
      if (cost < least) least = cost;
    }
    bound += least;
  }
  return { price, reduced, surplus: packing.penalty.map((w, u) => w - (price[u] as number)), bound };
}
