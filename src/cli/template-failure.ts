import { join } from 'node:path';
import type { TemplateFiles } from '../templates/render-template.ts';
import type { TemplateFault } from '../templates/template-fault.ts';
import { Failure } from './process/failure.ts';

/** A broken template as one line: the file as the user names it, its place, and what to do. */
export function failOf(
  { file, line, column, message }: TemplateFault,
  folder: string | undefined,
  own: TemplateFiles,
): Failure {
  const name = folder !== undefined && file in own ? join(folder, file) : file;
  return new Failure(`${name}:${line}:${column}: ${message}`);
}
