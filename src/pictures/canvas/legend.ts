import type { Canvas, Shape } from './canvas.ts';
import { textWidth } from './text-width.ts';

export interface LegendItem {
  readonly label: string;
  draw(canvas: Canvas, x: number, y: number, width: number, height: number): Shape;
}

const SIZE = 10;
const [SAMPLE_WIDTH, SAMPLE_HEIGHT] = [22, 11];
const [GAP, ROW] = [16, 18];

/** Samples with what they mean, in as many rows as they need, from `y` down. */
export function legendOf(
  items: readonly LegendItem[],
  canvas: Canvas,
  y: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, row] = [0, 0];
  const shapes = items.map(({ label, draw }) => {
    const width = SAMPLE_WIDTH + 6 + textWidth(label, SIZE);
    if (x > 0 && x + width > canvas.width) [x, row] = [0, row + 1];
    const top = y + row * ROW + 3;
    const shape =
      draw(canvas, x + 0.5, top, SAMPLE_WIDTH, SAMPLE_HEIGHT) +
      canvas.text(x + SAMPLE_WIDTH + 6, top + 9, label, { size: SIZE, look: 'soft' });
    x += width + GAP;
    return shape;
  });
  return { shapes, height: items.length === 0 ? 0 : (row + 1) * ROW };
}
