import { type Command, InvalidArgumentError, Option } from 'commander';
import { CHECKLIST_FORMATS, DOCUMENT_FORMATS, LANGUAGES, LETTERS, PLAN_FORMATS } from './choices.ts';
import { type CommandParts, collected, offering } from './command-parts.ts';

const FORMATS = 'what to write; several may be named';

/** How documents come into files. */
const FILES = [
  new Option('-o, --out <dir>', 'write files into this folder instead of standard output'),
  new Option('--force', 'overwrite files that studytour did not write'),
  new Option(
    '--browser <file>',
    'Chromium, Chrome or Edge that prints the PDF; the first that is found unless given',
  ),
  new Option('--paper <size>', 'paper of printed pages and Word documents; A4 unless given').choices([
    'A4',
    'Letter',
  ]),
];

const REDACT = new Option('--redact', 'without personal data: people are what they do');

/** How dates and numbers are written. */
const WRITING = [
  new Option(
    '--digits <which>',
    'latin, or native for those of the language where it has its own, as Arabic does; latin unless given',
  ).choices(['latin', 'native']),
  new Option(
    '--calendar <which>',
    'islamic puts the Islamic date (Umm al-Qura) beside the Gregorian one in headings; gregorian alone unless given',
  ).choices(['gregorian', 'islamic']),
];

/** What the plan and the checklist are made with. */
const DOCUMENTS = [
  REDACT,
  offering(
    new Option(
      '--language <codes>',
      'language of the documents, or two side by side: en,ru; English unless given',
    ),
    LANGUAGES,
  ),
  ...WRITING,
  new Option('--todos-as-events', 'in calendars, tasks as events: Google and Outlook show no tasks'),
  ...FILES,
];

/** The commands that make documents of a tour: the plan, and the checklist alone. */
export function addPlanCommands(program: Command, { terminal, today, config, exit }: CommandParts): void {
  withOptions(
    program
      .command('plan')
      .description('find the best agenda, and what is to be done by when')
      .argument('<file>', 'tour file, or - for standard input')
      .addOption(offering(new Option('-f, --format <format...>', FORMATS), PLAN_FORMATS))
      .addOption(
        new Option(
          '--for <reader>',
          'only what a reader needs: delegate:ID, host:ID or interpreter:ID; may be repeated',
        ).argParser(collected),
      )
      .option(
        '--part <part...>',
        'only these: programme, meetings, participants, notes, checklist, owners, reasons or budget',
      ),
    DOCUMENTS,
  )
    .option(
      '--template <path>',
      'your own template: a folder with agenda.md.liquid, or a Word document with fields (-f docx, -f pdf)',
    )
    .option('--why <session>', 'say why a session is where it is, or left out, and what the next best costs')
    .addOption(
      new Option('--effort <steps>', 'most steps of search before the best agenda so far is taken').argParser(
        readCount,
      ),
    )
    .addOption(today)
    .addOption(config)
    .action(async (file: string, options) => {
      const { planCommand } = await import('../commands/plan.ts');
      exit(await planCommand(file, { ...options, ...program.opts() }, terminal));
    });

  withOptions(
    program
      .command('checklist')
      .description('list what is to be done by when and by whom, without looking for an agenda')
      .argument('<file>', 'tour file, or - for standard input')
      .addOption(offering(new Option('-f, --format <format...>', FORMATS), CHECKLIST_FORMATS))
      .option('--part <part...>', 'only these: checklist, owners or reasons'),
    DOCUMENTS,
  )
    .option(
      '--template <path>',
      'your own template: a folder with checklist.md.liquid, or a Word document with fields (-f docx, -f pdf)',
    )
    .addOption(today)
    .addOption(config)
    .action(async (file: string, options) => {
      const { checklistCommand } = await import('../commands/checklist.ts');
      exit(await checklistCommand(file, { ...options, ...program.opts() }, terminal));
    });

  withOptions(
    program
      .command('letters')
      .description('write the letters that go with a plan, one file for each recipient')
      .argument('<file>', 'tour file, or - for standard input')
      .addOption(offering(new Option('--kind <letter...>', 'only these'), LETTERS))
      .addOption(
        new Option(
          '--to <reader>',
          'only to delegate:ID, host:ID or interpreter:ID; may be repeated',
        ).argParser(collected),
      )
      .addOption(REDACT)
      .option('--template <dir>', 'take the templates of this folder before those of studytour')
      .addOption(
        offering(new Option('--language <code>', 'language of the letters; English unless given'), LANGUAGES),
      )
      .addOption(offering(new Option('-f, --format <format...>', FORMATS), DOCUMENT_FORMATS)),
    [...WRITING, ...FILES],
  )
    .addOption(today)
    .addOption(config)
    .action(async (file: string, options) => {
      const { lettersCommand } = await import('../commands/letters.ts');
      exit(await lettersCommand(file, { ...options, ...program.opts() }, terminal));
    });
}

function withOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Write a whole number from 1.');
  return count;
}
