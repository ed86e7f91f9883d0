import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import { EXIT } from '../../src/cli/process/failure.ts';
import { createDice } from '../schedule/random-problem.ts';
import { run } from './fake-terminal.ts';

/** Tours broken for each example; `BROKEN=50 FROM=1000 npx vitest run test/cli/broken-tours.test.ts` tries others. */
const COUNT = Number(process.env.BROKEN ?? 2);
const FROM = Number(process.env.FROM ?? 1);

/** What people write by mistake, and what they would hardly write. */
const WRONG = [
  ...[
    '',
    'x',
    0,
    -1,
    1e9,
    12.5,
    true,
    null,
    [],
    {},
    ['a', 'a'],
    '2026-02-30',
    '2014-06-25',
    '25:00',
    '09:00',
  ],
  ...['10:00-09:00', '1h', '90 min', 'Ministry of Finance', 'ms', 'a'.repeat(300), '١٢', '\u202eabc'],
];

/** The example with one to three entries taken out, doubled, replaced by others of the file, or made nonsense. */
function broken(text: string, seed: number): string {
  const dice = createDice(seed);
  const document = parseDocument(text);
  for (let left = 1 + dice(3); left > 0; left -= 1) {
    const places: { readonly list: Node; readonly at: number }[] = [];
    visit(document, (_key, node) => {
      if (isCollection(node)) for (const at of node.items.keys()) places.push({ list: node as Node, at });
    });
    const { list, at } = places[dice(places.length)] as (typeof places)[number];
    const other = places[dice(places.length)] as (typeof places)[number];
    const wrong = document.createNode(WRONG[dice(WRONG.length)]);
    const deed = dice(4);
    if (isSeq(list)) {
      if (deed === 0) list.items.splice(at, 1);
      else if (deed === 1) list.items.push(list.items[at]);
      else list.items[at] = deed === 2 ? wrong : copyOf(other.list, other.at);
    } else if (isMap(list)) {
      const pair = list.items[at] as Pair;
      if (deed === 0) list.items.splice(at, 1);
      else if (deed === 1 && isScalar(pair.key)) pair.key = document.createNode(`${pair.key.value}s`);
      else pair.value = deed === 2 ? wrong : copyOf(other.list, other.at);
    }
  }
  return String(document);
}

function copyOf(list: Node, at: number): unknown {
  const value = isMap(list) ? list.items[at]?.value : isSeq(list) ? list.items[at] : undefined;
  return value === undefined || value === null ? undefined : (value as Node).clone();
}

describe('a tour that was broken', () => {
  const seeds = Array.from({ length: COUNT }, (_, i) => FROM + i);
  const cases = readdirSync('examples').flatMap((name, i) =>
    seeds.map((seed) => [name, seed * 1000 + i] as const),
  );

  it.each(cases)('is the author’s fault and never ours: %s, %i', async (name, seed) => {
    const stdin = broken(readFileSync(`examples/${name}/tour.yaml`, 'utf8'), seed);
    for (const args of [
      ['validate', '-'],
      ['plan', '-', '--format', 'json', '--effort', '100000'],
      ['checklist', '-'],
    ]) {
      const { code, stdout, stderr } = await run(args, { stdin });
      expect([EXIT.fine, EXIT.findings, EXIT.usage], `${args.join(' ')}\n${stderr}\n${stdin}`).toContain(
        code,
      );
      expect(stdout).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]/);
    }
  });
});
