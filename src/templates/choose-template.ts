import type { TemplateFiles } from './render-template.ts';

/** The template that writes a document, and the language that it is written in. */
export interface Choice {
  readonly name: string;
  readonly language: string;
  /** True where the language asked for has no template. */
  readonly isFallback: boolean;
}

/** The ending of every template: it writes Markdown. */
export const ENDING = '.md.liquid';
/** The language that every document has a template in. */
const LAST_RESORT = 'en';

/**
 * Which template writes a document: the user's in its language, the user's for every language, ours in its language, and
 * at last the English one. Undefined where there is none at all.
 */
export function chooseTemplate(
  id: string,
  language: string,
  { own, shipped }: { readonly own: TemplateFiles; readonly shipped: TemplateFiles },
): Choice | undefined {
  const written = `${id}.${language}${ENDING}`;
  const general = `${id}${ENDING}`;
  const english = `${id}.${LAST_RESORT}${ENDING}`;
  if (written in own) return { name: written, language, isFallback: false };
  if (general in own) return { name: general, language, isFallback: false };
  if (written in shipped) return { name: written, language, isFallback: false };
  if (general in shipped) return { name: general, language, isFallback: false };
  if (english in own || english in shipped)
    return { name: english, language: LAST_RESORT, isFallback: language !== LAST_RESORT };
  return undefined;
}
