import { closest, listed } from '../base/text.ts';
import { SECTION_NAMES } from '../outline/outline-plan.ts';

/** Why a template made nothing, where that is in it, and what to do; lines and columns count from 1. */
export interface TemplateFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Template {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly data: object;
}

interface LiquidFault {
  readonly message: string;
  readonly token?: { readonly file?: string; readonly input: string; getPosition(): number[] };
  readonly originalError?: Error;
}

/** What the library says of a template, in words for whoever wrote it. */
export function faultOf(error: unknown, template: Template): TemplateFault {
  const { message, token, originalError } = error as LiquidFault;
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const said = (originalError?.message ?? message).split('\n')[0] ?? '';
  const bare = said.replace(/,? ?file:.*$|, line:\d+, col:\d+.*$/, '');
  // The library forgets the file of a name, not its text.
  const written = Object.entries(template.files).find(([, text]) => text === token?.input)?.[0];
  return { file: token?.file ?? written ?? template.name, line, column, message: advice(bare, template) };
}

type Advice = readonly [said: RegExp, say: (found: string, template: Template) => string];

const ADVICE: readonly Advice[] = [
  [/^undefined variable: (.*)$/, unknownName],
  [
    /^undefined filter: (.*)$/,
    (name) => `There is no filter “${name}”. Take it out, or see the list of filters of Liquid.`,
  ],
  [
    /^unknown section: (.*)$/,
    (name) =>
      `The plan has no section “${name}”. ${meant(name, SECTION_NAMES) ?? `There are ${listed(SECTION_NAMES)}.`}`,
  ],
  [
    /^tag "?(.*?)"? not found$/,
    (name) =>
      name.startsWith('end')
        ? `“${name}” closes nothing that is open. Take it out, or open its block before it.`
        : `There is no tag “${name}”. Write it as Liquid has it, as in {% for day in days %}.`,
  ],
  [/^(?:tag|output) "?(.*?)"? not closed$/, (text) => `“${text}” is not closed. ${closing(text)}`],
  [
    /^illegal tag: (.*)$/,
    (text) => `“${text}” is not complete. Write it as in {% for day in days %} or {% assign name = title %}.`,
  ],
  [
    /^invalid value expression: (.*)$/,
    () => 'A value is missing here. Write a name of the data, a number, or a text in quotes.',
  ],
  [/^ENOENT: Failed to lookup "(.*?)" in/, unknownFile],
  [/^template render limit exceeded$/, () => `The template takes too long. ${SHORTER}`],
  [/^memory alloc limit exceeded$/, () => `The template needs too much memory. ${SHORTER}`],
  [/^output limit exceeded$/, () => `The template writes more than three hundred pages. ${SHORTER}`],
  [
    /^(?:Maximum call stack size exceeded|Invalid string length)$/,
    () => `The template never ends. ${SHORTER}`,
  ],
];

const SHORTER = 'Shorten its loops, and let no template render itself.';

function advice(said: string, template: Template): string {
  for (const [pattern, say] of ADVICE) {
    const found = pattern.exec(said);
    if (found) return say(found[1] ?? '', template);
  }
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

function closing(text: string): string {
  const [, block] = /^\{%-? *(\w+)/.exec(text) ?? [];
  if (/%\}$/.test(text) && block !== undefined) return `Write {% end${block} %} where it ends.`;
  return text.startsWith('{%') ? 'Write %} behind it.' : 'Write }} behind it.';
}

/** `host.lead.nam`: its last name is the one that is missing; what a loop calls by a name of its own may be anything. */
function unknownName(path: string, { data }: Template): string {
  const steps = path.split('.');
  const above = steps.slice(0, -1);
  const parent = above.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data);
  const names = isRecord(parent) ? Object.keys(parent) : namesIn(data);
  const hint =
    meant(steps.at(-1) ?? '', [...new Set(names)]) ??
    (isRecord(parent) && above.length > 0
      ? `There are ${listed(names)}.`
      : 'docs/templates.md lists the names.');
  return `The plan has no “${path}”. ${hint}`;
}

/** Every name in the data of a template, at whatever depth. */
export function namesIn(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function unknownFile(name: string, { files }: Template): string {
  const names = Object.keys(files).map((file) => file.replace(/\.liquid$/, ''));
  return `No template beside this one is called “${name}”. ${meant(name, names) ?? 'Templates see only the files of their own folder, without paths.'}`;
}

function meant(name: string, names: readonly string[]): string | undefined {
  const one = closest(name, names);
  return one === undefined ? undefined : `Did you mean ${one}?`;
}
