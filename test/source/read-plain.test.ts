import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lines } from '../../src/base/lines.ts';
import { TOUR_FILE } from '../../src/source/file-kind.ts';
import { readPlain } from '../../src/source/read-plain.ts';
import { readWhole } from '../../src/source/read-whole.ts';

/** The quick reader must say what the whole one says, value by value and place by place, or leave the text to it. */
function isReadAlike(text: string): boolean {
  const plain = readPlain(text);
  if (plain === undefined) return false;
  const whole = readWhole(text, () => lines(text), TOUR_FILE);
  expect({ text, ...plain, comments: plain.comments() }).toEqual({
    text,
    ...whole,
    comments: whole.comments(),
  });
  return true;
}

const tours = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(examples|test|templates)\/.*\.yaml$/.test(file))
  .flatMap((file) => readFileSync(file, 'utf8').split(/^---$/m));

const RECORD = readFileSync('examples/uzbekistan-malaysia-2014/tour.yaml', 'utf8');

describe('the quick reader of YAML', () => {
  it('reads all tours of this repository as the whole one does, and takes most of them', () => {
    const taken = tours.filter(isReadAlike);
    expect(taken.length / tours.length).toBeGreaterThan(0.95);
    expect(isReadAlike(RECORD)).toBe(true);
  });
});

/** Pieces of which lines are made, most of them right, in depths that may fit or not. */
const word = fc.constantFrom(
  ...'a title id 08:30 2014-06-26 60m 1 -2.5 010 1e3 .5 +1 0x1F true no null ~ "q" \'it\'\'s\' - -a -- ? :a a: a:b #c *a &a !a % @ ` | > [a,b] {k: v} [] {} , Кодиров <a> $5 5% (b) _x =y ^z \\ / . .inf "a\\"b" "a\\tb" "a\\x41" "un'.split(
    ' ',
  ),
  'two words',
  'a # comment',
  'a #3',
  '"q" # c',
  '[a, b] # c',
  '[a,\n    b]',
  '[a,\n  b ]',
  '{ k: v, l: [1, { m: n }] }',
  '{ k: v,\n      l: w }',
  'a: b',
  '>-\n      folded\n      text\n\n      more',
  '|\n    kept\n    text',
  '|\n      kept\n\n',
  '>\n    a\n     b',
  'first\n      second',
  '',
);
const key = fc.constantFrom(
  'a',
  'b',
  'c-d',
  'title',
  'from',
  '__proto__',
  'constructor',
  '1',
  '"q"',
  'é',
  'true',
);
const indent = fc.constantFrom('', '', '  ', '  ', '    ', '    ', '      ', ' ');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(indent, key, word).map(([i, k, w]) => `${i}${k}: ${w}`) },
  { weight: 3, arbitrary: fc.tuple(indent, key).map(([i, k]) => `${i}${k}:`) },
  { weight: 3, arbitrary: fc.tuple(indent, key, word).map(([i, k, w]) => `${i}- ${k}: ${w}`) },
  { weight: 3, arbitrary: fc.tuple(indent, word).map(([i, w]) => `${i}- ${w}`) },
  { weight: 1, arbitrary: fc.tuple(indent, word).map(([i, w]) => `${i}- - ${w}`) },
  { weight: 1, arbitrary: fc.tuple(indent, word).map(([i, w]) => `${i}# ${w}`) },
  fc.tuple(indent, word).map(([i, w]) => `${i}${w}`),
  fc.constantFrom('', '  ', '---', '...', 'a:  b  ', 'a:b', '  - ', '-', '\t'),
);
const lined = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('', '\n', '\n\n'))
  .map(([all, end]) => `first: 1\n${all.join('\n')}${end}`);

/** A part of a tour with a few signs deleted or put in. */
const slips = fc
  .tuple(
    fc.constantFrom(...[...RECORD.matchAll(/^\w/gm)].map(({ index }) => index)),
    fc.array(
      fc.tuple(
        fc.nat(2500),
        fc.nat(3),
        fc.constantFrom('', ...':-?,[]{}#&*!|>\'"%@` \n', '  ', ': ', '- ', ' #', '\n  ', '\n\n'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([from, edits]) =>
    edits.reduce(
      (text, [at, cut, sign]) => text.slice(0, at) + sign + text.slice(at + cut),
      RECORD.slice(from, from + 2500),
    ),
  );

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.constantFrom('two words', 'Mr. Abdulla Kodirov', 'a: b', '- a', '3 March', 'true', '1'),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;
const written = fc
  .record({
    content: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), value, {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    collectionStyle: fc.constantFrom('block' as const, 'flow' as const, 'any' as const),
    indentSeq: fc.boolean(),
  })
  .map(({ content, ...options }) => stringify(content, options));

describe('whatever a file holds, the quick reader says the same or nothing:', () => {
  const holds = (texts: fc.Arbitrary<string>, numRuns: number, least: number) => {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isReadAlike(text)) taken += 1;
      }),
      { numRuns },
    );
    expect(taken / numRuns).toBeGreaterThan(least);
  };

  it('lines that may fit together or not', () => holds(lined, 20_000, 0.02));
  it('a tour with slips of the pen', () => holds(slips, 3000, 0.2));
  it('what another program has written', () => holds(written, 3000, 0.1));
});
