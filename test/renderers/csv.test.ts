import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { csv } from '../../src/renderers/csv.ts';
import { fixture, fixtureSaying, impossible } from './fixture.ts';

const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] as const };

async function filesOf(plan: Plan): Promise<Map<string, string>> {
  const files = await csv.render(plan, context);
  return new Map(files.map(({ name, content }) => [name, String(content)]));
}

/** RFC 4180, read by a reader of its own: records of cells. */
function read(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  for (let match = field.exec(text); match !== null && match[0] !== ''; match = field.exec(text)) {
    const [, cell = '', end] = match;
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') records.push([]);
  }
  expect(field.lastIndex === 0 || field.lastIndex === text.length).toBe(true);
  return records.filter((record) => record.length > 0);
}

describe('csv', () => {
  it('has a file for each part', async () => {
    expect([...(await filesOf(fixture)).keys()]).toEqual([
      'programme',
      'participants',
      'budget',
      'notes',
      'checklist',
    ]);
  });

  it.each(['programme', 'participants', 'budget', 'notes', 'checklist'])('%s is a table', async (name) => {
    for (const plan of [fixture, impossible, fixtureSaying('A "b", c\r\nd;\te ')]) {
      const text = (await filesOf(plan)).get(name) ?? '';
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [header = [], ...records] = read(text.slice(1));
      expect(new Set(header).size).toBe(header.length);
      for (const record of records) expect(record.length).toBe(header.length);
    }
  });

  it('has every entry of the agenda and every flight', async () => {
    const records = read((await filesOf(fixture)).get('programme') ?? '');
    const entries = fixture.agenda.days.flatMap((day) => day.entries).length;
    expect(records.length).toBe(1 + entries + 2);
    expect(records[4]).toEqual([
      '2014-06-23',
      'Monday',
      '09:30',
      '10:30',
      'Courtesy call on the Deputy Secretary General',
      'Whole delegation',
      'Ministry of Communications and Multimedia Malaysia',
      'Putrajaya',
      'The Hon. Datuk Che Azemi Haron, Deputy Secretary General (Communications)',
      'courtesy call',
      'Lot 4G9, Persiaran Perdana, Precinct 4',
      'consecutive',
      'Ms. Dilnoza Yusupova',
      ...Array(6).fill(''),
    ]);
    const groups = records.find((record) => record[5] === 'Group A');
    expect(groups?.[14]).toMatch(/^Group A: Mr. Abdulkhalil Kamalov, /);
  });

  it.each(['=cmd|calc', '+1', '-2+3', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1'])(
    'keeps %j from becoming a formula',
    async (text) => {
      const cells = [...(await filesOf(fixtureSaying(text))).values()].flatMap((file) =>
        read(file.slice(1)).flat(),
      );
      expect(cells).toContain(`'${text.trim()}`);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
    },
  );
});
