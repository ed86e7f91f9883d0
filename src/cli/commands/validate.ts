import type { LocalDate } from '../../base/calendar.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import { reporters } from '../../reporters/registry.ts';
import { validate } from '../../validate.ts';
import { EXIT, Failure } from '../failure.ts';
import { named } from '../named.ts';
import { filesOf, projects } from '../project.ts';
import { readTourFile } from '../read-files.ts';
import { screenOf } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';

export interface ValidateFlags {
  readonly format: string;
  readonly failOn: Severity;
  readonly quiet?: boolean;
  readonly today?: LocalDate;
  readonly config?: string;
  readonly color: boolean;
}

/** `studytour validate`: reads every file, reports on all of them, and only then says which could not be read. */
export async function validateCommand(
  patterns: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<number> {
  const reporter = named(reporters, flags.format);
  const today = todayOf(flags.today, terminal).date;
  const project = projects(flags.config, terminal);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const file of await filesOf(patterns, await project.here())) {
    try {
      const tourFile = readTourFile(file, terminal);
      const own = await project.of(file);
      if (own.file !== undefined && own.diagnostics.length > 0 && !texts.has(own.file)) {
        diagnostics.push(...own.diagnostics);
        texts.set(own.file, own.text);
      }
      diagnostics.push(...validate(tourFile, { today, settings: own.settings }).diagnostics);
      texts.set(tourFile.file, tourFile.text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  const failing = diagnostics.filter((diagnostic) => fails(diagnostic, flags.failOn));
  if (texts.size > 0) {
    const shown = flags.quiet ? failing : diagnostics;
    terminal.stdout.write(
      reporter.report(shown, { texts, ...(await screenOf(terminal.stdout, terminal.env, flags.color)) }),
    );
  }
  for (const message of unreadable) terminal.stderr.write(`studytour: ${message}\n`);
  if (unreadable.length > 0) return EXIT.usage;
  return failing.length > 0 ? EXIT.findings : EXIT.fine;
}

/** What is not assessable is a gap in what is known, never a failure. */
function fails({ kind, severity }: Diagnostic, failOn: Severity): boolean {
  return kind === 'finding' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
