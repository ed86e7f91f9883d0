import { renderers } from '../../renderers/registry.ts';
import type { Paper } from '../../renderers/renderer.ts';
import { type Destination, refuseDestination, writeDocuments } from '../files/write-documents.ts';
import { type LanguageFlags, languagesOf } from '../languages.ts';
import { leftOutMeetings } from '../left-out-meetings.ts';
import { named } from '../named.ts';
import { planFile, type TourFlags } from '../plan-file.ts';
import { planTemplate } from '../plan-template.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { plansFor, type ReaderFlags } from '../readers.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface PlanFlags extends TourFlags, ReaderFlags, LanguageFlags, Destination {
  readonly format?: readonly string[];
  readonly todosAsEvents?: boolean;
  readonly paper?: Paper;
  readonly why?: string;
  readonly template?: string;
}

/** `studytour plan`: the agenda and the checklist, to standard output or into a folder. */
export async function planCommand(file: string, flags: PlanFlags, terminal: Terminal): Promise<number> {
  const formats = flags.format ?? [flags.out === undefined ? 'terminal' : 'markdown'];
  const chosen = formats.map((format) => named(renderers, format));
  refuseDestination(formats, flags);
  if (flags.why !== undefined && flags.out !== undefined)
    throw new Failure('--why is answered on standard output. Leave out --out.');
  if (flags.why !== undefined && (flags.redact || flags.for !== undefined))
    throw new Failure('--why is answered to the organiser, with names. Leave out --for and --redact.');
  const languages = await languagesOf(flags);
  const fill = planTemplate('agenda', flags.template, chosen, languages);
  const { plan, why, isInterrupted, exitCode } = await planFile(file, flags, terminal);
  if (!plan) return exitCode;
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  if (flags.why !== undefined) {
    const { answerWhy } = await import('../answer-why.ts');
    await answerWhy(flags.why, why, { plan, renderers: chosen, context: { ...screen, languages } }, terminal);
    if (!isInterrupted()) return EXIT.fine;
    if (exitCode !== EXIT.interrupted)
      terminal.stderr.write('studytour: stopped; the answer is what was found until then\n');
    return EXIT.interrupted;
  }
  const { todosAsEvents = false, paper } = flags;
  const given = { ...screen, languages, todosAsEvents, paper };
  const described = plansFor(plan, flags).map(async ({ plan: shown, name, parts }) => ({
    plan: shown,
    context: { ...given, ...(parts === undefined ? {} : { parts }), ...(await fill(shown)) },
    name: name === undefined ? (parts?.length === 1 ? (parts[0] ?? '') : 'plan') : `programme-${name}`,
    suffix: name === undefined ? '' : `-${name}`,
  }));
  const documents = await Promise.all(described);
  await writeDocuments(documents, chosen, flags, terminal);
  // The organiser reads it in the plan.
  if (flags.for?.some((reader) => reader !== 'organiser'))
    for (const line of leftOutMeetings(plan, file)) terminal.stderr.write(line);
  return exitCode;
}
