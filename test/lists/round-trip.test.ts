import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../src/lists/column.ts';
import { readCsv, writeCsv } from '../../src/lists/csv-sheet.ts';
import { delegateList } from '../../src/lists/delegate-list.ts';
import { readExcel, writeExcel } from '../../src/lists/excel-sheet.ts';
import { hostList } from '../../src/lists/host-list.ts';
import { mergeList } from '../../src/lists/merge-list.ts';
import { readList } from '../../src/lists/read-list.ts';
import { writeList } from '../../src/lists/write-list.ts';

// XML has no control characters, and a spreadsheet no lone surrogates.
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      "''-y",
      '+998 71',
      '-',
      '@a',
      '\t=z',
      'a;b,c',
      '"q"',
      'a\nb',
      '007',
      '＝1',
    ),
  )
  .map((words) =>
    words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : 'x')),
  )
  .filter((words) => words.trim() !== '');
/** A number alone is a row of totals, and nobody's name. */
const name = fc.oneof(
  text.filter((words) => !/^\s*\d*\s*$/.test(words)),
  fc.constantFrom('Mr. Otabek Karimov', 'KARIMOV Otabek', 'Каримов Отабек', 'Li', 'N.N.'),
);
const date = fc.constantFrom('2027-05-17', 'Thu 2014-06-26', '17.05.2027', 'soon');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const delegate = fc.record(
  {
    name,
    id: fc.constantFrom('a', 'b', 'otabek-karimov'),
    title: text,
    organisation: fc.oneof(text, fc.constantFrom('mitd', 'Ministry of IT')),
    rank: fc.constantFrom('director', 'specialist', 'king'),
    languages: fc.array(fc.constantFrom('uz', 'ru', 'en', 'zh-Hant')),
    interests: fc.array(text),
    essential: fc.boolean(),
    from: date,
    passport: fc.record({ expires: some(date), number: some(text) }),
  },
  { requiredKeys: ['name'] },
);
const host = fc.record(
  {
    name,
    short: text,
    contact: fc.record({ phone: fc.constant('+60 3-8000 8000'), name: some(text) }),
    place: fc.record({ city: some(text), country: some(fc.constantFrom('MY', 'UZ')) }),
    closed: fc.array(date),
    capacity: fc.nat({ max: 900 }),
    lead: fc.record({ name: some(text) }),
  },
  { requiredKeys: ['name'] },
);

const stakeholders = new Map([['ministry of it', 'mitd']]);

/** What reading a sheet back would do: nothing, to as many rows as there are items. */
function effectOf(items: readonly unknown[], kind: ListKind, rows: readonly string[][]) {
  const read = readList(rows, kind, stakeholders);
  const { changes, problems } = mergeList(items, read, kind, stakeholders);
  return { rows: read.entries.length, changes, problems };
}

describe.each([
  { kind: delegateList, item: delegate },
  { kind: hostList, item: host },
])('a list of $kind.many written out and read back', ({ kind, item }) => {
  it('changes nothing as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (items) => {
        const bytes = new TextEncoder().encode(await writeCsv(writeList(items, kind)));
        const rows = await readCsv(bytes, kind);
        expect(effectOf(items, kind, rows)).toEqual({ rows: items.length, changes: [], problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing as Excel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
        const { rows } = await readExcel(await writeExcel(writeList(items, kind), kind.many), kind);
        expect(effectOf(items, kind, rows)).toEqual({ rows: items.length, changes: [], problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('holds no cell that a spreadsheet would calculate', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (items) => {
        const { parse } = await import('csv-parse/sync');
        const cells: string[][] = parse((await writeCsv(writeList(items, kind))).slice(1));
        expect(cells.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

it('gives an empty list the columns to fill', () => {
  expect(writeList([], hostList)).toEqual([
    ['Organisation', 'City', 'Address', 'Received by', 'Title', 'Telephone'],
  ]);
  expect(writeList([], delegateList)).toEqual([['Name', 'Title', 'Organisation', 'Languages', 'Reason']]);
});

it('writes no formula into a workbook', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const files = unzipSync(await writeExcel([['Name'], ['=HYPERLINK("http://x")'], ['-1']], 'delegates'));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet.match(/t="(s|inlineStr)"/g)).toHaveLength(3);
});
