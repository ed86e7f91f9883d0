import { closest, listedBriefly } from '../../base/text.ts';
import { type ShippedTour, shippedTours, teaching } from '../files/package-files.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `studytour examples`: what comes with studytour to learn from and to start from, or one of them as it stands. */
export async function examplesCommand(
  name: string | undefined,
  flags: { readonly color: boolean },
  terminal: Terminal,
): Promise<number> {
  const tours = shippedTours();
  if (name !== undefined) {
    terminal.stdout.write(shipped(tours, name).text);
    return EXIT.fine;
  }
  const { palette, width } = await screenOf(terminal.stdout, terminal.env, flags.color);
  const { wrapAnsi } = await import('fast-wrap-ansi');
  const listing = (kind: ShippedTour['kind']) =>
    tours
      .filter((tour) => tour.kind === kind)
      .map((tour) => {
        const words = wrapAnsi(teaching(tour), Math.min(width, 100) - 4);
        return `  ${palette.accent(tour.name)}\n${words.replace(/^/gm, '    ')}\n`;
      })
      .join('');
  terminal.stdout.write(
    [
      palette.strong('Visits as they were run unless they say “composed”, with what a check finds in them'),
      listing('example'),
      palette.strong('To start from'),
      listing('starter'),
      'Read one:        studytour examples NAME',
      'Start from one:  studytour new my-tour --from NAME --start DATE',
      '',
    ].join('\n'),
  );
  return EXIT.fine;
}

/** The tour of that name; an unknown one is answered with what was probably meant. */
export function shipped(tours: readonly ShippedTour[], name: string): ShippedTour {
  const tour = tours.find((one) => one.name === name);
  if (tour) return tour;
  const names = tours.map((one) => one.name);
  const parts = names.filter((one) => one.includes(name.toLowerCase()));
  const meant = parts.length > 0 ? listedBriefly(parts, 'or') : closest(name, names);
  throw new Failure(
    `There is no example "${name}". ${meant ? `Did you mean ${meant}?` : 'studytour examples lists them.'}`,
  );
}
