import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '../../outline/outline.ts';
import { plainPicture } from './plain-picture.ts';
import type { Children } from './table.ts';
import { paragraphOf, run } from './text.ts';
import type { Writing } from './writing.ts';

/** Width between the margins of A4 and what a page leaves of its height, in CSS pixels. */
const LARGEST = { width: 657, height: 880 };

/** The drawing itself for Word since 2016; older ones show a plain field in its place and read the alternative aloud. */
export function figureOf({ picture, caption }: Figure, number: number, writing: Writing): Children {
  const { width, height, svg, alternative, id } = picture;
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: id, title: caption, description: alternative, id: String(number) },
    fallback: { type: 'png', data: plainPicture(width, height) },
  });
  return [
    new Paragraph({ children: [image], keepNext: true }),
    paragraphOf('Caption', [run(caption, writing)], writing),
  ];
}
