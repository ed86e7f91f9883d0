import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../outline/outline.ts';
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

/** The drawing for Word since 2016, and the same as a metafile for LibreOffice and older ones. */
export function figureOf({ picture, caption }: Figure, number: number, writing: Writing): Children {
  const { width, height, svg, alternative, id } = picture;
  const { page } = writing;
  const scale = Math.min(
    1,
    Math.floor(page.textWidth / PIXEL) / width,
    (pictureHeight(id) * MILLIMETRE) / PIXEL / height,
  );
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: id, title: caption, description: alternative, id: String(number) },
    // The library knows no metafiles: `withMetafiles` gives it its own ending.
    fallback: { type: 'png', data: emfPicture(picture) },
  });
  return [
    new Paragraph({ children: [image], keepNext: true }),
    paragraphOf('Caption', [run(caption, writing)], writing),
  ];
}

/** The parts of a document whose metafiles the library took for PNG pictures. */
export function withMetafiles(parts: Parts): Map<string, string | Uint8Array> {
  const renamed = (text: string) => text.replace(/(media\/\w+)\.png"/g, '$1.emf"');
  const entries = [...parts].map(([name, content]) => {
    if (name.endsWith('.rels')) return [name, renamed(String(content))] as const;
    if (name === '[Content_Types].xml')
      return [name, String(content).replace(/<Default\b/, `${EMF_TYPE}<Default`)] as const;
    return [name.replace(/^(word\/media\/.*)\.png$/, '$1.emf'), content] as const;
  });
  return new Map(entries);
}

const EMF_TYPE = '<Default Extension="emf" ContentType="image/x-emf"/>';
