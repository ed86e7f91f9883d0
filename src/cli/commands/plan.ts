import type { LocalDate } from '../../base/calendar.ts';
import { renderers } from '../../renderers/registry.ts';
import { reporters } from '../../reporters/registry.ts';
import { plan } from '../../studytour.ts';
import { EXIT, Failure } from '../failure.ts';
import { readTourFile } from '../read-files.ts';
import { paletteFor, speaksUnicode, type Terminal } from '../terminal.ts';
import { writeFiles } from '../write-files.ts';
import { unknownFormat } from './validate.ts';

export interface PlanFlags {
  readonly format?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
  readonly effort?: number;
  readonly today?: LocalDate;
  readonly color: boolean;
}

/** `studytour plan`: the agenda and the checklist, to standard output or into a folder. */
export async function planCommand(file: string, flags: PlanFlags, terminal: Terminal): Promise<number> {
  const formats = flags.format ?? [flags.out === undefined ? 'terminal' : 'markdown'];
  const chosen = formats.map((format) => {
    const renderer = renderers.find(({ id }) => id === format);
    if (!renderer)
      throw unknownFormat(
        format,
        renderers.map(({ id }) => id),
      );
    return renderer;
  });
  if (chosen.length > 1 && flags.out === undefined) {
    throw new Failure('Several formats need a folder to go to: add --out DIR.');
  }
  const tourFile = readTourFile(file, terminal);
  const { plan: planned, diagnostics } = plan(tourFile, {
    today: flags.today ?? terminal.today(),
    ...(flags.effort === undefined ? {} : { effort: flags.effort }),
  });
  const screen = {
    palette: paletteFor(terminal.stdout, terminal.env, flags.color),
    width: terminal.stdout.width,
    unicode: speaksUnicode(terminal.stdout, terminal.env),
  };
  if (!planned) {
    const text = reporters.find(({ id }) => id === 'text');
    terminal.stderr.write(
      text?.report(diagnostics, {
        ...screen,
        texts: new Map([[tourFile.file, tourFile.text]]),
        width: terminal.stderr.width,
      }) ?? '',
    );
    return EXIT.findings;
  }
  for (const renderer of chosen) {
    const files = await renderer.render(planned, screen);
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
  return planned.status === 'infeasible' ? EXIT.findings : EXIT.fine;
}
