import { type Palette, plainPalette } from '../../base/palette.ts';
import type { Output, Terminal } from './terminal.ts';

/** How text may look on one of the streams. */
export interface Screen {
  readonly palette: Palette;
  readonly width: number;
  readonly unicode: boolean;
}

export async function screenOf(output: Output, env: Terminal['env'], color: boolean): Promise<Screen> {
  return {
    palette: await paletteFor(output, env, color),
    width: output.width,
    unicode: speaksUnicode(output, env),
  };
}

/** Colours for one stream: never where colour is refused or nobody sees it. chalk by itself ignores NO_COLOR on a terminal. */
async function paletteFor(output: Output, env: Terminal['env'], color: boolean): Promise<Palette> {
  if (!wantsColor(output, env, color)) return plainPalette;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    strong: chalk.bold,
    muted: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    caution: chalk.yellow,
    problem: chalk.red,
  };
}

function wantsColor(output: Output, env: Terminal['env'], color: boolean): boolean {
  if (!color || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR ?? env.CLICOLOR_FORCE;
  if (forced !== undefined && forced !== '') return forced !== '0';
  return output.isTerminal && env.TERM !== 'dumb';
}

/** Lines and marks beyond ASCII: on a terminal whose locale can show them. */
function speaksUnicode(output: Output, env: Terminal['env']): boolean {
  if (!output.isTerminal) return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}
