import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleNotes } from '../../manual/example.ts';

/** A tour that comes with studytour, to be read or copied. */
export interface ShippedTour {
  readonly name: string;
  readonly kind: 'example' | 'starter';
  readonly path: string;
  readonly text: string;
}

/** Every tour that comes with studytour: the examples, then the starter tours. */
export function shippedTours(): ShippedTour[] {
  const root = packageRoot();
  const read = (kind: ShippedTour['kind'], name: string, path: string): ShippedTour[] =>
    existsSync(path) ? [{ name, kind, path, text: readFileSync(path, 'utf8') }] : [];
  return [
    ...namesIn(join(root, 'examples')).flatMap((name) =>
      read('example', name, join(root, 'examples', name, 'tour.yaml')),
    ),
    ...namesIn(join(root, 'templates', 'tours'))
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) =>
        read('starter', file.replace(/\.yaml$/, ''), join(root, 'templates', 'tours', file)),
      ),
  ];
}

/** What a tour teaches: the first sentence of the comment at its head. */
export function teaching({ text }: ShippedTour): string {
  const head = text.split('\n').filter((line) => !line.includes('yaml-language-server'));
  const end = head.findIndex((line) => !line.startsWith('#'));
  const words = head
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, ''))
    .join(' ')
    .trim();
  return /^.*?[.](?=\s|$)/.exec(words)?.[0] ?? words;
}

/** What is kept of each rule beside its code. */
export function ruleNotes(): Readonly<Record<string, RuleNotes>> {
  return JSON.parse(readFileSync(join(packageRoot(), 'docs', 'rules', 'rules.json'), 'utf8'));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The folder of the package: the nearest one above this file with a package.json, built or not. */
export function packageRoot(): string {
  // Scripts run this code from memory, in the folder of the package.
  if (!import.meta.url.startsWith('file:')) return process.cwd();
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
