import { closest } from '../../base/text.ts';
import { catalogue } from '../../manual/catalogue.ts';
import { explainRule } from '../../manual/explain-rule.ts';
import { ruleNotes } from '../files/package-files.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `studytour explain`: what a rule is about, why, from where, and an example that it speaks on, mended. */
export async function explainCommand(
  id: string,
  flags: { readonly color: boolean },
  terminal: Terminal,
): Promise<number> {
  const rules = catalogue();
  const entry = rules.find((rule) => rule.id === id);
  if (entry === undefined) {
    const meant = closest(
      id,
      rules.map((rule) => rule.id),
    );
    throw new Failure(
      `There is no rule "${id}". ${meant ? `Did you mean ${meant}?` : 'studytour rules lists them all.'}`,
    );
  }
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  terminal.stdout.write(`${await explainRule(entry, ruleNotes()[id] ?? { thresholds: [] }, screen)}\n`);
  return EXIT.fine;
}
