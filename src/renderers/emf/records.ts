/** Numbers of the records, as [MS-EMF] 2.1.1 lists them. */
const TYPE = {
  header: 1,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  end: 14,
  setMapMode: 17,
  setBackgroundMode: 18,
  setFillMode: 19,
  setTextAlign: 22,
  setTextColor: 24,
  moveTo: 27,
  select: 37,
  createBrush: 39,
  delete: 40,
  ellipse: 42,
  roundRectangle: 44,
  lineTo: 54,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  fillPath: 62,
  strokeAndFillPath: 63,
  strokePath: 64,
  createFont: 82,
  text: 84,
  createPen: 95,
} as const;

/** A record in numbers of four bytes, signed or not: its type, its length in bytes, its content. */
export type Record = readonly number[];

/** The screen that sizes are measured on: 96 dots an inch, so that a dot is a pixel of a style sheet. */
const SCREEN = { width: 1440, height: 1080, millimetresWide: 381, millimetresHigh: 285.75 };
/** Hundredths of a millimetre in a dot. */
const DOT = (SCREEN.millimetresWide / SCREEN.width) * 100;

/** Which part of a string stands at its point, and that the point is on its base line: [MS-EMF] 2.3.11.25. */
const ALIGNMENTS = { start: 0, middle: 6, end: 2 } as const;
const BASE_LINE = 24;
/** Option of a string that is read from the right, [MS-EMF] 2.1.11. */
const RIGHT_TO_LEFT = 0x80;

function record(type: keyof typeof TYPE, ...content: readonly number[]): Record {
  return [TYPE[type], (content.length + 2) * 4, ...content];
}

/** Letters of two bytes, two in a number; where the last has none beside it, zero. */
function letters(text: string): number[] {
  return Array.from(
    { length: Math.ceil(text.length / 2) },
    (_, i) => text.charCodeAt(i * 2) | (text.charCodeAt(i * 2 + 1) << 16),
  );
}

export const moveTo = (x: number, y: number) => record('moveTo', x, y);
export const lineTo = (x: number, y: number) => record('lineTo', x, y);
export const beginPath = () => record('beginPath');
export const closeFigure = () => record('closeFigure');
export const select = (handle: number) => record('select', handle);
export const remove = (handle: number) => record('delete', handle);
export const ellipse = (left: number, top: number, right: number, bottom: number) =>
  record('ellipse', left, top, right, bottom);
export const roundRectangle = (left: number, top: number, right: number, bottom: number, diameter: number) =>
  record('roundRectangle', left, top, right, bottom, diameter, diameter);
export const textColor = (color: number) => record('setTextColor', color);

/** Bounds of a path are for readers that draw only what is in sight: the whole picture. */
export function paint(how: 'fillPath' | 'strokePath' | 'strokeAndFillPath'): Record[] {
  return [record('endPath'), record(how, 0, 0, -1, -1)];
}

export const textAlign = (anchor: keyof typeof ALIGNMENTS) =>
  record('setTextAlign', ALIGNMENTS[anchor] + BASE_LINE);

/** A colour is 0x00BBGGRR. */
export const brush = (handle: number, color: number | undefined) =>
  record('createBrush', handle, color === undefined ? 1 : 0, color ?? 0, 0);

/** Geometric pens have widths in the picture's own units, [MS-EMF] 2.3.7.9; dashes are lengths in the same. */
export function pen(
  handle: number,
  {
    color,
    width,
    dashes,
    isRound,
  }: { color: number; width: number; dashes: readonly number[]; isRound: boolean },
): Record {
  const style = 0x10000 + (dashes.length > 0 ? 7 : 0) + (isRound ? 0 : 0x200) + (isRound ? 0 : 0x2000);
  return record('createPen', handle, 0, 0, 0, 0, style, width, 0, color, 0, dashes.length, ...dashes);
}

/** Nothing is drawn at the rim of a shape. */
export const noPen = (handle: number) => record('createPen', handle, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0);

/** A face by its name; where it or a letter is missing, the reader takes another. Any character set: [MS-EMF] 2.2.13. */
export function font(handle: number, face: string, size: number, bold: boolean): Record {
  const name = letters(face);
  const ANY_CHARACTERS = 1 << 24;
  // Behind the name what [MS-EMF] 2.2.16 has beside: full name, style, and what is reserved.
  const rest = Array<number>(73 - name.length).fill(0);
  return record('createFont', handle, -size, 0, 0, 0, bold ? 700 : 400, ANY_CHARACTERS, 0, ...name, ...rest);
}

/** A string without distances of its own between the letters, so that the reader's font decides, and joins Arabic ones. */
export function textOut(x: number, y: number, text: string, isRightToLeft: boolean): Record {
  // Bounds: nothing is told.
  const unbound = [0, 0, -1, -1];
  const TO_STRING = 76;
  const options = isRightToLeft ? RIGHT_TO_LEFT : 0;
  const string = [x, y, text.length, TO_STRING, options, ...unbound, 0];
  return record('text', ...unbound, 2, ONE, ONE, ...string, ...letters(text));
}

/** 1.0 as a number of four bytes. */
const ONE = 0x3f800000;

/** A whole metafile: sizes in dots, records in `scale` units a dot. */
export function metafile(
  { width, height }: { width: number; height: number },
  scale: number,
  handles: number,
  drawn: readonly Record[],
): Uint8Array {
  const records = [
    record('setMapMode', 8),
    record('setWindowOrigin', 0, 0),
    record('setWindowExtent', width * scale, height * scale),
    record('setViewportOrigin', 0, 0),
    record('setViewportExtent', width, height),
    record('setBackgroundMode', 1),
    record('setFillMode', 2),
    ...drawn,
    record('end', 0, 16, 20),
  ];
  const length = HEADER_LENGTH + records.reduce((sum, one) => sum + one.length * 4, 0);
  const bytes = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const one of [header({ width, height }, { length, count: records.length + 1, handles }), ...records])
    for (const value of one) {
      bytes.setInt32(at, value, true);
      at += 4;
    }
  return new Uint8Array(bytes.buffer);
}

const HEADER_LENGTH = 108;

/** [MS-EMF] 2.3.4.2 with both extensions. */
function header(
  { width, height }: { width: number; height: number },
  { length, count, handles }: { length: number; count: number; handles: number },
): Record {
  const [SIGNATURE, VERSION] = [0x464d4520, 0x10000];
  const bounds = [0, 0, width - 1, height - 1];
  const frame = [0, 0, Math.round(width * DOT), Math.round(height * DOT)];
  const size = [SIGNATURE, VERSION, length, count, handles];
  const screen = [SCREEN.width, SCREEN.height, SCREEN.millimetresWide, Math.round(SCREEN.millimetresHigh)];
  const micrometres = [SCREEN.millimetresWide * 1000, SCREEN.millimetresHigh * 1000];
  return record(
    'header',
    ...bounds,
    ...frame,
    ...size,
    // No description.
    ...[0, 0, 0],
    ...screen,
    // No format of pixels.
    ...[0, 0, 0],
    ...micrometres,
  );
}
