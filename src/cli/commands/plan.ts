import type { LocalDate } from '../../base/calendar.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { plan } from '../../plan.ts';
import { renderers } from '../../renderers/registry.ts';
import { reporters } from '../../reporters/registry.ts';
import type { TourFile } from '../../validate.ts';
import { EXIT, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { languagesOf } from '../languages.ts';
import { named } from '../named.ts';
import { projects } from '../project.ts';
import { readTourFile } from '../read-files.ts';
import { screenOf } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';
import { writeFiles } from '../write-files.ts';

export interface PlanFlags {
  readonly format?: readonly string[];
  readonly language?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly effort?: number;
  readonly why?: string;
  readonly today?: LocalDate;
  readonly config?: string;
  readonly color: boolean;
}

/** `studytour plan`: the agenda and the checklist, to standard output or into a folder. */
export async function planCommand(file: string, flags: PlanFlags, terminal: Terminal): Promise<number> {
  const formats = flags.format ?? [flags.out === undefined ? 'terminal' : 'markdown'];
  const chosen = formats.map((format) => named(renderers, format));
  if (chosen.length > 1 && flags.out === undefined) {
    throw new Failure('Several formats need a folder to go to: add --out DIR.');
  }
  if (flags.why !== undefined && flags.out !== undefined)
    throw new Failure('--why is answered on standard output. Leave out --out.');
  const languages = await languagesOf(flags.language);
  const tourFile = readTourFile(file, terminal);
  const project = await projects(flags.config, terminal).of(file);
  if (project.diagnostics.some(({ severity }) => severity === 'error'))
    return refuse(project.diagnostics, { file: project.file ?? '', text: project.text }, flags, terminal);
  const interrupted = interruption(() =>
    terminal.stderr.write('studytour: still searching; Ctrl-C takes the best agenda so far\n'),
  );
  const {
    plan: planned,
    why,
    diagnostics,
  } = plan(tourFile, {
    today: todayOf(flags.today, terminal).date,
    settings: project.settings,
    ...(flags.effort === undefined ? {} : { effort: flags.effort }),
    interrupted: interrupted.asked,
  });
  if (!planned) return refuse(diagnostics, tourFile, flags, terminal);
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  if (flags.why !== undefined) {
    const { answerWhy } = await import('../answer-why.ts');
    await answerWhy(
      flags.why,
      why,
      { plan: planned, renderers: chosen, context: { ...screen, languages } },
      terminal,
    );
    return interrupted.happened ? EXIT.interrupted : EXIT.fine;
  }
  for (const renderer of chosen) {
    const files = await renderer.render(planned, { ...screen, languages });
    if (flags.out === undefined) for (const { content } of files) terminal.stdout.write(content);
    else {
      const written = writeFiles(
        flags.out,
        files.map(({ name, content }) => ({ name: `${name}.${renderer.extension}`, content })),
        { force: flags.force === true },
      );
      for (const path of written) terminal.stderr.write(`${path}\n`);
    }
  }
  if (interrupted.happened) {
    terminal.stderr.write('studytour: stopped; this is the best agenda found until then\n');
    return EXIT.interrupted;
  }
  return planned.status === 'infeasible' ? EXIT.findings : EXIT.fine;
}

/** A tour or project file that cannot be understood gets no agenda: why, goes where it does not mix with documents. */
async function refuse(
  diagnostics: readonly Diagnostic[],
  { file, text }: TourFile,
  flags: PlanFlags,
  terminal: Terminal,
): Promise<number> {
  const screen = await screenOf(terminal.stderr, terminal.env, flags.color);
  const context = { texts: new Map([[file, text]]), canExplain: true, ...screen };
  terminal.stderr.write(named(reporters, 'text').report(diagnostics, context));
  return EXIT.findings;
}
