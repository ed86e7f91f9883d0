import { ImageRun, LineRuleType, Paragraph } from 'docx';
import type { Figure, Picture } from '../../outline/outline.ts';
import { pictureHeight } from '../document/picture-height.ts';
import { emfPicture } from '../emf/emf-picture.ts';
import type { Parts } from '../office/container.ts';
import type { Children } from './table.ts';
import { paragraphOf, run } from './text.ts';
import type { Writing } from './writing.ts';

/** A CSS pixel in twentieths of a point. */
const PIXEL = 15;
/** A millimetre in the same. */
const MILLIMETRE = 56.7;

/** A line lower than what stands in it, as Chinese texts have it, would cut a picture at its head. */
const WHOLE_LINE = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** The drawing for Word since 2016, and the same as a metafile for LibreOffice and older ones. */
export function figureOf(
  { picture, caption, isHeaded = false }: Figure,
  number: number,
  writing: Writing,
): Children {
  const { width, height, alternative, id } = picture;
  const { page } = writing;
  const scale = Math.min(
    1,
    Math.floor(page.textWidth / PIXEL) / width,
    (pictureHeight(id) * MILLIMETRE) / PIXEL / height,
  );
  const image = new ImageRun({
    type: 'svg',
    data: standIn(number),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: id, title: caption, description: alternative, id: String(number) },
    fallback: { type: 'png', data: standIn(-number) },
  });
  return [
    new Paragraph({ children: [image], keepNext: true, spacing: WHOLE_LINE }),
    ...(isHeaded ? [] : [paragraphOf('Caption', [run(caption, writing)], writing)]),
  ];
}

/**
 * What the library is given in place of a picture, its number, negative for the metafile: it works out a name from every
 * byte that it is given, which took longer than the pictures themselves, and knows no metafiles.
 */
function standIn(number: number): Uint8Array {
  return new TextEncoder().encode(String(number));
}

/** The parts of a document with its pictures, in the order of their numbers, where their stand-ins were. */
export function withPictures(parts: Parts, pictures: readonly Picture[]): Map<string, string | Uint8Array> {
  const renamed = (text: string) => text.replace(/(media\/\w+)\.png"/g, '$1.emf"');
  const entries = [...parts].map(([name, content]) => {
    if (name.endsWith('.rels')) return [name, renamed(String(content))] as const;
    if (name === '[Content_Types].xml')
      return [name, String(content).replace(/<Default\b/, `${EMF_TYPE}<Default`)] as const;
    if (!name.startsWith('word/media/')) return [name, content] as const;
    const number = Number(content);
    const picture = pictures[Math.abs(number) - 1];
    if (picture === undefined) throw new Error(`no picture for ${name}`);
    return number > 0
      ? ([name, picture.svg] as const)
      : ([name.replace(/\.png$/, '.emf'), emfPicture(picture)] as const);
  });
  return new Map(entries);
}

const EMF_TYPE = '<Default Extension="emf" ContentType="image/x-emf"/>';
