import type { LocalDate } from '../../base/calendar.ts';
import { closest, listed } from '../../base/text.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../../diagnostics/diagnostic.ts';
import { reporters } from '../../reporters/registry.ts';
import { validate } from '../../studytour.ts';
import { EXIT, Failure } from '../failure.ts';
import { expandFiles, readTourFile } from '../read-files.ts';
import { paletteFor, speaksUnicode, type Terminal } from '../terminal.ts';

export interface ValidateFlags {
  readonly format: string;
  readonly failOn: Severity;
  readonly quiet?: boolean;
  readonly today?: LocalDate;
  readonly color: boolean;
}

/** `studytour validate`: reads every file, reports on all of them, and only then says which could not be read. */
export async function validateCommand(
  patterns: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<number> {
  const reporter = reporters.find(({ id }) => id === flags.format);
  if (!reporter)
    throw unknownFormat(
      flags.format,
      reporters.map(({ id }) => id),
    );
  const today = flags.today ?? terminal.today();
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const file of await expandFiles(patterns)) {
    try {
      const tourFile = readTourFile(file, terminal);
      texts.set(tourFile.file, tourFile.text);
      diagnostics.push(...validate(tourFile, { today }).diagnostics);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  const failing = diagnostics.filter((diagnostic) => fails(diagnostic, flags.failOn));
  if (texts.size > 0) {
    terminal.stdout.write(
      reporter.report(flags.quiet ? failing : diagnostics, {
        texts,
        palette: paletteFor(terminal.stdout, terminal.env, flags.color),
        width: terminal.stdout.width,
        unicode: speaksUnicode(terminal.stdout, terminal.env),
      }),
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

/** A format that nothing writes, with what was probably meant. */
export function unknownFormat(name: string, known: readonly string[]): Failure {
  const meant = closest(name, known);
  return new Failure(
    `There is no format "${name}". ${meant ? `Did you mean ${meant}?` : `There are ${listed(known)}.`}`,
  );
}
