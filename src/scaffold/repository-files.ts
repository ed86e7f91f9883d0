/** A file that a folder of tours needs; `path` is relative to the folder, with `/` between. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
  /** What it is good for, in a few words. */
  readonly purpose: string;
  /** True where each line stands for itself, so that a file which is there already may lack some. */
  readonly isLined?: boolean;
}

/** Where the schema lies once studytour is installed in the folder. */
const SCHEMA = './node_modules/studytour/schema/tour.schema.json';

/** What makes a folder, or a repository, a home for tours. */
export const repositoryFiles: readonly RepositoryFile[] = [
  {
    path: 'studytour.config.yaml',
    purpose: 'settings for all tours in this folder',
    text: `# Settings for all tours in this folder. What a tour says itself wins.
profile: default
files: ["tours/**/*.yaml"] # what \`studytour validate\` checks where no file is named
`,
  },
  {
    path: '.github/workflows/studytour.yml',
    purpose: 'every push and pull request is checked',
    text: `name: studytour
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes studytour validate "tours/**/*.yaml"
        if: hashFiles('tours/**/*.yaml') != ''
`,
  },
  {
    path: '.vscode/settings.json',
    purpose: 'the editor completes keys and marks faults',
    text: `${JSON.stringify({ 'yaml.schemas': { [SCHEMA]: 'tours/**/*.yaml' } }, null, 2)}\n`,
  },
  {
    path: '.gitignore',
    purpose: 'documents and drafts stay out of git',
    isLined: true,
    text: `node_modules/
out/
*.draft.json
.studytour-cache.json
.studytour-files.json
`,
  },
  {
    path: 'tours/README.md',
    purpose: 'where the tours go',
    text: `# Tours

One file a tour. Start one: \`npx studytour new tours/my-tour\`.
Check them all: \`npx studytour validate "tours/**/*.yaml"\`.
`,
  },
];
