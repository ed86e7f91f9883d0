import { fingerprint } from '../base/fingerprint.ts';
import type { Words } from '../language/words.ts';
import { outlinePlan, PARTS } from '../outline/outline-plan.ts';
import type { Renderer } from './renderer.ts';

/** A Word document with real styles, for whoever goes on writing in it. */
export const docx: Renderer = {
  id: 'docx',
  extension: 'docx',
  summary: 'Word document',
  async render(plan, context) {
    const { docxDocument } = await import('./docx/document.ts');
    const sideIn = (words: Words) => ({ words, outline: outlinePlan(plan, context.parts ?? PARTS, words) });
    const [words, other] = context.languages;
    const first = sideIn(words);
    const version = fingerprint(JSON.stringify(first.outline)).slice(0, 8);
    const content = await docxDocument(other === undefined ? [first] : [first, sideIn(other)], {
      version,
      asOf: plan.today,
    });
    return [{ name: 'plan', content }];
  },
};
