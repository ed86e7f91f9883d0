import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../../base/text.ts';
import { type RepositoryFile, repositoryFiles } from '../../scaffold/repository-files.ts';
import { packageRoot } from '../files/package-files.ts';
import { writeWithFolders } from '../files/write-files.ts';
import { EXIT } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A server has only what `npm ci` brings. */
const FOR_SERVERS = `
For checks on every push make studytour a package of this folder, from its
repository or a checkout of it, and call init again:
  npm install --save-dev --install-links git+https://…
`;

const LEFT_OUT = 'left out';

/** `studytour init`: writes what a folder of tours needs. What is there already stays as it is. */
export async function initCommand(
  folder: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  terminal: Terminal,
): Promise<number> {
  const isInFolder = existsSync(join(folder, 'node_modules', 'studytour', 'package.json'));
  const schema = readFileSync(join(packageRoot(), 'schema', 'tour.schema.json'), 'utf8');
  const files = repositoryFiles({ isInFolder, schema });
  const lines = files.map((file) => {
    const path = join(folder, file.path);
    const isThere = existsSync(path);
    if (isThere) return { verb: 'kept', path, about: keptFor(file, readFileSync(path, 'utf8')) };
    if (file.isElsewhere && !isInFolder)
      return { verb: LEFT_OUT, path, about: 'studytour is no package of this folder' };
    if (!dryRun) writeWithFolders(path, file.text);
    return { verb: dryRun ? 'would write' : 'written', path, about: file.purpose };
  });
  const widest = (key: 'verb' | 'path') => Math.max(...lines.map((line) => line[key].length));
  const [verbWidth, pathWidth] = [widest('verb'), widest('path')];
  for (const { verb, path, about } of lines)
    terminal.stderr.write(`${verb.padEnd(verbWidth)}  ${path.padEnd(pathWidth)}  ${about}\n`);
  if (lines.some(({ verb }) => verb === LEFT_OUT)) terminal.stderr.write(FOR_SERVERS);
  const call = isInFolder ? 'npx studytour' : 'studytour';
  terminal.stderr.write(`\nNext: ${call} new ${join(folder, 'tours', 'my-tour')}\n`);
  return EXIT.fine;
}

function keptFor({ text, isLined, isCopy }: RepositoryFile, there: string): string {
  if (isCopy && text !== there) return 'it is of another version: delete it to take this one';
  const lacks = isLined ? missingLines(there, text) : [];
  return `it is there already${lacks.length > 0 ? ` and lacks ${listed(lacks)}` : ''}`;
}

function missingLines(text: string, wanted: string): string[] {
  const there = text.split(/\r?\n/).map((line) => line.trim());
  return wanted.split('\n').filter((line) => line !== '' && !there.includes(line));
}
