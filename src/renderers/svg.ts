import { isolating } from '../language/say.ts';
import { PARTS } from '../outline/outline-plan.ts';
import type { Renderer } from './renderer.ts';

/** The pictures of a plan, each a file of its own for a slide or a letter, with what it shows above it. */
export const svg: Renderer = {
  id: 'svg',
  extension: 'svg',
  async render(plan, context) {
    const [{ drawPictures }, { captioned }] = await Promise.all([
      import('../pictures/draw-pictures.ts'),
      import('../pictures/canvas/picture.ts'),
    ]);
    const [words] = isolating(context.languages);
    const figures = await drawPictures(plan, context.parts ?? PARTS, words);
    return figures.map((figure) => ({
      name: figure.picture.id,
      content: `${captioned(figure, words.direction)}\n`,
    }));
  },
};
