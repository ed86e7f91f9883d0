import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateFiles } from '../templates/render-template.ts';
import { Failure } from './failure.ts';
import { packageRoot } from './package-files.ts';
import { reason } from './reasons.ts';

/** The templates of letters: those that come with studytour, and over them those of a folder of the user's. */
export function letterTemplates(folder: string | undefined): TemplateFiles {
  const shipped = templatesIn(join(packageRoot(), 'templates', 'letters'));
  return folder === undefined ? shipped : { ...shipped, ...templatesIn(folder) };
}

/** Plain files of the folder itself: a link may lead out of it and is not followed. */
function templatesIn(folder: string): TemplateFiles {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.liquid'));
    return Object.fromEntries(
      names
        .filter((name) => lstatSync(join(folder, name)).isFile())
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  } catch (error) {
    throw new Failure(`The templates in ${folder} cannot be read: ${reason(error)}.`);
  }
}
