import { SECTION_NAMES } from '../outline/outline-plan.ts';
import { DROP_EMPTY_COLUMNS, sectionMark } from './outline-markdown.ts';
import { faultOf, type TemplateFault } from './template-fault.ts';

/** Files of a folder of templates by their names, `invitation.en.md.liquid`; nothing else can be read. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** What a template made, as Markdown, with what it had to leave blank. */
export interface Rendered {
  readonly text: string;
  readonly blanks: readonly string[];
}

/** How long a template may take: milliseconds, and values and letters made. A template of a hundred pages needs a tenth. */
const LIMITS = { renderLimit: 2000, memoryLimit: 1e7, parseLimit: 1e6 };
/** Most letters that a template may write: three hundred pages. */
const LONGEST = 1e6;
/** What is printed where the plan does not know something. */
const blankOf = (what: string) => `[… ${what}]`;
/** The stop of a template's sentence behind a value that ends in a point, `26 июня 2014 г.` or `Water Ltd.`: values have theirs escaped. */
const SECOND_STOP = /(\\\.)\.(?!\.)/g;

/**
 * Fills a Liquid template. It sees the data and the files given and nothing else: no code runs, no file is read, no clock
 * and no chance, and it ends in bounded time and memory. Values are text in the Markdown that it makes, never markup;
 * `numeral` writes numbers in the digits of the document. A name that is not in the data is a fault, so that no slip of the
 * pen becomes a hole in a letter.
 */
export async function renderTemplate(
  name: string,
  files: TemplateFiles,
  data: object,
  numeral: (value: number) => string = String,
): Promise<Rendered | { readonly fault: TemplateFault }> {
  const { Liquid } = await import('liquidjs');
  const blanks: string[] = [];
  const engine = new Liquid({
    ...LIMITS,
    templates: { ...files },
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    extname: '.liquid',
    relativeReference: false,
    cache: false,
    outputEscape: (value: unknown) =>
      asMarkdown(typeof value === 'number' ? numeral(value) : String(value ?? '')),
  });
  engine.registerFilter('or_blank', (value: unknown, what: unknown) => {
    // Liquid's own `nil` is an object of its; nobody prints an object on purpose.
    const isValue =
      value !== null && value !== undefined && (typeof value !== 'object' || Array.isArray(value));
    if (isValue && value !== '' && !(Array.isArray(value) && value.length === 0)) return value;
    blanks.push(String(what));
    return blankOf(String(what));
  });
  // Liquid's own ask the clock of the machine or its chance: the same plan makes the same letter.
  engine.registerFilter('date', (value: unknown) => value);
  engine.registerFilter('sample', (value: unknown) => (Array.isArray(value) ? value[0] : value));
  engine.registerTag('insert', {
    parse({ args }) {
      this.section = args.trim();
      if (!SECTION_NAMES.includes(this.section)) throw new Error(`unknown section: ${this.section}`);
    },
    render() {
      return `\n\n${sectionMark(this.section)}\n\n`;
    },
  });
  engine.registerTag('drop_empty_columns', {
    parse() {},
    render() {
      return `\n\n${sectionMark(DROP_EMPTY_COLUMNS)}\n\n`;
    },
  });
  try {
    const text: string = engine.renderFileSync(
      name.replace(/\.liquid$/, ''),
      JSON.parse(JSON.stringify(data)),
    );
    if (text.length > LONGEST) throw new Error('output limit exceeded');
    return { text: text.replace(SECOND_STOP, '$1'), blanks: [...new Set(blanks)] };
  } catch (error) {
    return { fault: faultOf(error, { name, files, data }) };
  }
}

/** Text that Markdown leaves as it is, on one line. */
function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&=:@]/g, '\\$&');
}
