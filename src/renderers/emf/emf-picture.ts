import { unescaped } from '../../base/markup.ts';
import type { Picture } from '../../outline/outline.ts';
import {
  beginPath,
  brush,
  closeFigure,
  type Record as EmfRecord,
  ellipse,
  font,
  lineTo,
  metafile,
  moveTo,
  noPen,
  paint,
  pen,
  remove,
  roundRectangle,
  select,
  textAlign,
  textColor,
  textOut,
} from './records.ts';

/** Units in a pixel: the coordinates of our drawings have two decimals. */
const SCALE = 100;
/** The objects that are in use, each made anew for every shape. */
const [PEN, BRUSH, FONT] = [1, 2, 3];
const HANDLES = 4;
const NONE = 'none';
/** A rim around letters is drawn by writing them in its colour on all sides first. */
const SIDES = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const))
  .filter(([x, y]) => x !== 0 || y !== 0);

/** A face that every Office has. */
const FACE = 'Arial';
/**
 * One that comes with LibreOffice and has Arabic, Hebrew and Latin: where it puts two faces into one text that is read from
 * the right, version 7.4 moves the number or name at its end away. Word takes another where it is missing.
 */
const ARABIC_FACE = 'DejaVu Sans';

type Attributes = Readonly<Record<string, string>>;

/**
 * A picture as a metafile, which every Word and LibreOffice shows with its lines and letters where it cannot show the SVG.
 * It reads the few elements that our pictures are made of, and throws on any other.
 */
export function emfPicture({ svg, width, height }: Picture): Uint8Array {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return metafile(size, SCALE, HANDLES, elementsOf(svg).flatMap(drawn));
}

interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
}

function elementsOf(svg: string): SvgElement[] {
  return [...svg.matchAll(/<([a-z]+)((?: [\w-]+="[^"]*")*)>([^<]*)/g)].map(
    ([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      text: unescaped(text).trim(),
    }),
  );
}

function drawn({ name, attributes, text }: SvgElement): EmfRecord[] {
  switch (name) {
    case 'svg':
    case 'title':
    case 'desc':
      return [];
    case 'text':
      return written(attributes, text);
    case 'path':
      return painted(attributes, pathOf(attributes.d ?? ''));
    case 'rect':
      return rectangle(attributes);
    case 'circle': {
      const [x, y, r] = [units(attributes.cx), units(attributes.cy), units(attributes.r)];
      return painted(attributes, undefined, ellipse(x - r, y - r, x + r, y + r));
    }
    default:
      throw new Error(`no picture of ours has <${name}>`);
  }
}

function rectangle(attributes: Attributes): EmfRecord[] {
  const [x, y] = [units(attributes.x), units(attributes.y)];
  const [right, bottom] = [x + units(attributes.width), y + units(attributes.height)];
  const radius = units(attributes.rx);
  if (radius > 0) return painted(attributes, undefined, roundRectangle(x, y, right, bottom, radius * 2));
  return painted(attributes, [
    moveTo(x, y),
    lineTo(right, y),
    lineTo(right, bottom),
    lineTo(x, bottom),
    closeFigure(),
  ]);
}

/** A path, or one closed shape, with the pen and the brush that its attributes say. */
function painted(
  attributes: Attributes,
  path: readonly EmfRecord[] | undefined,
  closed?: EmfRecord,
): EmfRecord[] {
  const { fill = '#000000', stroke = NONE } = attributes;
  if (fill === NONE && stroke === NONE) return [];
  const tools = [
    stroke === NONE ? noPen(PEN) : pen(PEN, penOf(attributes, stroke)),
    brush(BRUSH, fill === NONE ? undefined : colorOf(fill)),
  ];
  const how = stroke === NONE ? 'fillPath' : fill === NONE ? 'strokePath' : 'strokeAndFillPath';
  const shape = path === undefined ? [closed ?? beginPath()] : [beginPath(), ...path, ...paint(how)];
  return [...tools, select(PEN), select(BRUSH), ...shape, ...[PEN, BRUSH].flatMap(letGo)];
}

function penOf(attributes: Attributes, stroke: string) {
  return {
    color: colorOf(stroke),
    width: units(attributes['stroke-width'] ?? '1'),
    dashes: (attributes['stroke-dasharray'] ?? '')
      .split(' ')
      .filter((length) => length !== '')
      .map(units),
    isRound: attributes['stroke-linecap'] === 'round',
  };
}

function written(attributes: Attributes, text: string): EmfRecord[] {
  const [x, y] = [units(attributes.x), units(attributes.y)];
  const isRightToLeft = text.includes('\u2067');
  const letters = text.replace(/[\u2066-\u2069]/g, '');
  const anchor =
    attributes['text-anchor'] === 'middle' ? 'middle' : attributes['text-anchor'] === 'end' ? 'end' : 'start';
  const rim = attributes.stroke;
  const width = units(attributes['stroke-width']) / 2;
  return [
    font(
      FONT,
      isRightToLeft ? ARABIC_FACE : FACE,
      units(attributes['font-size']),
      attributes['font-weight'] === 'bold',
    ),
    select(FONT),
    textAlign(anchor),
    ...(rim === undefined
      ? []
      : [
          textColor(colorOf(rim)),
          ...SIDES.map(([dx, dy]) => textOut(x + dx * width, y + dy * width, letters, isRightToLeft)),
        ]),
    textColor(colorOf(attributes.fill ?? '#000000')),
    textOut(x, y, letters, isRightToLeft),
    ...letGo(FONT),
  ];
}

/** What is in use cannot be deleted: the reader's own takes its place first, [MS-EMF] 2.1.31. */
const STOCK: Readonly<Record<number, number>> = {
  [PEN]: 0x80000007,
  [BRUSH]: 0x80000000,
  [FONT]: 0x8000000d,
};

function letGo(handle: number): EmfRecord[] {
  return [select(STOCK[handle] ?? 0), remove(handle)];
}

/** The commands of our paths: `M`, `L`, `H`, `V`, `h` and `Z`, numbers apart by spaces or commas. */
function pathOf(d: string): EmfRecord[] {
  const records: EmfRecord[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest
      .split(/[ ,]+/)
      .filter((part) => part !== '')
      .map(units);
    const pairs = numbers.flatMap((value, i) => (i % 2 === 0 ? [[value, numbers[i + 1] ?? 0] as const] : []));
    switch (command) {
      case 'M':
      case 'L':
        for (const [i, pair] of pairs.entries()) {
          [x, y] = pair;
          records.push(command === 'M' && i === 0 ? moveTo(x, y) : lineTo(x, y));
        }
        break;
      case 'H':
      case 'h':
        x = (command === 'h' ? x : 0) + (numbers[0] ?? 0);
        records.push(lineTo(x, y));
        break;
      case 'V':
        y = numbers[0] ?? 0;
        records.push(lineTo(x, y));
        break;
      case 'Z':
        records.push(closeFigure());
        break;
      default:
        throw new Error(`no path of ours has ${command}`);
    }
  }
  return records;
}

function units(value = '0'): number {
  return Math.round(Number(value) * SCALE);
}

/** `#rrggbb` as 0x00BBGGRR. */
function colorOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
}
