import { describe, expect, it } from 'vitest';
import { ar } from '../../src/language/catalogues/ar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import type { Picture } from '../../src/outline/outline.ts';
import { PARTS } from '../../src/outline/outline-plan.ts';
import { drawPictures } from '../../src/pictures/draw-pictures.ts';
import { emfPicture } from '../../src/renderers/emf/emf-picture.ts';
import { fixture } from './fixture.ts';

const TEXT = 84;
const END = 14;

interface EmfRecord {
  readonly type: number;
  readonly view: DataView;
}

/** Takes a metafile apart as strictly as [MS-EMF] says: sizes, counts and the last record agree. */
function recordsOf(bytes: Uint8Array): EmfRecord[] {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: EmfRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [type, size] = [whole.getUint32(at, true), whole.getUint32(at + 4, true)];
    if (size < 8 || size % 4 > 0 || at + size > bytes.length) throw new Error(`a record of ${size} at ${at}`);
    records.push({ type, view: new DataView(whole.buffer, whole.byteOffset + at, size) });
    at += size;
  }
  const [header] = records;
  expect(header?.type).toBe(1);
  expect(header?.view.getUint32(40, true)).toBe(0x464d4520);
  expect(header?.view.getUint32(48, true)).toBe(bytes.length);
  expect(header?.view.getUint32(52, true)).toBe(records.length);
  expect(records.at(-1)?.type).toBe(END);
  return records;
}

function textsOf(records: readonly EmfRecord[]) {
  return records
    .filter(({ type }) => type === TEXT)
    .map(({ view }) => {
      const [count, from] = [view.getUint32(44, true), view.getUint32(48, true)];
      const letters = Array.from({ length: count }, (_, i) => view.getUint16(from + i * 2, true));
      return { text: String.fromCharCode(...letters), options: view.getUint32(52, true) };
    });
}

function pictureOf(content: string): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">${content}</svg>`;
  return { id: 'a', width: 90, height: 30, svg, alternative: '' };
}

describe('a metafile', () => {
  it.each([
    ['English', en],
    ['Arabic', ar],
  ])('of every picture of a plan in %s says the same texts as the drawing', async (_, words) => {
    const figures = await drawPictures(fixture, PARTS, words);
    expect(figures.length).toBeGreaterThan(5);
    for (const { picture } of figures) {
      const said = textsOf(recordsOf(emfPicture(picture))).map(({ text }) => text);
      const shown = [...picture.svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) =>
        text
          .replace(/[\u2066-\u2069]/g, '')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&'),
      );
      expect([...new Set(said)]).toEqual([...new Set(shown)]);
    }
  });

  it('is measured in the pixels of the drawing', () => {
    const [header] = recordsOf(emfPicture(pictureOf('')));
    // 90 by 30 pixels of 96 an inch, in hundredths of a millimetre.
    expect([32, 36].map((at) => header?.view.getInt32(at, true))).toEqual([2381, 794]);
  });

  it('selects each pen, brush and font that it makes, and gives it back', () => {
    const shapes =
      '<rect fill="#ffffff" stroke="#14507f" stroke-dasharray="4 3" x="1" y="1" width="9" height="9"></rect><circle fill="#14507f" cx="5" cy="5" r="2"></circle><text x="1" y="2" font-size="10">A</text>';
    const records = recordsOf(emfPicture(pictureOf(shapes)));
    const handles = (types: readonly number[]) =>
      records.filter(({ type }) => types.includes(type)).map(({ view }) => view.getUint32(8, true));
    const made = handles([39, 82, 95]);
    expect(made).toEqual([1, 2, 1, 2, 3]);
    expect(handles([40])).toEqual(made);
    expect(handles([37]).filter((handle) => handle < 10)).toEqual(made);
  });

  it('says which texts are read from the right, and writes no sign of it', () => {
    const texts = textsOf(
      recordsOf(
        emfPicture(pictureOf('<text x="1" y="2">A &lt; B</text><text x="1" y="2">\u2067غداء\u2069</text>')),
      ),
    );
    expect(texts).toEqual([
      { text: 'A < B', options: 0 },
      { text: 'غداء', options: 0x80 },
    ]);
  });

  it.each(['<ellipse></ellipse>', '<path d="M0 0C1 1 2 2 3 3"></path>'])('knows no %s', (shape) => {
    expect(() => emfPicture(pictureOf(shape))).toThrow(/of ours has/);
  });
});
