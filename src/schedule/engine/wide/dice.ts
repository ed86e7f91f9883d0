/**
 * Whole numbers below `sides`, the same row of them on every machine and in every run: mulberry32 (Tommy Ettinger, public
 * domain). It varies a search; no agenda depends on chance.
 */
export function createDice(): (sides: number) => number {
  let state = 1;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}
