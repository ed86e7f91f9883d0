import { listed } from '../../base/text.ts';
import type { Part } from '../../outline/outline-plan.ts';
import { renderers } from '../../renderers/registry.ts';
import type { Paper } from '../../renderers/renderer.ts';
import { redact } from '../../views/redact.ts';
import { type Destination, refuseDestination, writeDocuments } from '../files/write-documents.ts';
import { type LanguageFlags, languagesOf } from '../languages.ts';
import { named } from '../named.ts';
import { prepareFile, type TourFlags } from '../plan-file.ts';
import { planTemplate } from '../plan-template.ts';
import { Failure } from '../process/failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface ChecklistFlags extends TourFlags, LanguageFlags, Destination {
  readonly format?: readonly string[];
  readonly part?: readonly string[];
  readonly redact?: boolean;
  readonly todosAsEvents?: boolean;
  readonly paper?: Paper;
  readonly template?: string;
}

/** What the checklist is in; of the other parts of a plan there is nothing without an agenda. */
const OWN_PARTS: readonly Part[] = ['checklist', 'owners', 'reasons'];

/** `studytour checklist`: what is to be done by when and by whom. Nothing is planned for it. */
export async function checklistCommand(
  file: string,
  flags: ChecklistFlags,
  terminal: Terminal,
): Promise<number> {
  const formats = flags.format ?? [flags.out === undefined ? 'terminal' : 'markdown'];
  const chosen = formats.map((format) => named(renderers, format));
  const unfit = chosen.find(({ isWholePlan }) => isWholePlan);
  if (unfit)
    throw new Failure(`${unfit.id} is a format of whole plans: studytour plan ${file} -f ${unfit.id}.`);
  refuseDestination(formats, flags);
  const parts = (flags.part ?? ['checklist']).map((part) => partNamed(part));
  const languages = await languagesOf(flags);
  const fill = planTemplate('checklist', flags.template, chosen, languages);
  const { plan, exitCode } = await prepareFile(file, flags, terminal);
  if (!plan) return exitCode;
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  const { todosAsEvents = false, paper } = flags;
  const shown = flags.redact ? redact(plan) : plan;
  const document = {
    plan: shown,
    context: { ...screen, languages, parts, todosAsEvents, paper, ...(await fill(shown)) },
    name: 'checklist',
    suffix: '',
  };
  await writeDocuments([document], chosen, flags, terminal);
  return exitCode;
}

function partNamed(part: string): Part {
  const found = OWN_PARTS.find((own) => own === part);
  if (found) return found;
  throw new Failure(`A checklist has no part "${part}". There are ${listed(OWN_PARTS)}.`);
}
