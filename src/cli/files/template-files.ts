import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateFiles } from '../../templates/render-template.ts';
import { Failure } from '../process/failure.ts';
import { packageRoot } from './package-files.ts';
import { reason } from './reasons.ts';

/** Most letters that all templates of a folder may have together; those that come with studytour have a tenth. */
const LARGEST = 1e6;

/** The templates that come with studytour, and those of a folder of the user's, which go before them. */
export interface Templates {
  readonly own: TemplateFiles;
  readonly shipped: TemplateFiles;
}

export function templatesFrom(folder: string | undefined): Templates {
  const shipped = templatesIn(join(packageRoot(), 'templates', 'documents'));
  return { own: folder === undefined ? {} : templatesIn(folder), shipped };
}

/** Plain files of the folder itself: a link may lead out of it and is not followed. */
function templatesIn(folder: string): TemplateFiles {
  try {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.liquid'))
      .map((name) => ({ name, state: lstatSync(join(folder, name)) }))
      .filter(({ state }) => state.isFile());
    const size = files.reduce((sum, { state }) => sum + state.size, 0);
    if (size > LARGEST)
      throw new Failure(
        `The templates in ${folder} have ${size} bytes; ${LARGEST} are the most. Take out what is no template.`,
      );
    return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The templates in ${folder} cannot be read: ${reason(error)}.`);
  }
}
