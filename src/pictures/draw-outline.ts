import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { outlineIn } from '../outline/bilingual.ts';
import type { Outline } from '../outline/outline.ts';
import type { Part } from '../outline/outline-plan.ts';
import { drawPictures } from './draw-pictures.ts';
import type { Drawing } from './drawing.ts';

/** The plan as one document with its pictures, in the languages asked for. */
export async function drawOutline(
  plan: Plan,
  parts: readonly Part[],
  languages: readonly [Words, ...Words[]],
  which: (drawing: Drawing) => boolean = () => true,
): Promise<Outline> {
  const figures = await Promise.all(
    languages.slice(0, 2).map((words) => drawPictures(plan, parts, words, which)),
  );
  return outlineIn(plan, parts, languages, figures);
}
