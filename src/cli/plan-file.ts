import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import { type Diagnostic, isOfForm } from '../diagnostics/diagnostic.ts';
import { forbidsPlan, type TourFile } from '../validate.ts';
import { projects } from './files/project.ts';
import { readTourFile } from './files/read-files.ts';
import { named } from './named.ts';
import { EXIT, Failure } from './process/failure.ts';
import { interruption } from './process/interruption.ts';
import { screenOf } from './terminal/screen.ts';
import type { Terminal } from './terminal/terminal.ts';
import { todayOf } from './today.ts';

/** What a call says of the tour to plan. */
export interface TourFlags {
  readonly effort?: number;
  readonly today?: LocalDate;
  readonly config?: string;
  readonly color: boolean;
}

/** A plan and how the call ends once it is written; none where the tour could not be understood, or its dates cannot be. */
interface Planned {
  readonly plan: Plan | undefined;
  readonly exitCode: number;
}

/** Reads a tour file with its project file and plans it. Why there is no plan goes where it does not mix with documents. */
export async function planFile(
  file: string,
  flags: TourFlags & { readonly why?: string },
  terminal: Terminal,
): Promise<Planned & Pick<Answer, 'why'> & { readonly isInterrupted: () => boolean }> {
  const { plan } = await import('../plan.ts');
  const refuseUnknown = flags.why === undefined ? undefined : await refusal(flags.why);
  let why: Answer['why'] = () => undefined;
  let stoppedIn: Answer['stoppedIn'];
  const interrupted = interruption(() =>
    terminal.stderr.write('studytour: still searching; Ctrl-C takes the best agenda so far\n'),
  );
  const planned = await understood(file, flags, terminal, (tourFile, options) => {
    refuseUnknown?.(tourFile, options);
    const answer = plan(tourFile, {
      ...options,
      ...(flags.effort === undefined ? {} : { effort: flags.effort }),
      interrupted: interrupted.asked,
    });
    const { tooMany } = answer;
    if (tooMany !== undefined)
      throw new Failure(
        `${file} has ${tooMany.asked} sessions; ${tooMany.most} are the most that are planned at once. Divide the tour into files of a week or a group each, or raise \`plannedSessions\` under \`thresholds\` in studytour.config.yaml.`,
      );
    why = answer.why;
    stoppedIn = answer.stoppedIn;
    return answer;
  });
  const asked = { why, isInterrupted: () => interrupted.happened };
  if (stoppedIn !== undefined) {
    terminal.stderr.write(`studytour: stopped; ${STOPPED[stoppedIn]}\n`);
    return { ...planned, ...asked, exitCode: EXIT.interrupted };
  }
  const exitCode = planned.plan?.status === 'infeasible' ? EXIT.findings : planned.exitCode;
  return { ...planned, ...asked, exitCode };
}

/** Refuses to look for an agenda to explain a session that the tour does not have. */
async function refusal(why: string): Promise<(...asked: Parameters<Door>) => void> {
  const { prepare } = await import('../prepare.ts');
  const { sessionNamed } = await import('./answer-why.ts');
  return (...asked) => {
    const { plan } = prepare(...asked);
    if (plan !== undefined) sessionNamed(why, plan.facts.sessions);
  };
}

const STOPPED = {
  agenda: 'this is the best agenda found until then',
  reasons: 'the agenda is whole, but reasons and ways out are only those found until then',
};

type Answer = ReturnType<typeof import('../plan.ts').plan>;

/** The same without an agenda: no search. */
export async function prepareFile(file: string, flags: TourFlags, terminal: Terminal): Promise<Planned> {
  const { prepare } = await import('../prepare.ts');
  return understood(file, flags, terminal, prepare);
}

type Door = typeof import('../prepare.ts').prepare;

async function understood(file: string, flags: TourFlags, terminal: Terminal, door: Door): Promise<Planned> {
  const tourFile = readTourFile(file, terminal);
  const project = await projects(flags.config, terminal).of(file);
  if (project.diagnostics.some(({ severity }) => severity === 'error'))
    return refused(project.diagnostics, { file: project.file ?? '', text: project.text }, flags, terminal);
  const { plan, diagnostics } = door(tourFile, {
    today: todayOf(flags.today, terminal).date,
    settings: project.settings,
  });
  const unread = diagnostics.filter((one) => isOfForm(one) || forbidsPlan(one));
  if (!plan) return refused(unread, tourFile, flags, terminal);
  if (unread.length === 0) return { plan, exitCode: EXIT.fine };
  return { ...(await refused(unread, tourFile, flags, terminal)), plan };
}

/** Tells what cannot be read beside the documents, not in them. */
async function refused(
  diagnostics: readonly Diagnostic[],
  { file, text }: TourFile,
  flags: TourFlags,
  terminal: Terminal,
): Promise<Planned> {
  const { reporters } = await import('../reporters/registry.ts');
  const screen = await screenOf(terminal.stderr, terminal.env, flags.color);
  const context = { texts: new Map([[file, text]]), canExplain: true, ...screen };
  terminal.stderr.write(named(reporters, 'text').report(diagnostics, context));
  return { plan: undefined, exitCode: EXIT.findings };
}
