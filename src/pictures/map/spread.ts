export interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 80;
/** Radians between points that lie on each other, so that each goes its own way. */
const TURN = 2.4;

/** The points moved apart until no two are nearer than `least`, as far as the frame has room, and no further than needed. */
export function spread(
  points: readonly Point[],
  least: number,
  { width, height }: { width: number; height: number },
): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, a] of moved.entries())
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        const [ux, uy] =
          distance < 0.01 ? [Math.cos(TURN * j), Math.sin(TURN * j)] : [dx / distance, dy / distance];
        const push = (least - distance) / 2 + 0.05;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
      }
    for (const one of moved) {
      one.x = Math.min(width - least, Math.max(least, one.x));
      one.y = Math.min(height - least, Math.max(least, one.y));
    }
  }
  return moved;
}
