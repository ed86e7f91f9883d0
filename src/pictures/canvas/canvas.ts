import { directionOf } from '../../base/direction.ts';
import { element, escaped } from '../../base/markup.ts';
import { LOOKS, type Look } from './looks.ts';

/** Markup of something drawn. */
export type Shape = string;

export interface TextLook {
  readonly size: number;
  readonly look?: Look;
  readonly bold?: boolean;
  /** Which part of the text stands at `x`: where reading begins, unless said otherwise. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Drawn with a rim in the colour of the paper, where lines run behind it. */
  readonly rim?: boolean;
}

/** Draws from the side where reading begins: in a right-to-left language everything is mirrored but the letters. */
export interface Canvas {
  readonly width: number;
  rect(x: number, y: number, width: number, height: number, look: Look, radius?: number): Shape;
  line(x1: number, y1: number, x2: number, y2: number, look: Look): Shape;
  circle(x: number, y: number, radius: number, look: Look): Shape;
  /** A closed shape through points. */
  polygon(points: readonly (readonly [number, number])[], look: Look): Shape;
  /** Lines of text one below the other; `y` is the base line of the first. */
  text(x: number, y: number, lines: string | readonly string[], look: TextLook): Shape;
  /** Diagonal lines inside a rectangle, a pattern that needs no reference. */
  hatched(x: number, y: number, width: number, height: number, gap?: number): Shape;
  /** Dots inside a rectangle. */
  dotted(x: number, y: number, width: number, height: number): Shape;
}

/** Of the height of letters. */
export const LINE_HEIGHT = 1.25;

export function canvasOf(width: number, direction: 'ltr' | 'rtl'): Canvas {
  const mirrored = direction === 'rtl';
  const at = (x: number) => (mirrored ? width - x : x);
  const anchors = mirrored
    ? ({ start: 'end', middle: 'middle', end: 'start' } as const)
    : ({ start: 'start', middle: 'middle', end: 'end' } as const);
  return {
    width,
    rect: (x, y, w, height, look, radius = 0) =>
      shape(
        'rect',
        { x: mirrored ? width - x - w : x, y, width: w, height, ...(radius > 0 ? { rx: radius } : {}) },
        look,
      ),
    line: (x1, y1, x2, y2, look) =>
      shape('path', { d: `M${fixed(at(x1))} ${fixed(y1)}L${fixed(at(x2))} ${fixed(y2)}` }, look),
    circle: (x, y, r, look) => shape('circle', { cx: at(x), cy: y, r }, look),
    polygon: (points, look) =>
      shape('path', { d: `M${points.map(([x, y]) => `${fixed(at(x))} ${fixed(y)}`).join('L')}Z` }, look),
    text(x, y, lines, { size, look = 'ink', bold = false, anchor = 'start', rim = false }) {
      const texts = typeof lines === 'string' ? [lines] : lines;
      const common = {
        'font-size': size,
        'text-anchor': anchors[anchor],
        ...(bold ? { 'font-weight': 'bold' } : {}),
        ...(rim
          ? { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
          : {}),
      };
      return texts
        .map((text, i) =>
          shape(
            'text',
            { x: at(x), y: y + i * size * LINE_HEIGHT, ...common },
            look,
            escaped(isolated(text, direction)),
            rim ? 'rim' : undefined,
          ),
        )
        .join('');
    },
    hatched(x, y, w, height, gap = 5) {
      const left = mirrored ? width - x - w : x;
      return shape('path', { d: diagonals(left, y, w, height, gap) }, 'hatch');
    },
    dotted(x, y, w, height) {
      const left = mirrored ? width - x - w : x;
      return shape('path', { d: dots(left, y, w, height), 'stroke-linecap': 'round' }, 'hatch');
    },
  };
}

/** A path in coordinates of its own, as maps make them; never mirrored. */
export function pathShape(d: string, look: Look): Shape {
  return shape('path', { d }, look);
}

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  look: Look,
  content = '',
  further?: string,
): Shape {
  const all = { class: further === undefined ? look : `${look} ${further}`, ...attributes };
  const drawn = { ...LOOKS[look], ...all };
  return element(
    name,
    Object.fromEntries(
      Object.entries(drawn).map(([key, value]) => [key, typeof value === 'number' ? fixed(value) : value]),
    ),
    content,
  );
}

/** Two decimals at most: the same digits on every machine. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Drawings run left to right; what does not is kept in an order of its own: texts, and ranges as `09:00–10:30` between them. */
function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const isRange = direction === 'rtl' && /\p{Nd}–\p{Nd}/u.test(text);
  return (directionOf(text) ?? (isRange ? 'rtl' : 'ltr')) === 'rtl' ? `\u2067${text}\u2069` : text;
}

function diagonals(x: number, y: number, width: number, height: number, gap: number): string {
  const parts: string[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const from = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const to = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    parts.push(`M${from.map(fixed).join(' ')}L${to.map(fixed).join(' ')}`);
  }
  return parts.join('');
}

function dots(x: number, y: number, width: number, height: number): string {
  const parts: string[] = [];
  for (let dy = 3; dy < height; dy += 5)
    for (let dx = 3; dx < width; dx += 5) parts.push(`M${fixed(x + dx)} ${fixed(y + dy)}h.01`);
  return parts.join('');
}
