import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExcel } from '../../src/lists/excel-sheet.ts';
import { run } from './fake-terminal.ts';

const TOUR = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
stakeholders:
  - { id: mitd, name: Ministry of IT }
delegation:
  delegates:
    - name: Mr. Otabek Karimov # the leader
      title: Director
`;

let folder: string;
let tour: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-import-'));
  tour = at('tour.yaml');
  writeFileSync(tour, TOUR);
});
afterEach(() => rmSync(folder, { recursive: true }));

function sheet(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

function bringIn(file: string, ...flags: string[]) {
  return run(['import', 'delegates', file, '--into', tour, ...flags]);
}

/** Cyrillic as Windows-1251 has it. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code < 0x410 || code > 0x44f) throw new Error(letter);
    return code - 0x410 + 0xc0;
  });
}

describe('import delegates', () => {
  it.each([
    [
      'English',
      'Languages,Full name (as in passport),Position,Passport expiry\n',
      '"uz, Russian",Aziz Umarov,Expert,17.05.2027',
    ],
    [
      'Russian',
      'Языки;Фамилия;Имя;Должность;Срок действия паспорта\n',
      'узбекский, русский;Umarov;Aziz;Expert;17.05.2027',
    ],
    ['Uzbek', 'F.I.O.\tLavozimi\tTillar\tPasport muddati\n', 'Aziz Umarov\tExpert\toʻzbek, rus\t17/05/2027'],
    [
      'French',
      'Nom;Prénom;Fonction;Langues;Passeport valable jusqu’au\n',
      'Umarov;Aziz;Expert;ouzbek et russe;2027-05-17',
    ],
    [
      'Spanish',
      'Nombre y apellidos|Cargo|Idiomas|Vencimiento del pasaporte\n',
      'Aziz Umarov|Expert|uzbeko y ruso|17-5-2027',
    ],
  ])('reads %s headers in any order', async (_, header, row) => {
    const { code, stderr } = await bringIn(sheet('list.csv', header + row), '--yes');
    expect(stderr).toContain('1 delegate added');
    expect(code).toBe(0);
    const added = readFileSync(tour, 'utf8').slice(TOUR.length);
    expect(added).toContain('- name: Aziz Umarov\n');
    expect(added).toContain('title: Expert\n');
    expect(added).toContain('languages: [uz, ru]\n');
    expect(added).toContain('passport: { expires: 2027-05-17 }\n');
  });

  it('reads Windows-1251', async () => {
    const { stdout } = await bringIn(
      sheet('list.csv', windows1251('Фамилия;Имя\nУмаров;Азиз\n')),
      '--dry-run',
    );
    expect(stdout).toContain('+    - name: Азиз Умаров');
  });

  it('reads a workbook with a title above its header', async () => {
    const bytes = await writeExcel([['Delegation'], ['Name', 'Seats on bus'], ['Aziz Umarov', '1']], 'x');
    const { stdout, stderr } = await bringIn(sheet('list.xlsx', bytes), '--dry-run');
    expect(stdout).toContain('+    - name: Aziz Umarov');
    expect(stderr).toContain('Column B, "Seats on bus", has no place in a tour');
  });

  it('keeps the tour’s spelling and comments, and replaces what a filled cell says', async () => {
    const list = sheet('list.csv', 'name,title,organisation\nКАРИМОВ Отабек,,ministry of it\n');
    const { stderr } = await bringIn(list, '--yes');
    expect(stderr).toContain('Mr. Otabek Karimov');
    expect(readFileSync(tour, 'utf8')).toBe(`${TOUR}      organisation: mitd\n`);
  });

  it('takes a stakeholder by its abbreviation, and whatever stands between the words', async () => {
    writeFileSync(tour, TOUR.replace('Ministry of IT', '"Ministry of Water & Irrigation (MOWI)"'));
    const list = sheet(
      'list.csv',
      'name,organisation\nAziz Umarov,Ministry of Water and Irrigation\nAda Lee,MOWI\n',
    );
    const { stdout } = await bringIn(list, '--dry-run');
    expect(stdout.match(/organisation: mitd/g)).toHaveLength(2);
  });

  it('reads opening hours as on a door, and leaves out those without days', async () => {
    const list = sheet('hosts.csv', 'Utility,Opening hours\nEPAL,Mo-Fr 9.00 - 17.30\nERSAR,9h30 - 17h\n');
    const { code, stdout, stderr } = await run(['import', 'hosts', list, '--into', tour, '--dry-run']);
    expect(stdout).toContain('hours: [Mon-Fri 09:00-17:30]');
    expect(stdout).not.toContain('17h');
    expect(stderr).toContain('write days and times, such as Mon-Fri 09:30-17:00');
    expect(code).toBe(1);
  });

  it('names a person whose spelling is nearly another’s, and one listed twice', async () => {
    const list = sheet('list.csv', 'name\nOtabeck Karimof\nAziz Umarov\nUMAROV Aziz\n');
    const { code, stderr } = await bringIn(list, '--dry-run');
    expect(stderr).toContain('Row 2: Otabeck Karimof may be Mr. Otabek Karimov');
    expect(stderr).toContain('Row 4 is left out: UMAROV Aziz is named in row 3 already, as Aziz Umarov.');
    expect(code).toBe(1);
  });

  it('keeps two people of one name in two organisations apart', async () => {
    const list = sheet('list.csv', 'name,organisation\nAziz Umarov,A\nAziz Umarov,B\n');
    const { code, stderr } = await bringIn(list, '--yes');
    expect(stderr).toContain('Row 3: Aziz Umarov, of another organisation than the other Aziz Umarov');
    expect(code).toBe(0);
    expect((await bringIn(list)).stderr).toContain('stays as it is');
  });

  it('names bad cells and rows with what stands there, and brings in the rest', async () => {
    const list = sheet('list.csv', 'name,title,passport expiry\nAziz Umarov,Expert,31.02.2027\n,Driver,\n');
    const { code, stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stderr).toContain('C2 (Aziz Umarov, Passport expires): "31.02.2027" is left out');
    expect(stderr).toContain('Row 3 names nobody and is left out: Driver.');
    expect(stdout).toContain('+      title: Expert');
    expect(code).toBe(1);
  });

  it('says which way round it reads a date that could be read in two', async () => {
    const { stderr } = await bringIn(sheet('list.csv', 'name,from\nAziz Umarov,05/06/2014\n'), '--dry-run');
    expect(stderr).toContain('is read as Thursday 5 June 2014, the day before the month');
  });

  it('writes nothing where nobody can be asked, or where the answer is no', async () => {
    const list = sheet('list.csv', 'name\nAziz Umarov\n');
    const unasked = await bringIn(list);
    expect([unasked.code, unasked.stderr.includes('add --yes')]).toEqual([2, true]);
    const prompts = { ask: async () => '', confirm: async () => false };
    const refused = await run(['import', 'delegates', list, '--into', tour], { prompts });
    expect(refused.stderr).toContain('+    - name: Aziz Umarov');
    expect(refused.stderr).toContain('Nothing was written.');
    expect(readFileSync(tour, 'utf8')).toBe(TOUR);
  });

  it.each([
    ['a sheet without a header', 'Aziz Umarov,Expert\n', 'No row says what the columns hold'],
    ['an empty one', '', 'The sheet is empty.'],
    ['an older workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'is an older Excel file'],
    ['a broken workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 5), 'cannot be read as an Excel workbook'],
    ['an open quotation mark', 'name\n"Aziz\n', 'a quotation mark is not closed'],
  ])('%s ends in words', async (_, content, words) => {
    const { code, stderr } = await bringIn(sheet('list', content), '--yes');
    expect([1, 2]).toContain(code);
    expect(stderr).toContain(words);
    expect(readFileSync(tour, 'utf8')).toBe(TOUR);
  });
});

describe('export', () => {
  it.each(['list.csv', 'list.xlsx'])('%s comes back without a change', async (name) => {
    expect((await run(['export', 'delegates', tour, at(name)])).code).toBe(0);
    expect((await run(['export', 'delegates', tour, at(name)])).code).toBe(2);
    const { code, stderr } = await bringIn(at(name));
    expect(stderr).toContain('stays as it is');
    expect(code).toBe(0);
  });

  it('writes CSV to standard output', async () => {
    const { stdout } = await run(['export', 'hosts', 'examples/uzbekistan-malaysia-2014/tour.yaml', '-']);
    expect(stdout).toMatch(/^\uFEFF?Organisation,.*City,/);
    expect(stdout).toContain('MAMPU');
  });

  it('refuses another kind of file', async () => {
    const { code, stderr } = await run(['export', 'hosts', tour, at('list.pdf')]);
    expect([code, stderr.includes('.xlsx nor .csv')]).toEqual([2, true]);
  });
});
