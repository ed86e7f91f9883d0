import type { Plan, Reader } from '../agenda/plan.ts';
import { numeralIn } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Outline } from '../outline/outline.ts';
import { sessionsOf } from '../outline/sessions.ts';
import { outlineMarkdown } from '../templates/outline-markdown.ts';
import { renderTemplate, type TemplateFiles } from '../templates/render-template.ts';
import { templateData } from '../templates/template-data.ts';
import type { TemplateFault } from '../templates/template-fault.ts';
import { forHost } from '../views/for-host.ts';
import { readersOf, VIEWS } from '../views/view-of.ts';
import { withExpected } from '../views/with-expected.ts';

/** A letter that goes with a plan: one to each of its readers, from the template of its name. */
export interface Letter {
  readonly id: string;
  readonly to: Reader['kind'];
  /** What it does, for a list of letters. */
  readonly summary: string;
  /** True of the only one that carries passport numbers. */
  readonly passports?: boolean;
}

export const letters: readonly Letter[] = [
  {
    id: 'invitation',
    to: 'host',
    summary: 'asks a host to receive the delegation, or confirms what was agreed',
  },
  { id: 'names', to: 'host', summary: 'names with passport numbers, for a host’s security', passports: true },
  { id: 'interpreter-brief', to: 'interpreter', summary: 'sessions, speakers and terms for an interpreter' },
  { id: 'confirmation', to: 'delegate', summary: 'confirms to a delegate what takes place and when' },
  { id: 'thanks', to: 'host', summary: 'thanks a host after the visit' },
];

export interface WrittenLetter {
  readonly letter: Letter;
  readonly reader: Reader;
  readonly plan: Plan;
  readonly outline: Outline;
  /** What the plan does not know and somebody must fill in. */
  readonly blanks: readonly string[];
}

/** Whom a letter goes to: hosts and interpreters only where the programme has something with them, hosts also where they expect it. */
export function recipientsOf(plan: Plan, { to }: Letter): Reader[] {
  const sessions = sessionsOf(withExpected(plan).agenda).map(({ entry }) => entry);
  const met = new Set(sessions.flatMap(({ host, interpreters }) => [host, ...interpreters]));
  return readersOf(plan, to).filter(({ id }) => to === 'delegate' || met.has(id));
}

/** One letter to one reader, who sees in it what the reader's view holds and nothing more. `template` is one of `files`. */
export async function writeLetter(
  plan: Plan,
  letter: Letter,
  reader: Reader,
  { template, files, words }: { template: string; files: TemplateFiles; words: Words },
): Promise<WrittenLetter | { readonly fault: TemplateFault }> {
  const { passports = false } = letter;
  const view = passports ? forHost(plan, reader.id, { passports }) : VIEWS[reader.kind](plan, reader.id);
  const data = templateData(view, words, { passports });
  const self = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.find(({ id }) => id === reader.id);
  const own = {
    ...data,
    host: self(data.hosts) ?? null,
    delegate: self(data.delegates) ?? null,
    interpreter: self(data.interpreters) ?? null,
  };
  const rendered = await renderTemplate(template, files, own, numeralIn(words));
  if ('fault' in rendered) return rendered;
  const written = outlineMarkdown(rendered.text, reader.name, words);
  const subject = written.blocks.find((block) => block.kind === 'heading')?.text;
  const outline = { ...written, title: subject ?? reader.name };
  return { letter, reader, plan: view, outline, blanks: rendered.blanks };
}
