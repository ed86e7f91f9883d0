import { basename } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import type { LocalDate } from '../../base/calendar.ts';
import { CONFIG_FILE, projects } from '../files/project.ts';
import { Failure } from '../process/failure.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../today.ts';

/** `studytour lsp`: serves an editor until it says goodbye. */
export async function lspCommand(
  flags: { readonly today?: LocalDate; readonly config?: string; readonly keys?: boolean },
  terminal: Terminal,
): Promise<number> {
  // A file that was named and is not there is told before an editor waits.
  await projects(flags.config, terminal).here();
  // Whoever starts it by hand sees nothing else.
  if (terminal.prompts)
    terminal.stderr.write('studytour: waiting for an editor on standard input; Ctrl-C ends\n');
  const { serve } = await import('../language-server/serve.ts');
  return serve({
    version: manifest.version,
    completesKeys: flags.keys === true,
    async optionsFor(file) {
      const today = todayOf(flags.today, terminal).date;
      try {
        const { settings } = await projects(flags.config, terminal).of(file);
        return { options: { today, settings } };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { options: { today }, problem: error.message };
      }
    },
    async faultsOfProject({ file, text }) {
      if (basename(file) !== CONFIG_FILE) return undefined;
      const { readConfig } = await import('../../config/read-config.ts');
      return readConfig(file, text).diagnostics;
    },
  });
}
