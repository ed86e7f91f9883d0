import { wrapAnsi } from 'fast-wrap-ansi';
import type { Palette } from '../../base/palette.ts';
import { rankTitle } from '../../facts/people/rank-title.ts';
import { formatRank, RANKS } from '../../policy/ladder.ts';
import { isCountry } from '../../tour/codes.ts';
import { suggestCountry } from '../../tour/suggestions.ts';
import { CONFIG_FILE, projects } from '../files/project.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface RankFlags {
  readonly country?: string;
  readonly organisation?: string;
  readonly config?: string;
  readonly color: boolean;
}

/** `studytour rank`: where a title stands on the ladder, and by which words. Exit 1 where nobody knows. */
export async function rankCommand(title: string, flags: RankFlags, terminal: Terminal): Promise<number> {
  const country = countryOf(flags.country);
  const { settings } = await projects(flags.config, terminal).here();
  const ranking = rankTitle(title, { country, organisation: flags.organisation }, settings.titles);
  const { palette, width } = await screenOf(terminal.stdout, terminal.env, flags.color);
  const write = (...paragraphs: string[]) =>
    terminal.stdout.write(`${paragraphs.map((words) => wrapAnsi(words, width)).join('\n')}\n`);
  if (ranking.kind === 'unknown') {
    write(
      palette.strong('unknown'),
      `Because ${ranking.because}.`,
      '',
      `State the rank beside the title in the tour, \`rank: director\` for instance, or the title in ${CONFIG_FILE}, once for all tours:`,
    );
    terminal.stdout.write(
      `  titles: [{ title: ${quoted(title)}, rank: director${country ? `, country: ${country}` : ''} }]\n`,
    );
    write('', 'The rungs, from the highest:');
    for (const rung of RANKS) terminal.stdout.write(`${rungLines(rung, width, palette)}\n`);
    return EXIT.findings;
  }
  const rung = RANKS[ranking.rank - 1];
  write(
    palette.strong(formatRank(ranking.rank)),
    `On this rung: ${rung?.level}.`,
    `Derived from the title, because ${ranking.because}.`,
    ...(country === undefined ? ['Without --country only what holds everywhere was looked at.'] : []),
    '',
    'Where the title misleads, `rank:` beside it in the tour overrules this.',
  );
  return EXIT.fine;
}

const COLUMN = 26;

function rungLines({ rank, word, level }: (typeof RANKS)[number], width: number, palette: Palette): string {
  const [first = '', ...rest] = wrapAnsi(level, width - COLUMN).split('\n');
  return [
    `${String(rank).padStart(4)}  ${word.padEnd(COLUMN - 6)}${palette.muted(first)}`,
    ...rest.map((line) => `${' '.repeat(COLUMN)}${palette.muted(line)}`),
  ].join('\n');
}

function countryOf(flag: string | undefined): string | undefined {
  if (flag === undefined || isCountry(flag)) return flag;
  const meant = suggestCountry(flag);
  throw new Failure(
    `--country is "${flag}", which is not a country code of two letters. ${meant ? `Did you mean ${meant}?` : 'Write it like this: MY.'}`,
  );
}

function quoted(title: string): string {
  return /[:#"'{}[\],&*!|>%@`]/.test(title) ? JSON.stringify(title) : title;
}
