// Writes src/data/land.json: the land of the Earth without borders, as world-atlas has it from Natural Earth at 1:110 million.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const atlas = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
const { type, objects, arcs, transform } = JSON.parse(readFileSync(atlas, 'utf8'));
writeFileSync(
  'src/data/land.json',
  `${JSON.stringify({ type, objects: { land: objects.land }, arcs, transform })}\n`,
);
