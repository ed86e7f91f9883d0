// Holds what `--format sarif` writes against the official schema, whose path is the argument: `node scripts/check-sarif.mjs sarif-schema-2.1.0.json`.
// The schema of errata 01, https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the schema: node scripts/check-sarif.mjs PATH');

const schema = JSON.parse(readFileSync(path, 'utf8'));
// It is of draft 4, which ajv does not know by name; nothing else in it differs from what ajv reads.
delete schema.id;
delete schema.$schema;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

const folder = mkdtempSync(join(tmpdir(), 'studytour-'));
try {
  // One with a fix, a guess, an answered finding, and a fault of YAML.
  const faulty = join(folder, 'faulty.yaml');
  writeFileSync(
    faulty,
    'studytour: 1\ntitel: A {visit}\ncountries: { receiving: UZ, providing: MY }\ndates: { from: Mon 2014-06-24, to: 2014-06-27 }\ntimeZone: Asia/Kuala_Lumpur\ndelegation: { delegates: [{ name: Ms. A, title: Head of Consular }] } # studytour-ignore rank-unknown: nobody knows\n',
  );
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'studytour: 1\nhosts: [{ id: x }\n');
  const examples = readdirSync('examples').map((name) => join('examples', name, 'tour.yaml'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      'bin/studytour.js',
      'validate',
      ...examples,
      faulty,
      broken,
      '--format',
      'sarif',
      '--today',
      '2014-05-15',
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 1) throw new Error(`studytour ended with ${status}: ${stderr}`);
  const log = JSON.parse(stdout);
  const { results } = log.runs[0];
  const missing = ['fixes', 'suppressions', 'relatedLocations'].filter(
    (name) => !results.some((one) => name in one),
  );
  if (missing.length > 0)
    throw new Error(`No result has ${missing.join(', ')}: the check would prove too little.`);
  if (!validate(log)) {
    for (const { instancePath, message } of validate.errors) console.error(`${instancePath} ${message}`);
    process.exitCode = 1;
  } else console.log(`SARIF: ${results.length} results are as the schema says`);
} finally {
  rmSync(folder, { recursive: true });
}
