import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { letters } from '../../src/letters/letters.ts';
import { run } from '../cli/fake-terminal.ts';

const tour = JSON.stringify((await import('../views/marked-tour.ts')).markedTour);
const letter = (...args: string[]) =>
  run(['letters', '-', '--today', '2026-06-01', ...args], { stdin: tour });

describe('studytour letters', () => {
  it.each(['invitation', 'thanks'])(
    '%s goes to a host and says nothing private or of others',
    async (kind) => {
      const { stdout, stderr, code } = await letter('--kind', kind, '--to', 'host:alpha', '-f', 'terminal');
      expect(code).toBe(0);
      expect(stdout).toContain('Markalphalead');
      expect(stdout).not.toMatch(/Markbeta|MARKPASS|Markdiet|Markreason|Markbudget|Markleftout/);
      expect(stderr).toContain('name and title of who signs');
    },
  );

  it('only names carries passport numbers, and no diet', async () => {
    const { stdout } = await letter('--kind', 'names', '--to', 'host:alpha');
    expect(stdout).toContain('MARKPASS1');
    expect(stdout).not.toMatch(/Markdiet|17 July|Markbeta/);
    for (const [kind, to] of [
      ['confirmation', 'delegate:one'],
      ['interpreter-brief', 'interpreter:ia'],
    ] as const)
      expect((await letter('--kind', kind, '--to', to)).stdout).not.toContain('MARKPASS');
  });

  it('a host is asked for what its visitors need without their names, a delegate reads the own needs', async () => {
    const invitation = (await letter('--kind', 'invitation', '--to', 'host:alpha')).stdout;
    expect(invitation).toContain('can come in and take part: Markaccessone; Markaccesstwo.');
    const confirmation = (await letter('--kind', 'confirmation', '--to', 'delegate:one')).stdout;
    expect(confirmation).toContain('Access: Markaccessone. Your hosts');
    expect(confirmation).not.toContain('Markaccesstwo');
    for (const kind of ['names', 'thanks'])
      expect((await letter('--kind', kind, '--to', 'host:alpha')).stdout).not.toContain('Markaccess');
  });

  it('an address stands alone where there is no number', async () => {
    const mailed = JSON.stringify({
      ...JSON.parse(tour),
      contacts: [{ role: 'embassy', name: 'Ms. E', email: 'e@example.org' }],
    });
    const args = ['letters', '-', '--today', '2026-06-01', '--kind', 'confirmation', '--to', 'delegate:one'];
    const { stdout } = await run(args, { stdin: mailed });
    expect(stdout).toMatch(/\| Contact \| Name \| Telephone \| E-mail \|/);
    expect(stdout).toMatch(/\| Embassy \| Ms\. E \| {2}\| e@example\.org \|/);
  });

  it.each(LANGUAGES)(
    'promises no way to reach somebody without number and address, in %s',
    async (language) => {
      const { hosts, ...others } = JSON.parse(tour);
      const bare = {
        ...others,
        hosts: hosts.map(({ contact: _, ...host }: Record<string, unknown>) => host),
        contacts: [{ role: 'liaison officer', name: 'Ms. Markunreachable Liaisono' }],
      };
      const written = async (kind: string, to: string, contacts: readonly object[] = bare.contacts) => {
        const args = ['--kind', kind, '--to', to, '--language', language, '--today', '2026-06-01'];
        const stdin = JSON.stringify({ ...bare, contacts });
        return (await run(['letters', '-', ...args], { stdin })).stdout;
      };
      for (const [kind, to] of [
        ['invitation', 'host:alpha'],
        ['names', 'host:alpha'],
        ['interpreter-brief', 'interpreter:ia'],
        ['confirmation', 'delegate:one'],
      ] as const) {
        const none = await written(kind, to, []);
        expect(await written(kind, to), kind).toBe(none);
        const mail = { role: 'liaison officer', name: 'Ms. A', email: 'a@example.org' };
        const both = await written(kind, to, [...bare.contacts, mail]);
        expect(both, kind).toContain('a@example.org');
        expect(both, kind).not.toContain('Markunreachable');
      }
    },
  );

  it('whoever comes for a part of it reads the own days, and that the way is not stated', async () => {
    const part = JSON.stringify({
      studytour: 1,
      title: 'Water',
      countries: { receiving: 'UZ', providing: 'ES' },
      dates: { from: '2026-09-14', to: '2026-09-16' },
      timeZone: 'Europe/Madrid',
      delegation: {
        languages: ['en'],
        delegates: [
          { id: 'all', name: 'Mr. Aziz Karimov' },
          { id: 'part', name: 'Ms. Lola Saidova', from: '2026-09-15', to: '2026-09-15' },
        ],
      },
      hosts: [{ id: 'canal', name: 'Canal', place: { city: 'Madrid' }, languages: ['en'] }],
      travel: {
        legs: [
          {
            from: 'TAS',
            to: 'MAD',
            number: 'HY 1',
            departs: '2026-09-13 08:00',
            arrives: '2026-09-13 14:00',
          },
          {
            from: 'MAD',
            to: 'TAS',
            number: 'HY 2',
            departs: '2026-09-16 20:00',
            arrives: '2026-09-17 06:00',
          },
        ],
      },
    });
    const sent = async (...args: string[]) =>
      (await run([...args, '--today', '2026-06-01'], { stdin: part })).stdout;
    const own = await sent('letters', '-', '--kind', 'confirmation', '--to', 'delegate:part');
    expect(own).toContain(
      'You join on Tuesday 15 September 2026. Your last day is Tuesday 15 September 2026.',
    );
    expect(own).toContain('- \\[… Journey there\\]\n- \\[… Journey back\\]\n');
    expect(own).not.toContain('HY ');
    const other = await sent('letters', '-', '--kind', 'confirmation', '--to', 'delegate:all');
    expect(other).toContain('- Flight HY 1 from Tashkent (TAS) to Madrid (MAD), Sunday');
    expect(other).not.toMatch(/You join|Your last day|Journey there/);
    const programme = await sent('plan', '-');
    expect(programme).toContain('[Mr. Aziz Karimov] Departure of flight HY 1');
    expect(programme.replace(/\s+/g, ' ')).toContain(
      'Ms. Lola Saidova joins on Tuesday 15 September 2026, leaves after Tuesday 15 September 2026; the tour does not say by which flight or train',
    );
    const view = await sent('plan', '-', '--for', 'delegate:part');
    expect(view).toMatch(/Journey there +Not yet stated/);
    expect(view).not.toMatch(/Monday 14 September 2026$|HY \d/m);
  });

  it.each(LANGUAGES)('whoever attends nothing reads of no sessions: %s', async (language) => {
    const idle = JSON.stringify({
      studytour: 1,
      title: 'Water',
      countries: { receiving: 'UZ', providing: 'ES' },
      dates: { from: '2026-09-14', to: '2026-09-16' },
      timeZone: 'Europe/Madrid',
      delegation: {
        delegates: [
          { id: 'one', name: 'Mr. Aziz Karimov' },
          { id: 'two', name: 'Ms. Lola Saidova' },
        ],
      },
      hosts: [{ id: 'canal', name: 'Canal', place: { city: 'Madrid' } }],
      sessions: [{ host: 'canal', attend: ['one'], at: '2026-09-14 10:00', for: '1h' }],
    });
    const sent = async (id: string) =>
      (
        await run(
          [
            'letters',
            '-',
            '--today',
            '2026-06-01',
            '--kind',
            'confirmation',
            '--to',
            `delegate:${id}`,
            '--language',
            language,
            '-f',
            'markdown',
          ],
          { stdin: idle },
        )
      ).stdout;
    const [one, two] = [await sent('one'), await sent('two')];
    const announced = (letter: string) => letter.split('\n\n').filter((part) => /[:：]$/.test(part));
    expect(one).toMatch(/^\|.*Canal/m);
    expect(two).not.toMatch(/^\|/m);
    expect(announced(two)).toHaveLength(announced(one).length - 1);
  });

  it('a day in a neighbouring town asks for no passport and gives no hotel', async () => {
    const day = JSON.stringify({
      studytour: 1,
      title: 'Waste sorting',
      countries: { receiving: 'DE', providing: 'DE' },
      dates: { from: '2026-09-14', to: '2026-09-14' },
      timeZone: 'Europe/Berlin',
      delegation: { languages: ['de'], delegates: [{ id: 'weber', name: 'Anna Weber', title: 'Mayor' }] },
      hosts: [{ id: 'gera', name: 'Town hall', place: { city: 'Gera' }, languages: ['de'] }],
      travel: { home: { city: 'Altenburg' }, base: { name: 'Rathaus', place: { city: 'Altenburg' } } },
    });
    const sent = async (kind: string, to: string) =>
      (await run(['letters', '-', '--today', '2026-06-01', '--kind', kind, '--to', to], { stdin: day }))
        .stdout;
    expect(await sent('names', 'host:gera')).toContain(
      '| Name | Title |\n| --- | --- |\n| Anna Weber | Mayor |\n',
    );
    expect(await sent('confirmation', 'delegate:weber')).not.toMatch(/passport|You stay/);
    const plan = await run(['plan', '-', '--today', '2026-06-01'], { stdin: day });
    expect(plan.stdout).not.toMatch(/^Hotel/m);
    expect(await sent('invitation', 'host:gera')).toContain('which will visit Gera on the study tour');
  });

  it.each([
    [['-f', 'csv'], 'cannot be written as csv'],
    [['--kind', 'invitatoin'], 'Did you mean invitation?'],
    [['--to', 'host:nobody'], 'There is no host "nobody". There are alpha'],
    [['--to', 'hots:alpha'], '--to names "hots:alpha". Did you mean host:alpha?'],
    [['--kind', 'thanks', '--to', 'host:alpha', '--to', 'delegate:one'], 'No thanks goes to delegate:one.'],
    [
      ['--kind', 'thanks', 'invitation', '--to', 'delegate:one'],
      'No thanks or invitation goes to delegate:one.',
    ],
    [['--digits', 'arabic'], 'Allowed choices are latin, native'],
    [['--calendar', 'hijri'], 'Allowed choices are gregorian, islamic'],
    [[], '--out DIR'],
  ])('refuses %j', async (args, expected) => {
    const { code, stderr } = await letter(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});

describe('letters to several, redacted, dated', () => {
  it('go to each of those who are named', async () => {
    const args = ['--kind', 'confirmation', '--to', 'delegate:one', '--to', 'delegate:two'];
    const { code, stderr } = await letter(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('confirmation-for-delegate-one.md and confirmation-for-delegate-two.md');
  });

  it('name nobody where they are redacted, whoever they are asked for', async () => {
    for (const [kind, to] of [
      ['invitation', 'host:alpha'],
      ['names', 'host:alpha'],
      ['interpreter-brief', 'interpreter:ia'],
      ['confirmation', 'delegate:two'],
      ['thanks', 'host:alpha'],
    ] as const) {
      const { stdout, stderr, code } = await letter('--kind', kind, '--to', to, '--redact');
      expect(code, stderr).toBe(0);
      expect(stdout).toContain('Markalpha Agency');
      expect(`${stdout}${stderr}`).not.toMatch(
        /Name(one|two)|Alpha(lead|people|contact)|MARKPASS|Markaccess/,
      );
    }
    const { stdout } = await letter('--kind', 'confirmation', '--to', 'delegate:two', '--redact');
    expect(stdout).toContain('Delegate 2');
  });

  it('have the digits of the language and the Islamic date where those are asked for', async () => {
    const args = ['--kind', 'names', '--to', 'host:alpha', '--language', 'ar'];
    const { stdout } = await letter(...args, '--digits', 'native', '--calendar', 'islamic');
    expect(stdout).toContain('١ يونيو ٢٠٢٦ الموافق ١٥ ذو الحجة ١٤٤٧ هـ');
    expect(stdout).toMatch(/يونيو ٢٠٢٦ الموافق [٠-٩]+ محرم ١٤٤٨ هـ \| \u200F[٠-٩:]+–[٠-٩:]+\u200F \|/);
    expect(stdout).toContain('MARKPASS1');
    expect((await letter(...args)).stdout).toContain('1 يونيو 2026\n');
  });
});

describe('every letter in every language', () => {
  const recipients = { host: 'host:alpha', delegate: 'delegate:one', interpreter: 'interpreter:ia' };
  const every = LANGUAGES.flatMap((language) => letters.map(({ id, to }) => [id, language, to] as const));

  it.each(every)('%s in %s is filled, signed and of that language', async (kind, language, to) => {
    const args = ['--kind', kind, '--to', recipients[to], '--language', language];
    const { stdout, stderr, code } = await letter(...args);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/\{\{|\{%|undefined|null/);
    // Somebody signs, and the date is as a letter has it, without its weekday.
    expect(stdout).toContain('2026');
    expect(stdout.trimEnd().split('\n').slice(-2).join(' '), 'the blank of who signs').toContain('…');
    const template = `templates/documents/${kind}.${language}.md.liquid`;
    expect(stdout.includes('Dear '), template).toBe(language === 'en');
    expect(stderr.includes('No native speaker has read')).toBe(language !== 'en');
  });

  it('a sentence that ends in a Russian date has one stop', async () => {
    const { interpretation, ...others } = JSON.parse(tour);
    const stdin = JSON.stringify({
      ...others,
      interpretation: { ...interpretation, documents: '2026-07-01' },
    });
    const args = [
      'letters',
      '-',
      '--kind',
      'interpreter-brief',
      '--to',
      'interpreter:ia',
      '--language',
      'ru',
    ];
    const { stdout } = await run([...args, '--today', '2026-06-01'], { stdin });
    expect(stdout).toMatch(/документы – к сроку: среда, 1 июля 2026 г\.\n/);
  });

  it.each([
    [
      'es',
      'Visita de una delegación de Uzbekistán',
      'Agradecimiento por recibir a la delegación de Uzbekistán',
    ],
    [
      'fr',
      'Visite d’une délégation d’Ouzbékistan',
      'Remerciements pour l’accueil de la délégation d’Ouzbékistan',
    ],
    ['ar', 'زيارة وفد من أوزبكستان', 'شكر على استقبال وفد أوزبكستان'],
    ['uz', 'Oʻzbekiston delegatsiyasining tashrifi', 'Oʻzbekiston delegatsiyasini qabul qilganingiz uchun'],
  ])('says in %s whose delegation it is as people say it', async (language, invitation, thanks) => {
    const written = async (kind: string) =>
      (await letter('--kind', kind, '--to', 'host:alpha', '--language', language)).stdout;
    expect(await written('invitation')).toContain(invitation);
    expect(await written('thanks')).toContain(thanks);
  });

  it('two languages are two calls', async () => {
    const { stderr, code } = await letter('--kind', 'thanks', '--to', 'host:alpha', '--language', 'en,ru');
    expect(code).toBe(2);
    expect(stderr).toContain('--language en');
  });
});

describe('a tour of two countries', () => {
  const source = readFileSync('examples/kenya-lisbon-madrid-composed/tour.yaml', 'utf8');
  const written = async (kind: string, to: string, language = 'en', stdin = source) =>
    (
      await run(
        ['letters', '-', '--today', '2027-05-28', '--kind', kind, '--to', to, '--language', language],
        { stdin },
      )
    ).stdout;

  it('tells a host of its own country, and a delegate of both', async () => {
    expect(await written('invitation', 'host:utility-madrid')).toContain(
      'will visit Spain on the study tour',
    );
    expect(await written('confirmation', 'delegate:noor')).toContain('to Portugal and Spain (Monday 7');
    expect(await written('invitation', 'host:utility-madrid', 'ru')).toContain('(Кения – Испания;');
  });

  it('names the hotels of the nights that a delegate is there for, and no other', async () => {
    const moving = source
      .replace(
        '    - { name: Hotel in Madrid,',
        '    - { name: Hotel at the port, place: { city: Lisbon }, from: 2027-06-06, to: 2027-06-08 }\n    - { name: Hotel on the hill, place: { city: Lisbon }, from: 2027-06-08, to: 2027-06-10 }\n    - { name: Hotel in Madrid,',
      )
      .replace('from: 2027-06-08 }', 'from: 2027-06-09 }');
    expect(await written('confirmation', 'delegate:noor', 'en', moving)).toContain(
      'Your accommodation: Lisbon (Sunday 6 to Tuesday 8 June 2027): Hotel at the port; Lisbon (Tuesday 8 to Thursday 10 June 2027): Hotel on the hill; Madrid',
    );
    expect(await written('confirmation', 'delegate:nzioka', 'en', moving)).toContain(
      'Your accommodation: Lisbon (Tuesday 8 to Thursday 10 June 2027): Hotel on the hill; Madrid',
    );
  });

  it('leaves a blank for a hotel that has no name yet', async () => {
    const unnamed = source.replace('name: Hotel in Madrid, ', '');
    const letter = await written('confirmation', 'delegate:noor', 'en', unnamed);
    expect(letter).toContain('Madrid (Thursday 10 to Saturday 12 June 2027): \\[… hotel\\]');
  });

  it('says where each session is, where one sleeps, when the last flight lands, and what a visa takes', async () => {
    const letter = await written('confirmation', 'delegate:noor');
    expect(letter).toContain('Reflection: What Lisbon showed us | Hotel in Lisbon |');
    expect(letter).toContain('Madrid (Thursday 10 to Saturday 12 June 2027): Hotel in Madrid.');
    expect(letter).toContain('(arrives 05:00 on Sunday 13 June 2027)');
    expect(letter).toContain(
      'Visa: Needed for Portugal before departure on Sunday 6 June 2027. The consulate takes 15 days. Not yet applied for.',
    );
    expect(await written('confirmation', 'delegate:noor', 'ru')).toMatch(/6 июня 2027 г\. Срок/);
  });
});

describe('what the plan has no place for, and what nobody agreed', () => {
  const visit = {
    studytour: 1,
    title: 'Audit',
    countries: { receiving: 'GE', providing: 'AT' },
    dates: { from: '2027-03-16', to: '2027-03-17' },
    timeZone: 'Europe/Vienna',
    delegation: { languages: ['ka'], delegates: [{ id: 'nino', name: 'Ms. Nino Beridze' }] },
    hosts: [
      { id: 'court', name: 'Court of Audit', languages: ['de'], status: 'confirmed' },
      { id: 'bank', name: 'National Bank', languages: ['de'], status: 'confirmed' },
      { id: 'ministry', name: 'Ministry of Finance', languages: ['ka'], status: 'declined' },
    ],
    sessions: [
      {
        host: 'court',
        title: 'Courtesy call',
        kind: 'courtesy call',
        at: '2027-03-16 09:30',
        until: '10:00',
      },
      { host: 'court', title: 'Methods', for: '1h' },
      { host: 'bank', title: 'Statistics', at: '2027-03-16 14:00', for: '1h' },
      { host: 'ministry', title: 'Budget', at: '2027-03-16 11:00', for: '1h' },
    ],
    interpretation: {
      mode: 'consecutive',
      interpreters: [{ id: 'ana', name: 'Ms. Ana', languages: ['ka', 'de'], from: '2027-03-17' }],
    },
  };
  const call = (tour: object, ...args: string[]) =>
    run([...args, '--today', '2026-12-01'], { stdin: JSON.stringify(tour) });
  const invited = (host: string, language = 'en', ...args: string[]) =>
    call(
      visit,
      'letters',
      '-',
      '--kind',
      'invitation',
      '--to',
      `host:${host}`,
      '--language',
      language,
      ...args,
    );

  it.each(LANGUAGES)(
    'what is agreed is noted where the plan leaves it out, what is not is proposed: %s',
    async (language) => {
      const { stdout } = await invited('court', language);
      const [agreed, proposed] = stdout
        .split('\n\n')
        .filter((part) => part.startsWith('|') && part.includes('2027'));
      expect(agreed).toContain('Courtesy call |');
      expect(agreed).toMatch(/9(:| h )30.10(:| h )00/);
      expect(agreed).not.toContain('Methods');
      expect(proposed).toMatch(/Methods \|/);
      expect(proposed).not.toContain('Courtesy call');
    },
  );

  it('says of each table what it is, and only of what there is', async () => {
    const court = (await invited('court')).stdout;
    expect(court).toMatch(
      /We have noted these meetings:\n\n\|[\s\S]*Courtesy call[\s\S]*We propose these meetings\.[\s\S]*Methods/,
    );
    expect((await invited('bank')).stdout).not.toContain('We propose');
    const open = { ...visit, sessions: [visit.sessions[1]] };
    const { stdout } = await call(open, 'letters', '-', '--kind', 'invitation', '--to', 'host:court');
    expect(stdout).toContain('We propose these meetings. Should another time suit you better');
    expect(stdout).not.toContain('We have noted');
  });

  it('a host with nothing but that gets every letter', async () => {
    for (const kind of ['invitation', 'names', 'thanks'])
      expect((await call(visit, 'letters', '-', '--kind', kind, '--to', 'host:bank')).stdout, kind).toContain(
        'Tuesday 16 March 2027',
      );
    const declined = await call(visit, 'letters', '-', '--kind', 'invitation', '--to', 'host:ministry');
    expect(declined.stderr).toContain('No invitation goes to host:ministry.');
  });

  it('the user is told, whoever the letter is for, and redacted as well', async () => {
    const told =
      'studytour: "Statistics" is agreed with National Bank for Tuesday 16 March 2027 at 14:00, and the plan has no place for it. It stands in what is written for National Bank alone. studytour plan - says what stands in its way.\n';
    expect((await invited('court')).stderr).toContain(told);
    expect((await invited('bank', 'en', '--redact')).stderr).toContain(told);
    expect((await invited('bank')).stderr).not.toContain('Budget');
    const delegate = await call(visit, 'letters', '-', '--kind', 'confirmation', '--to', 'delegate:nino');
    expect(delegate.stderr).toContain(told);
    expect(delegate.stdout).not.toContain('Statistics');
  });

  it('a host that has confirmed and got no place is told of, without a time', async () => {
    const alone = {
      ...visit,
      interpretation: {
        mode: 'consecutive',
        interpreters: [{ ...visit.interpretation.interpreters[0], from: '2027-03-18' }],
      },
    };
    const { stderr } = await call(alone, 'letters', '-', '--kind', 'names', '--to', 'host:court');
    expect(stderr).toContain(
      'studytour: Court of Audit has confirmed, and the plan has no place for "Methods". It stands in no document.',
    );
  });

  it('the programme for the host has it too and asks for the time of the other', async () => {
    const { stdout, stderr } = await call(visit, 'plan', '-', '--for', 'host:court');
    expect(stdout).toMatch(/09:30–10:00 {2}Courtesy call/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Please tell us whether the time that we propose suits you: Methods.',
    );
    expect(stderr).toContain('"Courtesy call" is agreed with Court of Audit');
    expect((await call(visit, 'plan', '-')).stderr).toBe('');
  });

  it('of alternatives it is not there where another takes place', async () => {
    const either = visit.sessions.slice(0, 2).map((session) => ({ ...session, alternative: 'one' }));
    const { stdout, stderr } = await call(
      { ...visit, sessions: either },
      ...['letters', '-', '--kind', 'invitation', '--to', 'host:court'],
    );
    expect(stdout).not.toContain('Courtesy call');
    expect(stderr).not.toContain('studytour:');
  });
});

describe('meetings of some, at places of their own', () => {
  const groups = {
    studytour: 1,
    title: 'Water',
    countries: { receiving: 'MD', providing: 'BE' },
    dates: { from: '2027-04-14', to: '2027-04-14' },
    timeZone: 'Europe/Brussels',
    delegation: {
      languages: ['nl'],
      delegates: ['Ion', 'Ana', 'Vlad', 'Elena'].map((name) => ({
        id: name.toLowerCase(),
        name: `Delegate ${name}`,
      })),
    },
    hosts: [
      { id: 'ghent', name: 'City of Ghent', place: { city: 'Ghent' }, languages: ['nl'] },
      { id: 'antwerp', name: 'City of Antwerp', place: { city: 'Antwerp' }, languages: ['nl'] },
    ],
    sessions: [
      {
        host: 'ghent',
        title: 'Sorting plant',
        attend: ['ion', 'vlad'],
        at: '2027-04-14 10:00',
        for: '1h',
        place: { city: 'Destelbergen', address: 'Kaai 1' },
      },
      { host: 'ghent', title: 'Waste fees', attend: ['ion'], at: '2027-04-14 14:00', for: '1h' },
      {
        host: 'antwerp',
        title: 'Waterworks',
        attend: ['ana', 'elena'],
        at: '2027-04-14 10:00',
        for: '1h',
      },
    ],
  };
  const written = async (kind: string, to: string, language = 'en') => {
    const args = [
      'letters',
      '-',
      '--today',
      '2026-12-01',
      '--kind',
      kind,
      '--to',
      to,
      '--language',
      language,
    ];
    return (await run(args, { stdin: JSON.stringify(groups) })).stdout;
  };

  it.each(LANGUAGES)('a host reads who comes to which and where: %s', async (language) => {
    for (const kind of ['invitation', 'names']) {
      const rows = (await written(kind, 'host:ghent', language)).split('\n');
      const [plant, fees] = rows.filter((row) => row.startsWith('|') && row.includes('2027'));
      expect(plant, kind).toMatch(/Kaai 1, Destelbergen \|.*Delegate Ion.*Delegate Vlad/);
      expect(fees, kind).toMatch(/ Ghent \|.*Delegate Ion/);
      expect(fees, kind).not.toContain('Vlad');
      expect(rows.join(), kind).not.toMatch(/Ana|Elena/);
    }
  });

  it.each(LANGUAGES)('and neither where all come to its house: %s', async (language) => {
    const letter = await written('invitation', 'host:antwerp', language);
    expect(letter.split('\n').find((row) => row.includes('Waterworks'))).not.toMatch(/Antwerp|Ana/);
    expect(letter).not.toMatch(/Ion|Vlad/);
  });

  it.each(LANGUAGES)('an interpreter reads whom to hear, and nobody else: %s', async (language) => {
    const [first, ...others] = groups.sessions;
    const foreign = {
      ...groups,
      delegation: { ...groups.delegation, languages: ['ro'] },
      sessions: [first, ...others.slice(0, 1)],
      interpretation: {
        mode: 'consecutive',
        interpreters: [{ id: 'ia', name: 'Ms. Stan', languages: ['ro', 'nl'] }],
      },
    };
    const args = [
      'letters',
      '-',
      '--today',
      '2026-12-01',
      '--kind',
      'interpreter-brief',
      '--language',
      language,
    ];
    const { stdout } = await run([...args, '--to', 'interpreter:ia'], { stdin: JSON.stringify(foreign) });
    expect(stdout).toMatch(/Kaai 1, Destelbergen \| Delegate Ion.*Delegate Vlad \|/);
    expect(stdout).not.toMatch(/Ana|Elena/);
  });
});
