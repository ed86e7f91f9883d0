import type { Command } from 'commander';

type Call = readonly [call: string, meaning: string];

/** What each command is mostly called for; the empty name is studytour itself. Shown first in its help, and in the manual. */
export const exampleCalls: Readonly<Record<string, readonly Call[]>> = {
  '': [
    ['studytour new my-tour', 'start a tour, question by question'],
    ['studytour validate tour.yaml', 'check a tour'],
    ['studytour plan tour.yaml', 'find its agenda and its checklist'],
    ['studytour plan tour.yaml -f markdown -o out/', 'write them into a folder'],
    ['studytour explain host-unconfirmed', 'say what a finding is about'],
  ],
  validate: [
    ['studytour validate tour.yaml', 'check a tour'],
    ['studytour validate "tours/*.yaml" --fail-on warning', 'check several, strictly'],
    ['studytour validate tour.yaml --diff', 'see what --fix would correct'],
  ],
  lsp: [['studytour lsp --stdio', 'what an editor starts by itself']],
  plan: [
    ['studytour plan tour.yaml', 'read the plan here'],
    ['studytour plan tour.yaml --why courtesy-call', 'why then, and the next best'],
    ['studytour plan tour.yaml -f markdown -o out/', 'write it into a folder'],
    ['studytour plan tour.yaml --for host:mampu -f docx -o out/', 'write what one host gets'],
  ],
  checklist: [
    ['studytour checklist tour.yaml', 'read the checklist here'],
    ['studytour checklist tour.yaml -f ics -o out/', 'for a calendar'],
  ],
  letters: [
    ['studytour letters tour.yaml -f docx -o letters/', 'all of them, for Word'],
    ['studytour letters tour.yaml --kind invitation --to host:mampu', 'read one here'],
  ],
  templates: [
    ['studytour templates eject agenda invitation', 'write two of them into templates/'],
    ['studytour plan tour.yaml --template templates', 'and use them'],
  ],
  new: [
    ['studytour new malaysia', 'ask, and write malaysia.yaml'],
    ['studytour new malaysia --from study-visit --start 2027-09-14', 'copy a tour to new dates'],
  ],
  examples: [
    ['studytour examples', 'list them'],
    ['studytour examples study-visit', 'show one'],
  ],
  init: [['studytour init', 'prepare this folder']],
  import: [
    ['studytour import delegates list.xlsx --into tour.yaml --dry-run', 'see what would change'],
    ['studytour import hosts hosts.csv --into tour.yaml', 'see it, and be asked'],
  ],
  export: [
    ['studytour export delegates tour.yaml delegates.xlsx', 'for Excel'],
    ['studytour export hosts tour.yaml -', 'as CSV, to the next program'],
  ],
  completion: [
    ['source <(studytour completion bash)', 'in ~/.bashrc'],
    ['source <(studytour completion zsh)', 'in ~/.zshrc, after compinit'],
    ['studytour completion fish > ~/.config/fish/completions/studytour.fish', 'once'],
    ['studytour completion powershell | Out-String | Invoke-Expression', 'in $PROFILE'],
  ],
  explain: [['studytour explain day-crowded', 'the word in brackets behind the severity']],
  rules: [
    ['studytour rules', 'list them all'],
    ['studytour rules --lesson seniority', 'those of one lesson'],
  ],
  rank: [['studytour rank "Deputy Secretary General" --country MY', 'where a title stands']],
  config: [['studytour config tour.yaml', 'what is in force for a tour']],
};

/** Puts examples first into the help of every command, and the first of them behind what is wrong with a call. */
export function addExamples(program: Command): void {
  for (const command of [program, ...program.commands]) {
    const calls = exampleCalls[command === program ? '' : command.name()];
    const [first] = calls ?? [];
    if (!calls || !first) continue;
    command.addHelpText('before', `Examples:\n${listedCalls(calls)}`);
    if (command !== program)
      command.showHelpAfterError(`For example: ${first[0]}\nMore: studytour ${command.name()} --help`);
  }
}

/** The widest call that has its meaning beside it, not above. */
const WIDEST = 46;

function listedCalls(calls: readonly Call[]): string {
  const beside = calls.filter(([call]) => call.length <= WIDEST);
  const width = Math.max(...beside.map(([call]) => call.length));
  return calls
    .map(([call, meaning]) =>
      call.length > WIDEST ? `  # ${meaning}\n  ${call}\n` : `  ${call.padEnd(width)}  ${meaning}\n`,
    )
    .join('');
}
