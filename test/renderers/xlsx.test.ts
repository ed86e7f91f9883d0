import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { type LocalDate, parseDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { cellXml, columnName, dateCell, timeCell } from '../../src/renderers/xlsx/cell.ts';
import { xlsx } from '../../src/renderers/xlsx.ts';
import type { Element } from '../reporters/read-xml.ts';
import { fixture, fixtureSaying } from './fixture.ts';
import { elementsOf, openPackage, textOf, valuesOf } from './office-package.ts';

const context: RenderContext = { width: 80, palette: plainPalette, unicode: true, languages: [en] };

async function bytesOf(plan: Plan, changed: Partial<RenderContext> = {}): Promise<Uint8Array> {
  const [file] = await xlsx.render(plan, { ...context, ...changed });
  if (typeof file?.content !== 'object') throw new Error('no bytes');
  return file.content;
}

/** Its sheets as somebody else's program reads them. */
async function sheetsOf(plan: Plan) {
  const sheets = await readWorkbook(new Uint8Array(await bytesOf(plan)).buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const budget = {
  currency: 'USD',
  total: 30000,
  lines: [
    { item: 'Flights', amount: 900, per: 'traveller' as const },
    { item: 'Hotel', amount: 120, per: 'traveller-night' as const },
    { item: 'Interpreters', amount: 850.5, per: 'day' as const },
    { item: 'Insurance', amount: 7, per: 'traveller-day' as const },
    { item: 'Rooms', amount: 40, per: 'night' as const },
    { item: 'Local consultant', amount: 6000 },
  ],
};
const priced: Plan = { ...fixture, tour: { ...fixture.tour, budget } };

describe('xlsx', () => {
  it('has a sheet for each part, and opens without repair', async () => {
    openPackage(await bytesOf(priced));
    expect([...(await sheetsOf(priced)).keys()]).toEqual([
      'Programme',
      'Participants',
      'Budget',
      'Findings',
      'Checklist',
      'Weeks',
    ]);
  });

  it('has dates that are dates and times that are parts of a day', async () => {
    const sheets = await sheetsOf(fixture);
    const [, departure, , gate] = sheets.get('Programme') ?? [];
    expect(departure?.[0]).toEqual(new Date(Date.UTC(2014, 5, 22)));
    // A time alone is read as one of the day before Excel's first.
    expect(gate?.[2]).toEqual(new Date(Date.UTC(1899, 11, 30, 9, 10)));
    const due = (sheets.get('Checklist') ?? []).slice(1).map(([, day]) => day);
    expect(due).toEqual(
      [...fixture.checklist]
        .map(({ due: day }) => day)
        .sort()
        .map((day) => new Date(`${day}T00:00:00Z`)),
    );
  });

  it('holds its titles in place, can be filtered, and prints on a page’s width with titles, version and number', async () => {
    const { xml } = openPackage(await bytesOf(fixture));
    const sheets = [...xml].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBe(6);
    for (const [name, sheet] of sheets) {
      const elements = elementsOf(sheet);
      const of = (wanted: string) => elements.find((one) => one.name === wanted);
      expect(of('pane')?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
      expect(of('pageSetup')?.attributes).toMatchObject({ fitToWidth: '1', fitToHeight: '0' });
      expect(of('oddFooter')?.text).toMatch(/^&L Version \w{8}, as of Monday 12 May 2014&RPage &P of &N$/);
      const rows = elements.filter((one) => one.name === 'row').length;
      const last = elements.filter((one) => one.name === 'c').length / rows;
      const filter = of('autoFilter')?.attributes.ref;
      if (/sheet[36]\.xml$/.test(name)) expect(filter).toBeUndefined();
      else expect(filter).toBe(`A1:${columnName(last - 1)}${rows}`);
    }
    const names = elementsOf(xml.get('xl/workbook.xml') as (typeof sheets)[number][1])
      .filter(({ name }) => name === 'definedName')
      .map(({ text }) => text);
    expect(names).toContain("'Programme'!$1:$1");
    // Of the checklist, what somebody ticks off: not why, nor on whose word.
    expect(names).toContain(`'Checklist'!$A$1:$F$${fixture.checklist.length + 1}`);
    expect(names).toContainEqual(expect.stringMatching(/^'Programme'!\$A\$1:\$I\$\d+$/));
  });

  it('marks what is overdue and what is done', async () => {
    const { xml } = openPackage(await bytesOf(fixture));
    const looks = (place: string) =>
      elementsOf(xml.get('xl/worksheets/sheet5.xml') as NonNullable<ReturnType<typeof xml.get>>).find(
        ({ attributes }) => attributes.r === place,
      )?.attributes.s;
    const checklist = (await sheetsOf(fixture)).get('Checklist') ?? [];
    const rowOf = (state: string) => checklist.findIndex((row) => row[2] === state) + 1;
    const three = ['overdue', 'due', 'done'].map((state) => looks(`D${rowOf(state)}`));
    expect(new Set(three).size).toBe(3);
  });

  it('has a box for each task, in which one of two signs is chosen', async () => {
    const [head, ...rows] = (await sheetsOf(fixture)).get('Checklist') ?? [];
    expect(head?.slice(0, 3)).toEqual(['☑', 'Due', 'State']);
    for (const [box, , state] of rows) expect(box).toBe(state === 'done' ? '☑' : '☐');
    const { xml } = openPackage(await bytesOf(fixture));
    const sheet = elementsOf(xml.get('xl/worksheets/sheet5.xml') as Element);
    const of = (wanted: string) => sheet.find(({ name }) => name === wanted);
    expect(of('dataValidation')?.attributes).toMatchObject({ type: 'list', sqref: `A2:A${rows.length + 1}` });
    expect(of('formula1')?.text).toBe('"☐,☑"');
  });

  it('shows the weeks: a row for each owner, a column for each week, a box for each task', async () => {
    const [head = [], ...rows] = (await sheetsOf(fixture)).get('Weeks') ?? [];
    const mondays = head.slice(1);
    expect(mondays).toEqual([...mondays].sort((a, b) => Number(a) - Number(b)));
    for (const monday of mondays) expect(new Date(Number(monday)).getUTCDay()).toBe(1);
    const boxes = rows
      .slice(0, -5)
      .flatMap((row) => row.slice(1).flatMap((cell) => String(cell ?? '').match(/[☐☑]!?/g) ?? []));
    const count = (state: string) => fixture.checklist.filter((item) => item.state === state).length;
    expect(['☑', '☐!', '☐'].map((box) => boxes.filter((one) => one === box).length)).toEqual(
      ['done', 'overdue', 'due'].map(count),
    );
  });

  it('reads the dates of the weeks from below, and sets texts in, on an Arabic sheet from the right', async () => {
    const alignmentOf = async (place: string, changed: Partial<RenderContext>) => {
      const { xml } = openPackage(await bytesOf(fixture, changed));
      const [weeks, styles] = ['worksheets/sheet6', 'styles'].map((name) =>
        elementsOf(xml.get(`xl/${name}.xml`) as Element),
      );
      const cell = weeks?.find(({ attributes }) => attributes.r === place);
      return styles?.filter(({ name }) => name === 'alignment')[Number(cell?.attributes.s)]?.attributes;
    };
    const ar = (await wordsOf('ar')) ?? en;
    expect(await alignmentOf('B1', {})).toMatchObject({ textRotation: '90', vertical: 'bottom' });
    expect(await alignmentOf('A2', {})).toEqual({
      horizontal: 'left',
      indent: '1',
      vertical: 'top',
      wrapText: '1',
    });
    expect(await alignmentOf('A2', { languages: [ar] })).toMatchObject({ horizontal: 'right', indent: '1' });
  });

  it('prints what can be read: columns on paper are no wider than a page', async () => {
    const { xml } = openPackage(await bytesOf(fixture));
    for (const [name, printed, page] of [
      ['sheet1', 9, 140],
      ['sheet5', 6, 140],
    ] as const) {
      const columns = elementsOf(xml.get(`xl/worksheets/${name}.xml`) as Element).filter(
        (one) => one.name === 'col',
      );
      const widths = columns.slice(0, printed).map(({ attributes }) => Number(attributes.width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(page + printed);
    }
  });

  it('lies across the page where upright columns would be too narrow: of tasks and who does them', async () => {
    const owner = 'State Committee for Communication, Information and Telecommunication Technologies';
    const checklist = fixture.checklist.map((item) => ({ ...item, owner }));
    const sheet = elementsOf(
      openPackage(await bytesOf({ ...fixture, checklist })).xml.get('xl/worksheets/sheet5.xml') as Element,
    );
    const [width] = sheet.filter(({ name, attributes }) => name === 'col' && attributes.min === '5');
    expect(Number(width?.attributes.width)).toBeGreaterThan(owner.length / 3);
    expect(sheet.find(({ name }) => name === 'pageSetup')?.attributes.orientation).toBe('landscape');
  });

  it('breaks no word, and shows every line of a cell', async () => {
    const title = 'Head, Information-Analytical Department';
    const [first, ...others] = fixture.facts.delegates;
    if (first === undefined) throw new Error('nobody');
    const renamed = [{ ...first, delegate: { ...first.delegate, name: title } }, ...others];
    const ru = (await wordsOf('ru')) ?? en;
    const bytes = await bytesOf(
      { ...fixture, facts: { ...fixture.facts, delegates: renamed } },
      { languages: [ru] },
    );
    const sheet = elementsOf(openPackage(bytes).xml.get('xl/worksheets/sheet2.xml') as Element);
    const width = (at: number) => Number(sheet.filter(({ name }) => name === 'col')[at]?.attributes.width);
    expect(width(0)).toBeGreaterThan('сопровождающие'.length);
    expect(width(1)).toBeGreaterThan('Analytical'.length);
    const row = sheet.find((one) => one.name === 'row' && textOf(one).includes(title));
    const least = Math.ceil(title.length / width(1));
    expect(Number(row?.attributes.ht)).toBeGreaterThanOrEqual((least + 1) * 12);
  });

  it('gives wide letters the room they need', async () => {
    const heightOf = async (title: string) => {
      const [first, ...others] = fixture.facts.delegates;
      if (first === undefined) throw new Error('nobody');
      const renamed = [{ ...first, delegate: { ...first.delegate, title } }, ...others];
      const bytes = await bytesOf({ ...fixture, facts: { ...fixture.facts, delegates: renamed } });
      const sheet = elementsOf(openPackage(bytes).xml.get('xl/worksheets/sheet2.xml') as Element);
      return Number(sheet.find((one) => one.name === 'row' && textOf(one).includes(title))?.attributes.ht);
    };
    expect(await heightOf(Array(24).fill('щщщщ').join(' '))).toBeGreaterThan(
      1.5 * (await heightOf(Array(24).fill('iiii').join(' '))),
    );
  });

  it('is written from the right where the language is read so', async () => {
    const { xml } = openPackage(
      await bytesOf(fixture, { languages: [{ ...en, code: 'ar', direction: 'rtl' }] }),
    );
    const views = [...xml.values()].flatMap((part) => valuesOf(part, /^rightToLeft$/));
    expect(views).toEqual(['1', '1', '1', '1', '1', '1']);
    const feet = [...xml.values()]
      .flatMap((part) => elementsOf(part))
      .filter(({ name }) => name === 'oddFooter');
    for (const { text } of feet) expect(text).toMatch(/^&L \u202BVersion .*\u202C&R&P\/&N$/);
  });

  it('has no file where there is no table to write', async () => {
    expect(await xlsx.render(fixture, { ...context, parts: ['reasons'] })).toEqual([]);
  });
});

describe('the budget', () => {
  it('says what each line and the whole come to, also to programs that do not calculate', async () => {
    const rows = (await sheetsOf(priced)).get('Budget') ?? [];
    const value = (title: string) => rows.find(([first]) => first === title)?.[4];
    // Eight travel and one lives there; four days; from 22 to 26 June four nights.
    expect(value('Travellers')).toBe(8);
    expect(value('Nights abroad')).toBe(4);
    expect(['Flights', 'Hotel', 'Interpreters', 'Insurance', 'Rooms', 'Local consultant'].map(value)).toEqual(
      [7200, 3840, 3402, 224, 160, 6000],
    );
    expect(value('Total')).toBe(20826);
    expect(value('Remaining')).toBe(9174);
    expect(value('Total per traveller and day')).toBeCloseTo(20826 / 32, 9);
  });

  const formulasOf = async (plan: Plan) => {
    const { xml } = openPackage(await bytesOf(plan));
    const sheet = xml.get('xl/worksheets/sheet3.xml');
    return (sheet === undefined ? [] : elementsOf(sheet)).flatMap(({ attributes, children }) =>
      children.filter(({ name }) => name === 'f').map(({ text }) => `${attributes.r} ${text}`),
    );
  };

  it('says by how much those differ who come later or leave earlier, and calculates with it', async () => {
    const { facts } = priced;
    const late = '2014-06-25' as LocalDate;
    const [first] = facts.travellers;
    const joining = facts.travellers.map((one) =>
      one === first ? { ...one, delegate: { ...one.delegate, from: late } } : one,
    );
    const plan = { ...priced, facts: { ...facts, travellers: joining } };
    const rows = (await sheetsOf(plan)).get('Budget') ?? [];
    // There for two days, going in the evening of the second, and so for two nights, as the others for four.
    expect(rows.slice(14, 16).map((row) => [row[0], row[4]])).toEqual([
      ['Days of the programme: difference for travellers with other dates', -2],
      ['Nights abroad: difference for travellers with other dates', -2],
    ]);
    const flights = {
      ...plan,
      tour: { ...plan.tour, budget: { ...budget, lines: budget.lines.slice(0, 1) } },
    };
    expect(JSON.stringify([...(await sheetsOf(flights)).values()])).not.toContain('difference for');
    expect(rows.find(([item]) => item === 'Hotel')?.slice(2)).toEqual([8 * 4 - 2, 120, 30 * 120]);
    expect(await formulasOf(plan)).toEqual(expect.arrayContaining(['C3 E12*E14+E16', 'C5 E12*E13+E15']));
  });

  it('and the weeks are in both languages of a bilingual workbook', async () => {
    const ru = await wordsOf('ru');
    if (ru === undefined) throw new Error('no ru');
    const sheets = await readWorkbook(new Uint8Array(await bytesOf(priced, { languages: [en, ru] })).buffer);
    const titlesOf = (name: string) =>
      sheets.find(({ sheet }) => sheet === name)?.data.map(([first]) => first);
    expect(titlesOf('Budget')).toEqual(expect.arrayContaining(['Item / Статья', 'Total / Всего', 'Flights']));
    expect(titlesOf('Weeks')).toEqual(expect.arrayContaining([expect.stringMatching(/^Owner \/ /)]));
  });

  it('goes on calculating', async () => {
    expect(await formulasOf(priced)).toEqual([
      'C2 E12',
      'E2 C2*D2',
      'C3 E12*E14',
      'E3 C3*D3',
      'C4 E13',
      'E4 C4*D4',
      'C5 E12*E13',
      'E5 C5*D5',
      'C6 E14',
      'E6 C6*D6',
      'C7 1',
      'E7 C7*D7',
      'E8 SUM(E2:E7)',
      'E10 E9-E8',
      'E15 IF(E12=0,0,E8/(E12))',
      'E16 IF(E12*E13=0,0,E8/(E12*E13))',
    ]);
  });

  it('without lines is what there is to spend, and not a sum of nothing', async () => {
    const total: Plan = { ...fixture, tour: { ...fixture.tour, budget: { currency: 'USD', total: 30000 } } };
    const rows = (await sheetsOf(total)).get('Budget') ?? [];
    const value = (title: string) => rows.find(([first]) => first === title)?.[4];
    expect([value('Total'), value('Remaining')]).toEqual([undefined, undefined]);
    expect([value('Available'), value('Travellers'), value('Total per traveller')]).toEqual([30000, 8, 3750]);
    const { xml } = openPackage(await bytesOf(total));
    const formulas = elementsOf(xml.get('xl/worksheets/sheet3.xml') as Element).filter(
      ({ name }) => name === 'f',
    );
    expect(formulas.map(({ text }) => text)).toEqual(['IF(E4=0,0,E2/(E4))', 'IF(E4*E5=0,0,E2/(E4*E5))']);
  });

  it('is not for hosts', async () => {
    const { xml } = openPackage(await bytesOf(priced, { parts: ['programme', 'participants'] }));
    expect([...xml.keys()].filter((name) => name.startsWith('xl/worksheets/')).length).toBe(2);
  });
});

describe('what somebody wrote', () => {
  it.each(['=cmd|calc', '+1', '-2+3', '@SUM(A1)', '\t=1', '＝1', '12', '2014-06-23'])(
    '%j is a text in every cell',
    async (text) => {
      const { xml } = openPackage(await bytesOf(fixtureSaying(text)));
      for (const [name, part] of xml)
        if (name.startsWith('xl/worksheets/'))
          for (const { attributes, children } of elementsOf(part).filter((one) => one.name === 'c')) {
            const said = children.flatMap(elementsOf).find((one) => one.name === 't')?.text;
            if (said === text.trim()) expect(attributes.t).toBe('inlineStr');
            for (const formula of children.filter((one) => one.name === 'f'))
              expect(formula.text).toMatch(/^[A-E\d*=,/():IFSUM-]+$/);
          }
      const names = (await sheetsOf(fixtureSaying(text)))
        .get('Participants')
        ?.slice(1)
        .map(([, name]) => name);
      expect(names).toContain(text.trim());
    },
  );

  it('keeps what looks like a sign of its own, and ends where Excel does', () => {
    expect(cellXml('A1', { text: '_x003D_cmd' })).toContain('>_x005F_x003D_cmd<');
    const long = cellXml('A1', { text: '👩'.repeat(20_000) });
    const kept = />([^<]*)<\/t>/.exec(long)?.[1] ?? '';
    expect(kept.length).toBeLessThanOrEqual(32_767);
    expect(kept).toMatch(/^(👩)+…$/u);
  });
});

describe('cells', () => {
  it.each([
    ['1900-03-01', 61],
    ['2014-06-23', 41813],
    ['2026-01-01', 46023],
  ])('count %s as %d', (text, number) => {
    expect(dateCell(parseDate(text) as LocalDate)).toMatchObject({ number });
  });

  it('count noon as half a day, and leave other texts alone', () => {
    expect(timeCell('12:00')).toMatchObject({ number: 0.5 });
    expect(timeCell('25:30')).toBeUndefined();
  });

  it('name columns past Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)('LibreOffice (skipped where soffice is not installed)', () => {
  it('reads the budget and calculates the same', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'studytour-xlsx-'));
    writeFileSync(join(folder, 'plan.xlsx'), await bytesOf(priced));
    // Comma, double quote, UTF-8, every sheet into a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'plan.xlsx'),
      ],
      { timeout: 100_000 },
    );
    const lines = readFileSync(join(folder, 'plan-Budget.csv'), 'utf8').split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Item,Per,Number,Amount (USD),Sum (USD)',
      'Flights,traveller,8,900,7200',
    ]);
    expect(lines).toContain('Total,,,,20826');
    expect(lines).toContain('Remaining,,,,9174');
    expect(readFileSync(join(folder, 'plan-Checklist.csv'), 'utf8')).toContain('\n☐,2014-04-25,overdue,');
    rmSync(folder, { recursive: true });
  });
});
