import { element, escaped } from '../../base/markup.ts';
import { withoutIsolates } from '../../language/say.ts';
import type { Figure } from '../../outline/outline.ts';
import { canvasOf, fixed, LINE_HEIGHT, pathShape, type Shape } from './canvas.ts';
import { fitted } from './fitted.ts';

/** What is known of a drawing beside its shapes. */
export interface Sheet {
  readonly id: string;
  readonly lang: string;
  readonly caption: string;
  readonly isHeaded?: boolean;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** Faces that are as narrow as Arial or narrower come first; text is laid out for wider ones. */
const FACES = 'system-ui, Arial, Helvetica, sans-serif';

/** Shapes as a figure: on paper of their own, so that they can be read wherever they are shown. */
export function figureOf(
  { id, lang, caption, isHeaded = false, alternative, width, height }: Sheet,
  shapes: readonly Shape[],
): Figure {
  const [w, h] = [fixed(width), fixed(height)];
  const names = [`${id}-title`, `${id}-desc`] as const;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    lang,
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    // Of the drawing, not of its words: a page that runs the other way must not turn the texts round their points.
    direction: 'ltr',
    role: 'img',
    'aria-labelledby': names.join(' '),
    'font-family': FACES,
  };
  const content = [
    element('title', { id: names[0] }, escaped(withoutIsolates(caption))),
    element('desc', { id: names[1] }, escaped(withoutIsolates(alternative))),
    pathShape(`M0 0H${w}V${h}H0Z`, 'paper'),
    ...shapes,
  ];
  const svg = element('svg', attributes, content.filter((part) => part !== '').join('\n'));
  return {
    kind: 'figure',
    picture: { id, width, height, svg, alternative },
    caption,
    ...(isHeaded ? { isHeaded } : {}),
  };
}

/** Of the caption over a picture that stands alone, and what is between them. */
const [CAPTION_SIZE, CAPTION_GAP] = [13, 10];

/** The drawing of a figure with its caption above it, for where no page says what it shows. */
export function captioned({ picture, caption }: Figure, direction: 'ltr' | 'rtl'): string {
  const { svg, width, height } = picture;
  const canvas = canvasOf(width, direction);
  const look = { size: CAPTION_SIZE, bold: true };
  const lines = fitted(withoutIsolates(caption), { ...look, width, most: 3 });
  const above = lines.length * CAPTION_SIZE * LINE_HEIGHT + CAPTION_GAP;
  const [w, h, top] = [fixed(width), fixed(height + above), fixed(-above)];
  const shapes = [
    pathShape(`M0 ${top}H${w}V0H0Z`, 'paper'),
    canvas.text(0, CAPTION_SIZE - above, lines, look),
  ];
  return svg
    .replace(/height="[^"]*" viewBox="[^"]*"/, `height="${h}" viewBox="0 ${top} ${w} ${h}"`)
    .replace(/<\/svg>$/, `${shapes.join('\n')}\n</svg>`);
}
