/** What is wanted under the name of a command that does not exist, and how it is called: house list. */
const OTHER_COMMANDS: readonly (readonly [names: RegExp, instead: string])[] = [
  [
    /^(?:re-?plan|re-?schedule|update|change)$/,
    'studytour plan plans anew: as far as it can it keeps to what the file has under `agenda:`, `- { session: …, at: … }` for each session that was sent out.',
  ],
  [/^(?:agenda|schedule|programme|program|solve)$/, 'The agenda is found by studytour plan tour.yaml.'],
  [/^(?:check|lint|verify|test)$/, 'A tour is checked by studytour validate tour.yaml.'],
  [
    /^(?:fix|repair|mend)$/,
    'What can be mended is mended by studytour validate tour.yaml --fix; --diff shows it first.',
  ],
  [
    /^(?:todos?|tasks?|deadlines?)$/,
    'What is to be done by when is listed by studytour checklist tour.yaml.',
  ],
  [/^(?:create|start|add)$/, 'A tour is begun by studytour new my-tour.'],
  [/^(?:letter|invite|invitations?)$/, 'Letters are written by studytour letters tour.yaml -o letters/.'],
  [
    /^(?:why)$/,
    'studytour plan tour.yaml --why SESSION says why a session is where it is; studytour explain RULE what a finding is about.',
  ],
  [/^(?:watch)$/, 'studytour validate tour.yaml --watch checks again whenever the file is saved.'],
];

/** What to call instead of a command that does not exist; undefined where nobody knows what was meant. */
export function insteadOf(command: string): string | undefined {
  return OTHER_COMMANDS.find(([names]) => names.test(command.toLowerCase()))?.[1];
}
