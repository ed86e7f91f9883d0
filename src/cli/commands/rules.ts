import { wrapAnsi } from 'fast-wrap-ansi';
import { capitalised, counted } from '../../base/text.ts';
import { LESSONS, type Severity } from '../../diagnostics/diagnostic.ts';
import { kindWord } from '../../diagnostics/wording.ts';
import { catalogue, type Entry } from '../../manual/catalogue.ts';
import { named } from '../named.ts';
import { EXIT } from '../process/failure.ts';
import { type Screen, screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface RulesFlags {
  readonly format: string;
  readonly lesson?: string;
  readonly color: boolean;
}

/** Raised when a field changes its meaning or goes; a new field leaves it as it is. */
const VERSION = 1;

/** `studytour rules`: every rule with its severity and what it is about, by the lesson it applies. */
export async function rulesCommand(flags: RulesFlags, terminal: Terminal): Promise<number> {
  const { id: format } = named([{ id: 'text' }, { id: 'json' }], flags.format);
  const { lesson } = flags;
  if (lesson !== undefined)
    named(
      LESSONS.map((id) => ({ id })),
      lesson,
      'lesson',
    );
  const rules = catalogue().filter((rule) => lesson === undefined || rule.lesson === lesson);
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  terminal.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ version: VERSION, rules: rules.map(data) }, null, 2)}\n`
      : listing(rules, screen),
  );
  return EXIT.fine;
}

function data({ id, lesson, severity, summary, why, source }: Entry) {
  return { id, lesson, severity, summary, why, source };
}

function listing(rules: readonly Entry[], { palette, width }: Screen): string {
  const paint = { error: palette.problem, warning: palette.caution, info: palette.accent };
  const weight = (severity: Severity) => paint[severity](kindWord({ kind: 'finding', severity }));
  const groups = LESSONS.map((lesson) => ({ lesson, own: rules.filter((rule) => rule.lesson === lesson) }));
  return [
    ...groups
      .filter(({ own }) => own.length > 0)
      .map(({ lesson, own }) =>
        [
          palette.strong(capitalised(lesson)),
          ...own.map(
            ({ id, severity, summary }) =>
              `  ${palette.accent(id)}  ${weight(severity)}\n${wrapAnsi(summary, Math.min(width, 100) - 4).replace(/^/gm, '    ')}`,
          ),
        ].join('\n'),
      ),
    `${counted(rules.length, 'rule')}. More about one: studytour explain RULE`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
