import type { TemplateData } from './template-shape.ts';

/** Files of a folder of templates by their path in it, `letters/invitation.md.liquid`; nothing else can be read. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** What a template made, as Markdown, with what it had to leave blank. */
export interface Rendered {
  readonly text: string;
  readonly blanks: readonly string[];
}

/** Why a template made nothing, and where that is in it; lines and columns count from 1. */
export interface TemplateFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** How long a template may take: milliseconds, and values and letters made. A template of a hundred pages needs a tenth. */
const LIMITS = { renderLimit: 500, memoryLimit: 1e7, parseLimit: 1e6 };
/** What is printed where the plan does not know something. */
const blankOf = (what: string) => `[… ${what}]`;

/**
 * Fills a Liquid template. It sees the data and the files given and nothing else: no code runs, no file is read, no clock
 * and no chance, and it ends in bounded time and memory. Values are text in the Markdown that it makes, never markup.
 */
export async function renderTemplate(
  name: string,
  files: TemplateFiles,
  data: TemplateData,
): Promise<Rendered | { readonly fault: TemplateFault }> {
  const { Liquid, LiquidError } = await import('liquidjs');
  const blanks: string[] = [];
  const engine = new Liquid({
    ...LIMITS,
    templates: { ...files },
    ownPropertyOnly: true,
    strictFilters: true,
    extname: '.liquid',
    relativeReference: false,
    cache: false,
    outputEscape: (value: unknown) => asMarkdown(value === null || value === undefined ? '' : String(value)),
  });
  engine.registerFilter('or_blank', (value: unknown, what: unknown) => {
    // Liquid's own `nil` is an object of its; nobody prints an object on purpose.
    const isValue =
      value !== null && value !== undefined && (typeof value !== 'object' || Array.isArray(value));
    if (isValue && value !== '') return value;
    blanks.push(String(what));
    return blankOf(String(what));
  });
  // Liquid's own ask the clock of the machine or its chance: the same plan makes the same letter.
  engine.registerFilter('date', (value: unknown) => value);
  engine.registerFilter('sample', (value: unknown) => (Array.isArray(value) ? value[0] : value));
  try {
    const text = engine.renderFileSync(name.replace(/\.liquid$/, ''), JSON.parse(JSON.stringify(data)));
    return { text, blanks: [...new Set(blanks)] };
  } catch (error) {
    if (LiquidError.is(error)) return { fault: faultOf(error as unknown as TokenError, name) };
    // Endless inclusion ends the stack before the time; a file that is not among those given is named by the message.
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { file: name, line: 1, column: 1, message: plainMessage(message) } };
  }
}

interface TokenError {
  readonly message: string;
  readonly token?: { readonly file?: string; getPosition(): number[] };
  readonly originalError?: Error;
}

function faultOf(error: TokenError, name: string): TemplateFault {
  const [line = 1, column = 1] = error.token?.getPosition() ?? [];
  const message = error.originalError?.message ?? error.message;
  return { file: error.token?.file ?? name, line, column, message: plainMessage(message) };
}

/** Without the place, which is said before it, and without the stack. */
function plainMessage(message: string): string {
  const first = message.split('\n')[0] ?? '';
  return first.replace(/,? ?file:.*$|, line:\d+, col:\d+.*$/, '').replace(/ENOENT: /, '');
}

/** Text that Markdown leaves as it is, on one line. */
function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&=:@]/g, '\\$&');
}
