import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../../base/text.ts';
import { repositoryFiles } from '../../scaffold/repository-files.ts';
import { writeWithFolders } from '../files/write-files.ts';
import { EXIT } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `studytour init`: writes what a folder of tours needs. What is there already stays as it is. */
export async function initCommand(
  folder: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  terminal: Terminal,
): Promise<number> {
  const widest = Math.max(...repositoryFiles.map(({ path }) => join(folder, path).length));
  for (const { path, text, purpose, isLined } of repositoryFiles) {
    const file = join(folder, path);
    const there = existsSync(file);
    const verb = there ? 'kept' : dryRun ? 'would write' : 'written';
    if (!there && !dryRun) writeWithFolders(file, text);
    const lacks = there && isLined ? missingLines(readFileSync(file, 'utf8'), text) : [];
    const kept = `it is there already${lacks.length > 0 ? ` and lacks ${listed(lacks)}` : ''}`;
    terminal.stderr.write(
      `${verb.padEnd(dryRun ? 11 : 7)}  ${file.padEnd(widest)}  ${there ? kept : purpose}\n`,
    );
  }
  terminal.stderr.write(`\nNext: studytour new ${join(folder, 'tours', 'my-tour')}\n`);
  return EXIT.fine;
}

function missingLines(text: string, wanted: string): string[] {
  const there = text.split(/\r?\n/).map((line) => line.trim());
  return wanted.split('\n').filter((line) => line !== '' && !there.includes(line));
}
