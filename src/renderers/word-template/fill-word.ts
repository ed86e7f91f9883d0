import { type Parts, packed } from '../office/container.ts';
import { isBalanced } from './is-balanced.ts';
import { openTemplate } from './open-template.ts';
import { type Place, placeOf } from './place.ts';
import { type Counter, fieldReader } from './read-field.ts';
import { adviceOn, type LibraryError, TOO_LONG } from './word-advice.ts';

/** Why a Word template made nothing, where in it, and what to do. */
export interface WordFault {
  readonly place: Place | undefined;
  readonly message: string;
}

/** Most letters and marks that a filled document may have, text and formatting together: some hundred pages. */
const LONGEST = 3e7;
/** Most values that are put into a document. */
const MOST_VALUES = 2e5;

const DELIMITERS = { start: '{{', end: '}}' };
/** No tag can begin with it. */
const NO_PREFIX = '\u0000';

/**
 * Fills a Word document of the user's: `{{ title }}` for a value, `{{#days}} … {{/days}}` for what repeats, with the names
 * of templates. Nothing in it is run, what it cannot know is a fault with its place, it ends in bounded time and memory, and
 * the same plan gives the same bytes.
 */
export async function fillWord(
  template: Uint8Array,
  data: object,
  numeral: (value: number) => string = String,
): Promise<{ readonly content: Uint8Array } | { readonly fault: WordFault }> {
  const opened = openTemplate(template);
  if ('fault' in opened) return { fault: { place: undefined, message: opened.fault } };
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const count = counter();
  try {
    // What the user's container claims of itself was checked; the library sees one of ours.
    const document = new Docxtemplater(new PizZip(packed(opened.parts)), {
      delimiters: DELIMITERS,
      paragraphLoop: true,
      linebreaks: false,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: fieldReader(count, numeral),
      nullGetter: () => '',
      modules: [counting(count), withoutRawXml()],
    });
    document.render(data);
    if (count.isFull()) throw new Error(TOO_LONG);
    const parts = partsOf(document.getZip().files);
    // The library takes a row apart where a loop begins in it and ends outside, and says nothing.
    const broken = [...parts].find(([name, xml]) => name.endsWith('.xml') && !isBalanced(String(xml)));
    if (broken) return { fault: { place: undefined, message: levels(broken[0]) } };
    return { content: packed(parts) };
  } catch (error) {
    return { fault: faultOf(error as LibraryError, opened.parts, data) };
  }
}

type ZipFiles = Readonly<
  Record<string, { readonly dir: boolean; asText(): string; asUint8Array(): Uint8Array }>
>;

function partsOf(files: ZipFiles): Parts {
  const kept = Object.entries(files).filter(([, { dir }]) => !dir);
  return new Map(
    kept.map(([name, file]) => [name, /\.(xml|rels|svg)$/.test(name) ? file.asText() : file.asUint8Array()]),
  );
}

function levels(part: string): string {
  return `In ${part} a loop begins at one level and ends at another, such as in a row of a table and outside it. Put both ends in one row, or both in paragraphs of their own.`;
}

/** Counts what goes into a document, so that no template makes one without end. */
function counter(): Counter {
  let [letters, values] = [0, 0];
  return {
    add(more) {
      letters += more.letters ?? 0;
      values += more.values ?? 0;
    },
    isFull: () => letters > LONGEST || values > MOST_VALUES,
  };
}

/** The library asks it about every piece of text and formatting that it puts into the document. */
function counting(count: Counter) {
  return {
    name: 'counting',
    render({ value }: { readonly value?: unknown }) {
      if (typeof value === 'string') count.add({ letters: value.length });
      if (count.isFull()) throw new Error(TOO_LONG);
      return null;
    },
  };
}

/** `{{@name}}` would put somebody's text into the document as XML: it is a name like any other, and unknown. */
function withoutRawXml() {
  return {
    name: 'without raw XML',
    optionsTransformer<Options>(options: Options, library: object): Options {
      const { modules } = library as { readonly modules: { name: string; prefix?: unknown }[] };
      for (const one of modules) if (one.name === 'RawXmlModule') one.prefix = NO_PREFIX;
      return options;
    },
  };
}

function faultOf(error: LibraryError, parts: Parts, data: object): WordFault {
  const first = error.properties?.errors?.[0] ?? error;
  return { place: placeOf(first, parts, DELIMITERS), message: adviceOn(first, data) };
}
