import { unzipSync } from 'fflate';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import type { Part } from '../../src/outline/outline-plan.ts';
import type { Print, RenderedFile, Renderer } from '../../src/renderers/renderer.ts';

/** Everything in the files of a plan in one format, containers opened, lines that a format folds put together. */
export async function everyByte(renderer: Renderer, plan: Plan, parts?: readonly Part[]): Promise<string> {
  /** Paper shows what a printer is given: the page, or typst's document; the Word document is a format of its own. */
  const print: Print = async ({ html = '', typst }) =>
    new TextEncoder().encode([html, ...((await typst?.()) ?? []).map(({ content }) => content)].join('\n'));
  const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] as const, print };
  const files = await renderer.render(plan, { ...context, ...(parts === undefined ? {} : { parts }) });
  return files.map(({ name, content }) => `${name}\n${textOf(content)}`).join('\n');
}

function textOf(content: RenderedFile['content']): string {
  if (typeof content === 'string') return content.replace(/\r?\n[ \t]/g, '');
  const isContainer = content[0] === 0x50 && content[1] === 0x4b;
  if (!isContainer) return Buffer.from(content).toString('latin1');
  return Object.entries(unzipSync(content))
    .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`)
    .join('\n');
}
