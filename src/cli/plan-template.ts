import { readFileSync } from 'node:fs';
import type { Plan } from '../agenda/plan.ts';
import { numeralIn } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { RenderContext, Renderer } from '../renderers/renderer.ts';
import { chooseTemplate, ENDING } from '../templates/choose-template.ts';
import { reason } from './files/reasons.ts';
import { templatesFrom } from './files/template-files.ts';
import { documentFormats } from './files/write-documents.ts';
import { Failure } from './process/failure.ts';
import { failOf } from './template-failure.ts';

/** What a template puts into the context of the formats that it writes. */
type Made = Pick<RenderContext, 'template' | 'word'>;
/** Fills the template for one reader's plan. */
export type PlanTemplate = (plan: Plan) => Promise<Made>;

/** What a Word document is written as. */
const WORD_FORMATS = ['docx', 'pdf'];

/** What `--template` names: a folder of Liquid templates, of which `id` is taken, or a Word document with fields. Read before anything is planned. */
export function planTemplate(
  id: 'agenda' | 'checklist',
  path: string | undefined,
  formats: readonly Renderer[],
  languages: readonly [Words, ...Words[]],
): PlanTemplate {
  if (path === undefined) return async () => ({});
  if (languages.length > 1)
    throw new Failure(
      '--template writes one language. Call once for each: --language en, and --language ru.',
    );
  return path.toLowerCase().endsWith('.docx')
    ? wordTemplate(path, formats, languages[0])
    : liquidTemplate(id, path, formats, languages[0]);
}

function liquidTemplate(
  id: string,
  folder: string,
  formats: readonly Renderer[],
  words: Words,
): PlanTemplate {
  if (!formats.some(({ isDocument }) => isDocument))
    throw new Failure(
      `${formats.map(({ id }) => id).join(', ')} takes no template. Choose ${documentFormats()}.`,
    );
  const { own } = templatesFrom(folder);
  const choice = chooseTemplate(id, words.code, { own, shipped: {} });
  if (choice === undefined)
    throw new Failure(
      `${folder} has no ${id}${ENDING}. This writes one to start from: studytour templates eject ${id} --out ${folder}`,
    );
  return async (plan) => {
    const { renderTemplate } = await import('../templates/render-template.ts');
    const { templateData } = await import('../templates/template-data.ts');
    const made = await renderTemplate(choice.name, own, templateData(plan, words), numeralIn(words));
    if ('fault' in made) throw failOf(made.fault, folder, own);
    return { template: made.text };
  };
}

function wordTemplate(path: string, formats: readonly Renderer[], words: Words): PlanTemplate {
  if (!formats.some(({ id }) => WORD_FORMATS.includes(id)))
    throw new Failure(`${path} is filled as a Word document: add -f docx, or -f pdf to print it.`);
  const template = bytesOf(path);
  return async (plan) => {
    const { fillWord } = await import('../renderers/word-template/fill-word.ts');
    const { templateData } = await import('../templates/template-data.ts');
    const filled = await fillWord(template, templateData(plan, words), numeralIn(words));
    if ('content' in filled) return { word: filled.content };
    const { place, message } = filled.fault;
    const where = place === undefined ? '' : ` ${place.part}, paragraph ${place.paragraph}, “${place.text}”:`;
    throw new Failure(`${path}:${where} ${message}`);
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
}
