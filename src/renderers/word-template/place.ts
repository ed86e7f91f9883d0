import { unescaped } from '../../base/markup.ts';
import type { Parts } from '../office/container.ts';
import type { LibraryError } from './word-advice.ts';

/** Where in a Word document a field stands: the paragraph, counted from 1, and what is written there. */
export interface Place {
  /** `document`, `header`, `footer`, …: the part of the document. */
  readonly part: string;
  readonly paragraph: number;
  readonly text: string;
}

/** Longest quotation of a paragraph. */
const LONGEST = 80;

/** The paragraph that the library complains of; undefined where it says none. */
export function placeOf(
  { properties }: LibraryError,
  parts: Parts,
  { start, end }: { readonly start: string; readonly end: string },
): Place | undefined {
  const { file, offset, xtag } = properties ?? {};
  if (file === undefined) return undefined;
  const paragraphs = paragraphsOf(String(parts.get(file) ?? ''));
  // The library counts letters of the text, one paragraph behind the other.
  const at = typeof offset === 'number' ? offset : Array.isArray(offset) ? offset[0] : undefined;
  const named = xtag === undefined ? -1 : paragraphs.findIndex(({ text }) => text.includes(xtag));
  const i = at === undefined ? named : paragraphs.findLastIndex(({ from }) => from <= at);
  const found = paragraphs[i];
  if (found === undefined) return undefined;
  const within = (at ?? found.from) - found.from;
  return {
    part: file.replace(/^word\//, '').replace(/\d*\.xml$/, ''),
    paragraph: i + 1,
    text: excerpt(unescaped(found.text), within, start.length + end.length),
  };
}

function paragraphsOf(xml: string): { readonly text: string; readonly from: number }[] {
  let from = 0;
  return xml
    .split(/<w:p[ >]/)
    .slice(1)
    .map((paragraph) => {
      const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, written]) => written)
        .join('');
      const start = from;
      from += text.length;
      return { text, from: start };
    });
}

function excerpt(text: string, at: number, room: number): string {
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, at - LONGEST / 2 + room);
  return `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${from + LONGEST < text.length ? '…' : ''}`;
}
