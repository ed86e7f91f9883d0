// Writes every file that follows from others: registries from folders, schema/ and docs/ from the tour's schema, the manual.
// `--check` writes nothing and fails where a file is out of date; `--data` also makes the tables under src/data anew.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { importSource } from './bundle.mjs';
import { generatedDocuments } from './generate-documents.mjs';
import { registries, siblingFaults } from './registries.mjs';
import { transcripts } from './transcripts.mjs';

const check = process.argv.includes('--check');

if (process.argv.includes('--data')) {
  await import('./generate-holidays.mjs');
  await import('./generate-airports.mjs');
  await import('./generate-codes.mjs');
  await import('./generate-names.mjs');
  await import('./generate-umm-al-qura.mjs');
  await import('./generate-zones.mjs');
  await import('./generate-land.mjs');
}

const faults = siblingFaults(readdirSync, current);
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exit(1);

// Registries first: the documents are made by running the source that imports them.
let stale = write(registries(readdirSync));
stale += write(await generatedDocuments());
const { manPage } = await importSource('scripts/man-page.ts');
stale += write({ 'man/studytour.1': manPage() });
stale += write(await transcripts({ 'README.md': readFileSync('README.md', 'utf8') }));
if (stale > 0 && check) process.exitCode = 1;

function write(files) {
  let count = 0;
  for (const [path, text] of Object.entries(files)) {
    if (current(path) === text) continue;
    count++;
    console.log(check ? `${path} is out of date: run npm run generate` : `${path} written`);
    if (!check) text === undefined ? rmSync(path) : writeFileSync(path, text);
  }
  return count;
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
