import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { inLanguage } from '../outline/in-language.ts';
import type { Figure } from '../outline/outline.ts';
import type { Part } from '../outline/outline-plan.ts';
import { tidied } from '../outline/tidied.ts';
import type { Drawing } from './drawing.ts';
import { drawings } from './registry.ts';

/** The pictures that belong to some parts of a plan; where `which` says so, only some of them. */
export async function drawPictures(
  written: Plan,
  parts: readonly Part[],
  words: Words,
  which: (drawing: Drawing) => boolean = () => true,
): Promise<Figure[]> {
  const plan = tidied(inLanguage(written, words));
  const wanted = drawings.filter((drawing) => parts.includes(drawing.part) && which(drawing));
  const drawn = await Promise.all(wanted.map((drawing) => drawing.draw(plan, words)));
  return drawn.flat();
}
