import { closest, listed } from '../../base/text.ts';
import { namesIn } from '../../templates/template-fault.ts';
import { ListAsValue, UnknownField } from './read-field.ts';

/** What the library throws, as far as we read it. */
export interface LibraryError extends Error {
  readonly properties?: {
    readonly id?: string;
    /** The field, or as much of it as there is. */
    readonly xtag?: string;
    /** The text around a field that is not whole. */
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly file?: string;
    /** Letters of the text before it, paragraph behind paragraph. */
    readonly offset?: number | readonly number[];
    readonly rootError?: Error;
    readonly errors?: readonly LibraryError[];
  };
}

/** Ours, where a document would have no end. */
export const TOO_LONG = 'too long';

const ADVICE: Readonly<Record<string, (tag: string) => string>> = {
  unopened_tag: (tag) => `“${tag}” ends with }} and has no {{ before it. Write {{ before the name.`,
  unclosed_tag: (tag) => `“${tag}” has no }} behind it. Write }} behind the name.`,
  duplicate_open_tag: (tag) => `“${tag}” has too many braces before it. Write two, {{.`,
  duplicate_close_tag: (tag) => `“${tag}” has too many braces behind it. Write two, }}.`,
  unopened_loop: (tag) =>
    `{{/${tag}}} ends a loop that does not begin. Write {{#${tag}}} before it, or take it out.`,
  unclosed_loop: (tag) =>
    `{{#${tag}}} begins a loop that does not end. Write {{/${tag}}} behind what repeats.`,
  loop_position_invalid: (tag) =>
    `{{#${tag}}} and {{/${tag}}} stand at different levels, such as one in a table and one outside. Put both in one row, or both in paragraphs of their own.`,
};

/** What is wrong with a Word template and what to write instead. */
export function adviceOn({ message, properties }: LibraryError, data: object): string {
  const { id = '', xtag = '', context, rootError, openingtag, closingtag } = properties ?? {};
  if (rootError instanceof UnknownField) return unknown(rootError.message, data);
  if (rootError instanceof ListAsValue)
    return `“${rootError.message}” has parts, and cannot be written as one value. Write {{#${rootError.message}}} … {{/${rootError.message}}}, or name one of them.`;
  if (id === 'closing_tag_does_not_match_opening_tag')
    return `{{#${openingtag}}} is closed by {{/${closingtag}}}. Write {{/${openingtag}}}.`;
  if (message === TOO_LONG)
    return 'Its loops make the document too long. Take out loops within loops, or shorten what repeats.';
  const advice = ADVICE[id];
  if (advice) return advice(id.startsWith('un') && id.endsWith('_tag') ? (context ?? xtag).trim() : xtag);
  return `It cannot be filled: ${message}. Save it anew in Word or LibreOffice, or start from the sample: studytour templates eject word`;
}

function unknown(field: string, data: object): string {
  const last = field.split('.').at(-1) ?? '';
  const meant = closest(
    last.replace(/^\W+/, ''),
    [...new Set(namesIn(data))].filter((name) => name !== last),
  );
  return `The plan has no “${field}” here. ${
    meant ? `Did you mean ${meant}?` : `There are ${listed(Object.keys(data))}, and what is in them.`
  }`;
}
