import { LINE_HEIGHT } from '../canvas/canvas.ts';
import { textWidth } from '../canvas/text-width.ts';

/** Something on a map with words beside it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of what is drawn there; 0 where nothing is. */
  readonly radius: number;
  readonly lines: readonly string[];
}

export interface Label {
  /** Left edge and base line of the first line. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** From the spot to the words, where they had to move away from it. */
  readonly leader: readonly [number, number, number, number] | undefined;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where words are tried, nearest and most usual first: directions as parts of their own width and height. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];
const DISTANCES = [4, 14, 28, 44];

/** Words beside their spots so that none lies on another, on a spot, or outside of the map; those moved away get a line. */
export function placeLabels(
  spots: readonly Spot[],
  size: number,
  { width, height }: { width: number; height: number },
): Label[] {
  const taken: Box[] = spots
    .filter(({ radius }) => radius > 0)
    .map(({ x, y, radius }) => around(x, y, radius + 1));
  return spots.map((spot) => {
    const w = Math.max(...spot.lines.map((line) => textWidth(line, size)));
    const h = spot.lines.length * size * LINE_HEIGHT;
    const choices = DISTANCES.flatMap((distance) =>
      SIDES.map(([across, down]) => {
        const reach = spot.radius + distance;
        const left = across > 0 ? spot.x + reach : across < 0 ? spot.x - reach - w : spot.x - w / 2;
        const shift = across === 0 ? reach : h / 2 + distance / 2;
        const top = spot.y - h / 2 + down * shift - (across === 0 ? -down * (h / 2) : 0);
        return { left, top, right: left + w, bottom: top + h, distance };
      }),
    );
    const cost = (box: Box) => {
      const outside =
        Math.max(0, -box.left) +
        Math.max(0, box.right - width) +
        Math.max(0, -box.top) +
        Math.max(0, box.bottom - height);
      const own = around(spot.x, spot.y, spot.radius + 1);
      const covered = taken
        .filter((other) => !(other.left === own.left && other.top === own.top && other.right === own.right))
        .reduce((sum, other) => sum + overlap(box, other), 0);
      return covered + outside * h;
    };
    const best = choices.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    taken.push(best);
    const [x, y] = [best.left, best.top + size];
    const end = [
      Math.min(Math.max(spot.x, best.left), best.right),
      Math.min(Math.max(spot.y, best.top), best.bottom),
    ] as const;
    const isAway = best.distance > (DISTANCES[0] ?? 0) && spot.radius > 0;
    return { x, y, lines: spot.lines, leader: isAway ? [spot.x, spot.y, ...end] : undefined };
  });
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return w > 0 && h > 0 ? w * h : 0;
}
