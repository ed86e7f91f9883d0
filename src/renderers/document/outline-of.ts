import type { Plan } from '../../agenda/plan.ts';
import type { Outline } from '../../outline/outline.ts';
import { type Part, planSections } from '../../outline/outline-plan.ts';
import type { Drawing } from '../../pictures/drawing.ts';
import type { RenderContext } from '../renderer.ts';

/** The document to write down: one that is written already, what a template made of the plan, or the plan itself. */
export async function outlineOf(
  plan: Plan,
  { outline, template, languages }: RenderContext,
  parts: readonly Part[],
  which: (drawing: Drawing) => boolean = () => true,
): Promise<Outline> {
  if (outline !== undefined) return outline;
  if (template === undefined) {
    const { drawOutline } = await import('../../pictures/draw-outline.ts');
    return drawOutline(plan, parts, languages, which);
  }
  const [words] = languages;
  const [{ outlineMarkdown }, { drawPictures }] = await Promise.all([
    import('../../templates/outline-markdown.ts'),
    import('../../pictures/draw-pictures.ts'),
  ]);
  const { title, sections } = planSections(plan, parts, words, await drawPictures(plan, parts, words, which));
  return outlineMarkdown(template, title, words, sections);
}
