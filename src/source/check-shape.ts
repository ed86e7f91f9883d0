import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Lines } from '../base/lines.ts';
import { excerpt, nextContent, restOfLine } from './excerpt.ts';
import type { FileKind } from './file-kind.ts';
import { mistypedPair } from './mistyped-pair.ts';
import type { Problem } from './problem.ts';

/** A file that is no names with values, whatever else it is. */
export function checkShape(
  document: Document,
  text: string,
  lines: () => Lines,
  { noun, beginning }: FileKind,
): Problem | undefined {
  const { contents, directives } = document;
  const yaml = directives?.yaml;
  if (yaml?.explicit && yaml.version !== '1.2')
    return {
      rule: 'yaml-version',
      message: `The line \`%YAML ${yaml.version}\` asks for an older YAML, in which \`no\` means false and 010 means 8.`,
      help: 'Delete the line.',
      ...firstLine(text, Math.max(0, text.indexOf('%YAML'))),
    };
  if (isMap(contents)) return undefined;
  const start = nextContent(text, 0);
  if (start >= text.length || contents === null || (isScalar(contents) && contents.source === ''))
    return {
      rule: 'file-empty',
      message: text.trim() === '' ? 'The file is empty.' : 'The file holds nothing but comments.',
      help: beginning,
      start: 0,
      end: lines().text(1).length,
    };
  const place = firstLine(text, contents?.range?.[0] ?? start);
  if (isSeq(contents))
    return {
      rule: 'file-shape',
      message: `The file is a list, where the names and values of a ${noun} are expected.`,
      help: `Take the dashes or brackets of the outermost list away. ${beginning}`,
      ...place,
    };
  const line = text.slice(place.start, place.end);
  const pair = isScalar(contents) ? mistypedPair(line, place.start) : undefined;
  if (pair) return pair;
  return {
    rule: 'file-shape',
    message: `The file holds a text, ${excerpt(line)}, where the names and values of a ${noun} are expected.`,
    help: beginning,
    ...place,
  };
}

/** What follows a line `---` or `...` is another document, which nobody reads. */
export function checkSecond(second: Document | undefined, lines: () => Lines): Problem[] {
  if (!second || second.contents === null || (isScalar(second.contents) && second.contents.source === ''))
    return [];
  const start = second.range?.[0] ?? 0;
  const { line } = lines().at(start);
  return [
    {
      rule: 'file-several-documents',
      message: `Line ${line} begins a second document; only what stands before it is read.`,
      help: 'Write each tour into a file of its own, or delete the line `---` or `...` between the two.',
      start,
      end: lines().start(line) + lines().text(line).length,
    },
  ];
}

function firstLine(text: string, start: number) {
  return { start, end: start + restOfLine(text, start).length };
}
