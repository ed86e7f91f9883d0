import { isolating } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { DOCUMENT_PARTS } from '../outline/outline-plan.ts';
import { editionsOf } from './document/edition.ts';
import { outlineOf } from './document/outline-of.ts';
import type { Renderer } from './renderer.ts';

/** A Word document with real styles, for whoever goes on writing in it. */
export const docx: Renderer = {
  id: 'docx',
  extension: 'docx',
  isDocument: true,
  async render(plan, context) {
    if (context.word !== undefined) return [{ name: 'plan', content: context.word }];
    const { docxDocument } = await import('./docx/document.ts');
    const { languages, outline, parts = DOCUMENT_PARTS, paper = 'A4' } = context;
    const sideIn = async (words: Words) => ({
      words,
      outline: await outlineOf(plan, { ...context, languages: isolating([words]) }, parts),
    });
    const [words, other] = languages;
    const first = await sideIn(words);
    const imprint = {
      edition: (one: Words) => editionsOf(plan, { ...context, languages: [one] }),
      asOf: plan.today,
      paper,
    };
    // A document that is written already has its languages in it.
    const isPair = other !== undefined && outline === undefined;
    const content = await docxDocument(isPair ? [first, await sideIn(other)] : [first], imprint);
    return [{ name: 'plan', content }];
  },
};
