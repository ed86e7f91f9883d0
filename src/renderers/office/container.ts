import {
  strFromU8,
  strToU8,
  type UnzipFileInfo,
  type Unzipped,
  unzipSync,
  type Zippable,
  zipSync,
} from 'fflate';
import { byText } from '../../base/text.ts';

/** The first moment that a ZIP container can hold, in the machine's own zone as the format wants it: the same bytes everywhere. */
const FIXED = { year: 1980, month: 0, day: 1 };

/** The parts of an Office document by their names, XML as text and pictures as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Takes somebody else's container apart, if it keeps within limits. A part is never unpacked beyond the size that it claims,
 * and the claims are added up before it is unpacked.
 */
export function unpackedWithin(
  bytes: Uint8Array,
  most: { readonly unpacked: number; readonly parts: number },
): Parts | 'too large' | 'unreadable' {
  let [sum, count] = [0, 0];
  const isWithin = () => sum <= most.unpacked && count <= most.parts;
  try {
    const filter = ({ size, originalSize }: UnzipFileInfo) => {
      count += 1;
      sum += Math.max(size, originalSize);
      if (!isWithin()) throw new Error('too large');
      return true;
    };
    return partsIn(unzipSync(bytes, { filter }));
  } catch {
    return isWithin() ? 'unreadable' : 'too large';
  }
}

function partsIn(files: Unzipped): Parts {
  return new Map(
    Object.entries(files)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, content]) => [name, /\.(xml|rels|svg)$/.test(name) ? strFromU8(content) : content]),
  );
}

/** Puts parts into a container that has the same bytes every time: no clock, and `[Content_Types].xml` first as readers expect. */
export function packed(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rankOf(a) - rankOf(b) || byText(a, b));
  const entries = names.map((name) => {
    const content = parts.get(name) ?? '';
    return [name, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  const mtime = new Date(FIXED.year, FIXED.month, FIXED.day);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { mtime, level: 6 });
}

function rankOf(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}
