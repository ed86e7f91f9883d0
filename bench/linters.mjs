// studytour beside linters that people have, each doing what it can on the same files: whole processes, in turn with bare node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.mjs';
import { writeTours } from './tour-files.mjs';

const TOOLS = [
  '@stoplight/spectral-cli@6.15.0',
  'eslint@9.39.5',
  'eslint-plugin-yml@3.10.0',
  'ajv-cli@5.0.0',
];
const TODAY = ['--today', '2026-01-15'];

/**
 * `npm run bench -- linters [--tools DIR] [--runs 3] [--files 1000]`. Installs the others into a folder, a temporary one
 * unless named, and uses yamllint where it is installed (Debian: `apt-get install yamllint`).
 */
export function linters(args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const runs = Number(option('--runs', 3));
  const count = Number(option('--files', 1000));
  const named = option('--tools', undefined);
  const tools = resolve(named ?? mkdtempSync(join(tmpdir(), 'studytour-linters-')));
  // Below the tools, as ESLint looks at nothing outside of the folder it is started in.
  const folder = join(tools, 'tours');
  try {
    install(tools);
    rmSync(folder, { recursive: true, force: true });
    writeTours(folder, count);
    console.log(
      `node ${process.version}; ${count} generated tours; medians of ${runs} runs, in turn with bare node\n`,
    );
    console.log('| tool | looks at | one tour, ms | × bare node | all tours, s | peak, MiB |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const { name, looks, one, all, again } of contestantsIn(tools, folder)) {
      const start = paired(one, Math.max(runs, 5), tools);
      const many = all && measured(all, runs, tools);
      const cells = [
        start.wall.toFixed(0),
        start.ratio.toFixed(1),
        many?.wall.toFixed(2) ?? '',
        many?.peak.toFixed(0) ?? '',
      ];
      console.log(`| ${name} | ${looks} | ${cells.join(' | ')} |`);
      if (again) {
        const warm = measured(again, runs, tools);
        console.log(`| ${name}, cache warm | | | | ${warm.wall.toFixed(2)} | ${warm.peak.toFixed(0)} |`);
      }
    }
  } finally {
    rmSync(named === undefined ? tools : folder, { recursive: true, force: true });
  }
}

function install(tools) {
  mkdirSync(tools, { recursive: true });
  if (existsSync(join(tools, 'node_modules', 'ajv-cli'))) return;
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...TOOLS], {
    cwd: tools,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the other linters could not be installed');
}

/** Each tool with the calls for one tour and for all of them. */
function contestantsIn(tools, folder) {
  const node = process.execPath;
  const bin = (name) => join(tools, 'node_modules', '.bin', name);
  const version = (name) =>
    JSON.parse(readFileSync(join(tools, 'node_modules', name, 'package.json'), 'utf8')).version;
  const one = join(folder, 'tour-0001.yaml');
  const every = join(folder, '*.yaml');
  const schema = resolve('schema/tour.schema.json');
  const cache = `--cache=${join(folder, 'cache.json')}`;
  const ours = [resolve('bin/studytour.js'), 'validate', '--format', 'concise', ...TODAY];

  writeFileSync(
    join(tools, 'spectral.yaml'),
    `rules:\n  tour:\n    given: $\n    then: { function: schema, functionOptions: { schema: { $ref: ${JSON.stringify(schema)} } } }\n`,
  );
  writeFileSync(
    join(tools, 'eslint.config.mjs'),
    "import yml from 'eslint-plugin-yml';\nexport default [...yml.configs['flat/standard'], { files: ['**/*.yaml'] }];\n",
  );
  const eslint = [node, bin('eslint'), '--config', join(tools, 'eslint.config.mjs'), '--no-warn-ignored'];
  const ajv = [node, bin('ajv'), 'validate', '--strict=false', '-s', schema, '-d'];
  const yamllint = spawnSync('yamllint', ['--version'], { encoding: 'utf8' });
  return [
    {
      name: 'studytour',
      looks: 'YAML, schema, all rules',
      one: [node, ...ours, one],
      all: [node, ...ours, every],
      again: [node, ...ours, every, cache],
    },
    {
      name: `ajv-cli ${version('ajv-cli')}`,
      looks: 'schema, no places',
      one: [...ajv, one],
      all: [...ajv, every],
    },
    {
      name: `ESLint ${version('eslint')} with eslint-plugin-yml ${version('eslint-plugin-yml')}`,
      looks: 'YAML style',
      one: [...eslint, one],
      all: [...eslint, every],
    },
    {
      name: `Spectral ${version('@stoplight/spectral-cli')}`,
      looks: 'YAML, schema',
      one: [node, bin('spectral'), 'lint', '-r', join(tools, 'spectral.yaml'), one],
      all: [node, bin('spectral'), 'lint', '-r', join(tools, 'spectral.yaml'), every],
    },
    ...(yamllint.error
      ? []
      : [
          {
            name: yamllint.stdout.trim(),
            looks: 'YAML style',
            one: ['yamllint', '-d', 'relaxed', one],
            all: ['yamllint', '-d', 'relaxed', folder],
          },
        ]),
  ];
}

/** Milliseconds of a command, and how many times those of bare node beside it. */
function paired(command, runs, folder) {
  once(command, folder);
  const pairs = Array.from({ length: runs }, () => ({
    ours: once(command, folder).wall,
    bare: once([process.execPath, '-e', '0'], folder).wall,
  }));
  return {
    wall: median(pairs.map(({ ours }) => ours)) * 1000,
    ratio: median(pairs.map(({ ours, bare }) => ours / bare)),
  };
}

/** Wall time in seconds and peak memory in MiB of a command that was run once before, so that a cache is warm. */
function measured(command, runs, folder) {
  if (command.some((word) => word.startsWith('--cache='))) once(command, folder);
  const all = Array.from({ length: runs }, () => once(command, folder));
  return { wall: median(all.map(({ wall }) => wall)), peak: median(all.map(({ peak }) => peak)) };
}

function once(command, cwd) {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const from = process.hrtime.bigint();
  const { stderr, error } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
    env,
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  const wall = Number(process.hrtime.bigint() - from) / 1e9;
  return { wall, peak: Number(stderr.trim().split('\n').at(-1)) / 1024 };
}
