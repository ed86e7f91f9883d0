import { docx } from './docx.ts';
import { html } from './html.ts';
import type { RenderedFile, Renderer } from './renderer.ts';

/** The page as it is printed, on paper that cannot be changed: the caller's program prints it, here it is only kept steady. */
export const pdf: Renderer = {
  id: 'pdf',
  extension: 'pdf',
  isDocument: true,
  summary: 'PDF, printed by an installed browser or LibreOffice',
  async render(plan, context) {
    // Browsers print on the paper of their own country.
    const { print, paper = 'A4' } = context;
    if (print === undefined) throw new Error('a PDF is asked for where nothing can print');
    const { steadyPdf } = await import('./pdf/steady-pdf.ts');
    const [page] = await html.render(plan, { ...context, paper });
    const printed = await print({
      html: String(page?.content ?? ''),
      docx: async () => bytesOf((await docx.render(plan, context))[0]),
    });
    return [{ name: page?.name ?? 'plan', content: steadyPdf(printed, plan.today, plan.tour.title) }];
  },
};

function bytesOf(file: RenderedFile | undefined): Uint8Array {
  const content = file?.content ?? '';
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
