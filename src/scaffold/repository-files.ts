/** A file that a folder of tours needs; `path` is relative to the folder, with `/` between. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
  /** What it is good for, in a few words. */
  readonly purpose: string;
  /** True where each line stands for itself, so that a file which is there already may lack some. */
  readonly isLined?: boolean;
  /** True of a part of studytour itself, which another version has otherwise. */
  readonly isCopy?: boolean;
  /** True of what calls studytour on another machine, which has it only as a package of the folder. */
  readonly isElsewhere?: boolean;
}

/** How studytour came to the machine. */
export interface Installation {
  /** True where it is a package of the folder, under `node_modules`: then it is also on every other machine after `npm ci`. */
  readonly isInFolder: boolean;
  /** The text of the schema of tours. */
  readonly schema: string;
}

/** What makes a folder, or a repository, a home for tours. */
export function repositoryFiles({ isInFolder, schema }: Installation): RepositoryFile[] {
  const call = isInFolder ? 'npx studytour' : 'studytour';
  const copy = '.vscode/tour.schema.json';
  const schemaPath = isInFolder ? './node_modules/studytour/schema/tour.schema.json' : `./${copy}`;
  return [
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
      isElsewhere: true,
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
      - run: npm ci
      - run: npx studytour validate "tours/**/*.yaml"
        if: hashFiles('tours/**/*.yaml') != ''
`,
    },
    {
      path: '.vscode/settings.json',
      purpose: 'the editor completes keys and marks faults',
      text: `${JSON.stringify({ 'yaml.schemas': { [schemaPath]: 'tours/**/*.yaml' } }, null, 2)}\n`,
    },
    // Outside the folder its path is another one on each machine.
    ...(isInFolder
      ? []
      : [{ path: copy, purpose: 'the keys of a tour, for the editor', text: schema, isCopy: true }]),
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

One file a tour. Start one: \`${call} new tours/my-tour\`.
Check them all: \`${call} validate "tours/**/*.yaml"\`.
`,
    },
  ];
}
