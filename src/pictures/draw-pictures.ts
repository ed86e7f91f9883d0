import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { planIn } from '../outline/in-language.ts';
import type { Figure } from '../outline/outline.ts';
import type { Part } from '../outline/outline-plan.ts';
import type { Drawing } from './drawing.ts';
import { drawings } from './registry.ts';

/** The pictures that belong to some parts of a plan; where `which` says so, only some of them. */
export async function drawPictures(
  written: Plan,
  parts: readonly Part[],
  words: Words,
  which: (drawing: Drawing) => boolean = () => true,
): Promise<Figure[]> {
  const plan = planIn(written, words);
  const wanted = drawings.filter((drawing) => parts.includes(drawing.part) && which(drawing));
  const known = drawnOf(plan, words);
  const drawn = await Promise.all(
    wanted.map((drawing) => {
      const figures = known.get(drawing) ?? drawing.draw(plan, words);
      known.set(drawing, figures);
      return figures;
    }),
  );
  return drawn.flat();
}

type Drawn = ReturnType<Drawing['draw']>;

/** What was drawn of a plan already: the formats of one call show the same pictures. */
const drawnByPlan = new WeakMap<Plan, Map<Words, Map<Drawing, Drawn>>>();

function drawnOf(plan: Plan, words: Words): Map<Drawing, Drawn> {
  const byWords = drawnByPlan.get(plan) ?? new Map<Words, Map<Drawing, Drawn>>();
  const known = byWords.get(words) ?? new Map<Drawing, Drawn>();
  drawnByPlan.set(plan, byWords.set(words, known));
  return known;
}
