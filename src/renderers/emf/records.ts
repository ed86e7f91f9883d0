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

/** A record: its type and its content, whose length is a multiple of four. */
export type Record = Uint8Array;

/** The screen that sizes are measured on: 96 dots an inch, so that a dot is a pixel of a style sheet. */
const SCREEN = { width: 1440, height: 1080, millimetresWide: 381, millimetresHigh: 285.75 };
/** Hundredths of a millimetre in a dot. */
const DOT = (SCREEN.millimetresWide / SCREEN.width) * 100;

/** Which part of a string stands at its point, and that the point is on its base line: [MS-EMF] 2.3.11.25. */
const ALIGNMENTS = { start: 0, middle: 6, end: 2 } as const;
const BASE_LINE = 24;
/** Option of a string that is read from the right, [MS-EMF] 2.1.11. */
const RIGHT_TO_LEFT = 0x80;

/** Whole numbers of four bytes, signed or not. */
function integers(type: keyof typeof TYPE, ...values: readonly number[]): Record {
  return record(type, (view) => {
    for (const [i, value] of values.entries()) view.setUint32(i * 4, value >>> 0, true);
    return values.length * 4;
  });
}

function record(type: keyof typeof TYPE, fill: (view: DataView) => number, room = 400): Record {
  const content = new DataView(new ArrayBuffer(room));
  const length = Math.ceil(fill(content) / 4) * 4;
  const bytes = new Uint8Array(length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, TYPE[type], true);
  view.setUint32(4, bytes.length, true);
  bytes.set(new Uint8Array(content.buffer, 0, length), 8);
  return bytes;
}

export const moveTo = (x: number, y: number) => integers('moveTo', x, y);
export const lineTo = (x: number, y: number) => integers('lineTo', x, y);
export const beginPath = () => integers('beginPath');
export const closeFigure = () => integers('closeFigure');
export const select = (handle: number) => integers('select', handle);
export const remove = (handle: number) => integers('delete', handle);
export const ellipse = (left: number, top: number, right: number, bottom: number) =>
  integers('ellipse', left, top, right, bottom);
export const roundRectangle = (left: number, top: number, right: number, bottom: number, diameter: number) =>
  integers('roundRectangle', left, top, right, bottom, diameter, diameter);
export const textColor = (color: number) => integers('setTextColor', color);

/** Bounds of a path are for readers that draw only what is in sight: the whole picture. */
export function paint(how: 'fillPath' | 'strokePath' | 'strokeAndFillPath'): Record[] {
  return [integers('endPath'), integers(how, 0, 0, -1, -1)];
}

export const textAlign = (anchor: keyof typeof ALIGNMENTS) =>
  integers('setTextAlign', ALIGNMENTS[anchor] + BASE_LINE);

/** A colour is 0x00BBGGRR. */
export const brush = (handle: number, color: number | undefined) =>
  integers('createBrush', handle, color === undefined ? 1 : 0, color ?? 0, 0);

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
  return integers('createPen', handle, 0, 0, 0, 0, style, width, 0, color, 0, dashes.length, ...dashes);
}

/** Nothing is drawn at the rim of a shape. */
export const noPen = (handle: number) => integers('createPen', handle, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0);

/** A face by its name; where it or a letter is missing, the reader takes another. */
export function font(handle: number, face: string, size: number, bold: boolean): Record {
  return record('createFont', (view) => {
    view.setUint32(0, handle, true);
    view.setInt32(4, -size, true);
    view.setInt32(20, bold ? 700 : 400, true);
    // Any character set.
    view.setUint8(27, 1);
    for (const [i, letter] of [...face].entries()) view.setUint16(32 + i * 2, letter.charCodeAt(0), true);
    // LOGFONTW, full name, style, and what is reserved: [MS-EMF] 2.2.13 with 2.2.16.
    return 324;
  });
}

/** A string without distances of its own between the letters, so that the reader's font decides, and joins Arabic ones. */
export function textOut(x: number, y: number, text: string, isRightToLeft: boolean): Record {
  const HEAD = 68;
  return record(
    'text',
    (view) => {
      // Bounds: nothing is told.
      view.setInt32(8, -1, true);
      view.setInt32(12, -1, true);
      view.setUint32(16, 2, true);
      view.setFloat32(20, 1, true);
      view.setFloat32(24, 1, true);
      view.setInt32(28, x, true);
      view.setInt32(32, y, true);
      view.setUint32(36, text.length, true);
      view.setUint32(40, HEAD + 8, true);
      view.setUint32(44, isRightToLeft ? RIGHT_TO_LEFT : 0, true);
      view.setInt32(56, -1, true);
      view.setInt32(60, -1, true);
      for (let i = 0; i < text.length; i += 1) view.setUint16(HEAD + i * 2, text.charCodeAt(i), true);
      return HEAD + text.length * 2;
    },
    HEAD + text.length * 2 + 4,
  );
}

/** A whole metafile: sizes in dots, records in `scale` units a dot. */
export function metafile(
  { width, height }: { width: number; height: number },
  scale: number,
  handles: number,
  drawn: readonly Record[],
): Uint8Array {
  const records = [
    integers('setMapMode', 8),
    integers('setWindowOrigin', 0, 0),
    integers('setWindowExtent', width * scale, height * scale),
    integers('setViewportOrigin', 0, 0),
    integers('setViewportExtent', width, height),
    integers('setBackgroundMode', 1),
    integers('setFillMode', 2),
    ...drawn,
    integers('end', 0, 16, 20),
  ];
  const length = HEADER_LENGTH + records.reduce((sum, one) => sum + one.length, 0);
  const bytes = new Uint8Array(length);
  bytes.set(header({ width, height }, { length, count: records.length + 1, handles }));
  let at = HEADER_LENGTH;
  for (const one of records) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

const HEADER_LENGTH = 108;

/** [MS-EMF] 2.3.4.2 with both extensions. */
function header(
  { width, height }: { width: number; height: number },
  { length, count, handles }: { length: number; count: number; handles: number },
): Record {
  return record('header', (view) => {
    view.setInt32(8, width - 1, true);
    view.setInt32(12, height - 1, true);
    view.setInt32(24, Math.round(width * DOT), true);
    view.setInt32(28, Math.round(height * DOT), true);
    view.setUint32(32, 0x464d4520, true);
    view.setUint32(36, 0x10000, true);
    view.setUint32(40, length, true);
    view.setUint32(44, count, true);
    view.setUint16(48, handles, true);
    view.setUint32(64, SCREEN.width, true);
    view.setUint32(68, SCREEN.height, true);
    view.setUint32(72, SCREEN.millimetresWide, true);
    view.setUint32(76, Math.round(SCREEN.millimetresHigh), true);
    view.setUint32(92, SCREEN.millimetresWide * 1000, true);
    view.setUint32(96, SCREEN.millimetresHigh * 1000, true);
    return HEADER_LENGTH - 8;
  });
}
