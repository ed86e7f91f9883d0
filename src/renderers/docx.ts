import { formatDate } from '../base/calendar.ts';
import { fingerprint } from '../base/fingerprint.ts';
import { outlinePlan, PARTS } from '../outline/outline-plan.ts';
import type { Renderer } from './renderer.ts';

/** A Word document with real styles, for whoever goes on writing in it. */
export const docx: Renderer = {
  id: 'docx',
  extension: 'docx',
  summary: 'Word document',
  async render(plan, context) {
    const { docxDocument } = await import('./docx/document.ts');
    const outline = outlinePlan(plan, context.parts ?? PARTS);
    const version = fingerprint(JSON.stringify(outline)).slice(0, 8);
    const content = await docxDocument(
      outline,
      {
        edition: `Version ${version}, as of ${formatDate(plan.today)}`,
        asOf: plan.today,
        page: { before: 'Page ', between: ' of ', after: '' },
      },
      { language: 'en-GB', direction: 'ltr' },
    );
    return [{ name: 'plan', content }];
  },
};
