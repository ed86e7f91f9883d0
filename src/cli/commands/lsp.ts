import manifest from '../../../package.json' with { type: 'json' };
import type { LocalDate } from '../../base/calendar.ts';
import type { ValidateOptions } from '../../validate.ts';
import { projects } from '../project.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';

/** What a language server has to know of the world. */
export interface Surroundings {
  readonly version: string;
  /** Day and settings for the tour in a file, looked up anew: both may change while an editor is open. */
  optionsFor(file: string): Promise<ValidateOptions>;
}

/** `studytour lsp`: serves an editor until it says goodbye. */
export async function lspCommand(
  flags: { readonly today?: LocalDate; readonly config?: string },
  terminal: Terminal,
): Promise<number> {
  const { serve } = await import('../language-server.ts');
  return serve({
    version: manifest.version,
    async optionsFor(file) {
      const { settings } = await projects(flags.config, terminal).of(file);
      return { today: todayOf(flags.today, terminal).date, settings };
    },
  });
}
