import type { Plan } from '../agenda/plan.ts';
import { isolating } from '../language/say.ts';
import { DOCUMENT_PARTS } from '../outline/outline-plan.ts';
import { editionsOf } from './document/edition.ts';
import { outlineOf } from './document/outline-of.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import type { Paper, Printable, RenderContext, RenderedFile, Renderer } from './renderer.ts';

/** The page as it is printed, on paper that cannot be changed: the caller's program prints it, here it is only kept steady. */
export const pdf: Renderer = {
  id: 'pdf',
  extension: 'pdf',
  isDocument: true,
  isPrinted: true,
  async render(plan, context) {
    // Browsers print on the paper of their own country.
    const { print, word, paper = 'A4' } = context;
    if (print === undefined) throw new Error('a PDF is asked for where nothing can print');
    const { steadyPdf } = await import('./pdf/steady-pdf.ts');
    const { title } = plan.tour;
    const asPdf = async (document: Printable) => [
      { name: 'plan', content: steadyPdf(await print(document), plan.today, title) },
    ];
    if (word !== undefined) return asPdf({ docx: async () => word });
    const [page] = await html.render(plan, { ...context, paper });
    return asPdf({
      html: String(page?.content ?? ''),
      docx: async () => bytesOf((await docx.render(plan, { ...context, paper }))[0]),
      typst: () => typstOf(plan, context, paper),
    });
  },
};

async function typstOf(plan: Plan, context: RenderContext, paper: Paper): Promise<RenderedFile[]> {
  const { typstFiles } = await import('./typst/document.ts');
  const { languages, parts = DOCUMENT_PARTS } = context;
  const [words] = languages;
  const isolated = { ...context, languages: isolating(languages) };
  const outline = await outlineOf(plan, isolated, parts);
  return typstFiles(outline, words, { paper, edition: editionsOf(plan, isolated) });
}

function bytesOf(file: RenderedFile | undefined): Uint8Array {
  const content = file?.content ?? '';
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
