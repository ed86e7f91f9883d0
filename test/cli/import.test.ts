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
    expect(stderr).toContain('1 delegate to add');
    expect(code).toBe(0);
    const added = readFileSync(tour, 'utf8').slice(TOUR.length);
    expect(added).toContain('- name: Aziz Umarov\n');
    expect(added).toContain('title: Expert\n');
    expect(added).toContain('languages: [uz, ru]\n');
    expect(added).toContain('passport: { expires: 2027-05-17 }\n');
  });

  it.each([
    ['a language of three letters', 'languages', '"English, Luo"', 'languages: [en, luo]', ''],
    ['one that is rare, in Russian', 'languages', 'каракалпакский', 'languages: [kaa]', ''],
    [
      'the rest of a list',
      'languages',
      '"Russian, Dothraki"',
      'languages: [ru]',
      '"Dothraki" is no language',
    ],
    ['short forms', 'languages', '"узб., рус."', 'languages: [uz, ru]', 'takes "узб." for Uzbek'],
    [
      'how well it is spoken',
      'languages',
      'English (fluent)',
      'languages: [en]',
      '"English (fluent)" for English',
    ],
    ['a month in Russian', 'from', '24 июня 2014 г.', 'from: 2014-06-24', ''],
    ['a month in Spanish', 'from', '24 de junio de 2014', 'from: 2014-06-24', ''],
    ['a month in Uzbek', 'from', '2014-yil 24-iyun', 'from: 2014-06-24', ''],
    ['a date in Chinese', 'from', '2014年6月24日', 'from: 2014-06-24', ''],
    ['a year of two digits', 'from', '24.06.14', 'from: 2014-06-24', 'is read as Tuesday 24 June 2014'],
  ])('reads %s', async (_, column, cell, written, told) => {
    const { stdout, stderr } = await bringIn(
      sheet('list.csv', `name,${column}\nAziz Umarov,${cell}\n`),
      '--dry-run',
    );
    expect(stdout).toContain(`+      ${written}\n`);
    expect(stderr).toContain(told);
  });

  it('takes no need for none, and a dash for nothing', async () => {
    const list = sheet(
      'list.csv',
      'name,diet,title\nAziz Umarov,None,-\nAda Lee,нет,n/a\nBo Li,halal,Expert\n',
    );
    const { code, stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stdout.match(/diet: .*|title: .*/g)?.slice(1)).toEqual(['diet: halal', 'title: Expert']);
    expect(stderr).toContain('B2 (Aziz Umarov, Diet): "None" is no need, and nothing is written.');
    expect(code).toBe(0);
  });

  it('takes no code that another has replaced for a country or a language', async () => {
    const list = sheet('l.csv', 'name,languages,nationality\nAung Min,Romanian,Myanmar (Burma)\n');
    const { stdout } = await bringIn(list, '--dry-run');
    expect(stdout).toContain('languages: [ro]');
    expect(stdout).toContain('nationality: MM');
  });

  it('takes a need from the header above a yes, and asks which where the header does not say', async () => {
    const list = sheet(
      'l.csv',
      'name,Wheelchair user? (yes/no),diet\nAziz Umarov,yes,yes\nAda Lee,no,\nBo Li,electric,halal\n',
    );
    const { stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stdout.match(/access: .*|diet: .*/g)).toEqual([
      'access: wheelchair user',
      'access: electric',
      'diet: halal',
    ]);
    expect(stderr).toContain('B2 (Aziz Umarov, Access): "yes" is read as "wheelchair user".');
    expect(stderr).toContain('C2 (Aziz Umarov, Diet): "yes" is left out: it says that something is needed');
    expect(stderr).toContain('B3 (Ada Lee, Access): "no" is no need');
  });

  it('takes titles and names apart, and leaves a surname with its given name', async () => {
    const list = sheet(
      'list.csv',
      'name\n"Dr. Ada Lee, Chief of Staff"\n"Umarov, Aziz"\nBo Li - Deputy Minister\n',
    );
    const { stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stdout).toContain('+    - name: Dr. Ada Lee\n+      title: Chief of Staff\n');
    expect(stdout).toContain('+    - name: "Umarov, Aziz"\n');
    expect(stdout).toContain('+    - name: Bo Li\n+      title: Deputy Minister\n');
    expect(stderr).toContain('is read as the name Bo Li and the title Deputy Minister.');
  });

  it('reads columns that hold two things, and headers in two rows', async () => {
    const rows = [
      ['List of the delegation', '', '', '', ''],
      ['Name & Designation', 'Position, organisation', 'Passport', '', 'Languages'],
      ['', '', 'Number', 'Valid until', ''],
      ['Ada Lee, Water Secretary', '', 'AA1', '5 May 2031', 'English'],
    ];
    const { stdout, stderr } = await bringIn(sheet('list.xlsx', await writeExcel(rows, 'x')), '--dry-run');
    expect(stdout).toContain('name: Ada Lee\n');
    expect(stdout).toContain('title: Water Secretary\n');
    expect(stdout).toContain('passport: { number: AA1, expires: 2031-05-05 }\n');
    expect(stderr).toContain('Column B holds title and organisation; all of it is brought in as title.');
  });

  it('reads headers in two languages, and a header whose parts stand under their whole', async () => {
    const list = sheet(
      'list.csv',
      [
        'Danh sách đoàn;;;;',
        ';;;Hộ chiếu / Passport;',
        'STT;Họ và tên / Full name;Ämter (Position);Số / No.;Ablauf / Expiry date',
        '1;Ms. Lan;Director;C1;2029-03-02',
      ].join('\n'),
    );
    const { stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stdout).toContain(
      '+    - name: Ms. Lan\n+      title: Director\n+      passport: { number: C1, expires: 2029-03-02 }\n',
    );
    expect(stderr).toContain('Column C, "Ämter (Position)", is read as title.');
  });

  it('finds the sheet of a workbook that has the list', async () => {
    const { default: writeWorkbook } = await import('write-excel-file/universal');
    const text = (value: string) => ({ value, type: String });
    const data = [
      [[text('Programme')]],
      [
        [text('姓名'), text('职务')],
        [text('李华'), text('处长')],
      ],
    ];
    const blob = await writeWorkbook(
      data.map((rows, at) => ({ data: rows, sheet: at === 0 ? 'Cover' : 'Names' })),
    ).toBlob();
    const list = sheet('list.xlsx', new Uint8Array(await blob.arrayBuffer()));
    const { stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stdout).toContain('+    - name: 李华\n+      title: 处长\n');
    expect(stderr).toContain('The sheet "Names" is read, and "Cover" is not.');
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
    const list = sheet(
      'hosts.csv',
      'Utility,Opening hours\nEPAL,Mo-Fr 9.00 - 17.30\nINE,Lunes a viernes 8-15h\nERSAR,9h30 - 17h\n',
    );
    const { code, stdout, stderr } = await run(['import', 'hosts', list, '--into', tour, '--dry-run']);
    expect(stdout).toContain('hours: [Mon-Fri 09:00-17:30]');
    expect(stdout).toContain('hours: [Mon-Fri 08:00-15:00]');
    expect(stdout).not.toContain('17h');
    expect(stderr).toContain('write days and times, such as Mon-Fri 09:30-17:00');
    expect(code).toBe(1);
  });

  it('reads a yes in the place of a date as how the host stands', async () => {
    const list = sheet(
      'hosts.csv',
      'Organisation;Confirmed?;Status\nERSAR;yes;\nEPAL;pendiente;\nINE;yes;declined\nIST;03.05.2014;\n',
    );
    const { code, stdout, stderr } = await run(['import', 'hosts', list, '--into', tour, '--dry-run']);
    expect(stdout.match(/(?:name|status|confirmed): .*/g)).toEqual([
      'name: Mr. Otabek Karimov # the leader',
      ...['name: ERSAR', 'status: confirmed', 'name: EPAL'],
      ...['name: INE', 'status: declined', 'name: IST', 'confirmed: 2014-05-03'],
    ]);
    expect(stderr).toContain(
      'B2 (ERSAR, Confirmed): "yes" is read as the status confirmed; the date is not stated.',
    );
    expect(stderr).toContain('"pendiente" is read as not confirmed, and nothing is written.');
    expect(stderr).toContain('B4 (INE, Confirmed): "yes" is left out, as the row says it in another column.');
    expect(code).toBe(0);
  });

  it('knows a host by the abbreviation of its name, in the tour and in the list', async () => {
    writeFileSync(tour, `${TOUR}hosts:\n  - name: Emasesa\n`);
    const long = 'Empresa de Aguas de Sevilla (EMASESA)';
    const known = sheet('hosts.csv', `Organisation,City\n${long},Sevilla\n`);
    const one = await run(['import', 'hosts', known, '--into', tour, '--dry-run']);
    expect(one.stdout).toContain('   - name: Emasesa\n+    place: { city: Sevilla }\n');
    expect(one.stderr).toContain(`Row 2: ${long} is taken for Emasesa, whose spelling stays.`);
    const twice = sheet('hosts.csv', 'Organisation\nInstituto de Aguas (IDA)\nIDA\n');
    const two = await run(['import', 'hosts', twice, '--into', tour, '--dry-run']);
    expect(two.stderr).toContain('Row 3 (IDA) is read as more of Instituto de Aguas (IDA), of row 2.');
    expect(two.stderr).toContain('1 host to add');
  });

  it('brings in whom to call at a host, beside who receives', async () => {
    const list = sheet(
      'hosts.csv',
      [
        'Organisation;Contact person;Received by;Phone',
        'MAMPU;Ms. Aminah;Dato Omar;0060 3-8000 8000',
        'MCMC;Mr. Lim;;',
        'KKMM;;;8000 8000',
      ].join('\n'),
    );
    const { code, stderr } = await run(['import', 'hosts', list, '--into', tour, '--yes']);
    expect(readFileSync(tour, 'utf8').slice(TOUR.length)).toBe(`
hosts:
  - name: MAMPU
    contact: { name: Ms. Aminah, phone: "+60 3-8000 8000" }
    lead: { name: Dato Omar }
  - name: MCMC
  - name: KKMM
`);
    expect(stderr).toContain(
      'Row 3: whom to call at MCMC is left out, as the row has neither a telephone number nor an address.',
    );
    expect(stderr).toContain(
      'D4 (KKMM, Telephone): "8000 8000" is left out: it is no number that can be dialled',
    );
    expect(code).toBe(1);
  });

  it('takes a contact person for who receives, where no other column says that', async () => {
    const list = sheet('hosts.csv', 'Organisation;Contact person;Phone\nMAMPU;Ms. Aminah;+60 3-8000 8000\n');
    await run(['import', 'hosts', list, '--into', tour, '--yes']);
    expect(readFileSync(tour, 'utf8').slice(TOUR.length)).toBe(`
hosts:
  - name: MAMPU
    lead: { name: Ms. Aminah }
    contact: { phone: "+60 3-8000 8000" }
`);
  });

  it('reads a row for each person met as one host, and a second time changes nothing', async () => {
    const list = sheet(
      'hosts.csv',
      [
        'Institución;Ciudad;Persona de contacto;Cargo;Horario',
        'Ministerio de Salud;Pretoria;Sr. Juan Pérez, Director General;;L-J 8:00-16:30, V 8:00-13:00',
        'Ministerio de Salud;Durban;Sra. Ana Ruiz;Directora Adjunta;L-V 8-15',
        'Ministerio de Salud;;Sr. Juan Pérez;;',
        'Clínica;Pretoria;Sra. X, Directora;;Lunes a viernes de 8 a 15 h',
      ].join('\n'),
    );
    const { code, stderr } = await run(['import', 'hosts', list, '--into', tour, '--yes']);
    expect(readFileSync(tour, 'utf8').slice(TOUR.length)).toBe(`
hosts:
  - name: Ministerio de Salud
    place: { city: Pretoria }
    lead: { name: Sr. Juan Pérez, title: Director General }
    hours: [Mon-Thu 08:00-16:30, Fri 08:00-13:00]
    people: [{ name: Sra. Ana Ruiz, title: Directora Adjunta }]
  - name: Clínica
    place: { city: Pretoria }
    lead: { name: Sra. X, title: Directora }
    hours: [Mon-Fri 08:00-15:00]
`);
    expect(stderr).toContain(
      'Row 3 (Ministerio de Salud, City): "Durban" is left out, as row 2 says "Pretoria".',
    );
    expect(stderr).toContain(
      'Row 3 is read as more of Ministerio de Salud, of row 2: Sra. Ana Ruiz is met there too.',
    );
    expect(stderr).toContain('Row 4 is read as more of Ministerio de Salud, of row 2.');
    expect(code).toBe(1);
    const again = await run(['import', 'hosts', list, '--into', tour, '--yes']);
    expect(again.stderr).toContain('stays as it is');
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
    const list = sheet(
      'list.csv',
      'name,title,passport expiry\nAziz Umarov,Expert,31.02.2027\n,Driver,\n1,total,\n',
    );
    const { code, stdout, stderr } = await bringIn(list, '--dry-run');
    expect(stderr).toContain('C2 (Aziz Umarov, Passport expires): "31.02.2027" is left out');
    expect(stderr).toContain('Row 3 names nobody and is left out: Driver.');
    expect(stderr).toContain('Row 4 names nobody and is left out: 1 | total.');
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
