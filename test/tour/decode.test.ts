import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeTour } from '../../src/tour/decode.ts';
import { asWritten } from '../../src/tour/decode-file.ts';

const HEAD = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
`;

function decode(text: string) {
  return decodeTour(parseSource('tour.yaml', text).source?.value);
}

/** `rule | path | message | help`, one a fault. */
function faults(text: string): string[] {
  return decode(text).findings.map(({ rule, finding }) =>
    [rule, finding.place.path.join('.'), finding.message, finding.help].join(' | '),
  );
}

const DATES = 'dates: { from: 2027-05-10, to: 2027-05-14 }';

describe('decodeTour', () => {
  it('reads on with what a faulty value plainly means, also where the value is required', () => {
    const text = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 26.06.2014, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
sessions: [{ host: nobody }]
`;
    expect(decode(text).tour?.dates).toEqual({ from: '2014-06-26', to: '2014-06-27' });
    expect(decode(text).setAside).toContainEqual(['dates', 'from']);
    expect(decode(text).findings.map(({ rule }) => rule)).toEqual([
      'value-not-understood',
      'reference-unknown',
    ]);
  });

  it.each([
    ['topics: [{ id: law, name: 010 }, { id: tax, name: Taxes }]', 'topics.0.name'],
    ['hosts: [{ id: h, name: [a, b] }]', 'hosts.0.name'],
    ['delegation: { delegates: [{ id: a, name: 5 }] }', 'delegation.delegates.0.name'],
  ])('reads on beside a name that is none: %s', (text, place) => {
    expect(decode(`${HEAD}${text}\n`).findings.map(({ finding }) => finding.place.path.join('.'))).toEqual([
      place,
    ]);
    expect(decode(`${HEAD}${text}\n`).tour).toBeDefined();
  });

  it('reads a word without typographic quotation marks, and tells that they are letters', () => {
    const text = `${HEAD}hosts: [{ name: “Water Board”, place: { country: „my“ }, status: “confirmed” }]\n`;
    expect(faults(text)).toEqual([
      'value-not-understood | hosts.0.place.country | `country` is "„my“", in typographic quotation marks, which count as letters here. | Write `my` without them.',
      'value-not-understood | hosts.0.status | `status` is "“confirmed”", in typographic quotation marks, which count as letters here. | Write `confirmed` without them.',
    ]);
    expect(decode(text).tour?.hosts?.[0]).toMatchObject({ name: '“Water Board”', status: 'confirmed' });
    expect(faults(`${HEAD}delegation: { size: “8” }\n`)).toHaveLength(1);
  });

  it.each([
    ['a.b+c@води.example.org', 0],
    ['a@b.org; c@d.org', 1],
    ['a@b', 1],
    ['see a@b.org', 1],
  ])('takes one e-mail address and nothing beside it: %s', (email, count) => {
    const contact = `{ role: driver, phone: "112", email: "${email}" }`;
    expect(faults(`${HEAD}contacts: [${contact}]\n`)).toHaveLength(count);
  });

  it('takes neither of the two days that a date may mean', () => {
    const { tour, setAside } = decode(
      `${HEAD}delegation: { delegates: [{ name: A, passport: { expires: 3/4/2027 } }] }\n`,
    );
    expect(tour?.delegation?.delegates?.[0]?.passport).toEqual({});
    expect(setAside).toContainEqual(['delegation', 'delegates', 0, 'passport', 'expires']);
  });

  it('reads a word that plainly stands for one of those allowed, and still tells', () => {
    const ferry = '{ from: Tallinn, to: Helsinki, by: ferry }';
    expect(decode(`${HEAD}travel: { legs: [${ferry}] }\n`).tour?.travel?.legs?.[0]?.by).toBe('boat');
    const { tour, findings, setAside } = decode(`${HEAD}sessions: [{ kind: lunch, title: Lunch }]\n`);
    expect(tour?.sessions?.[0]?.kind).toBe('reception');
    expect(setAside).toEqual([['sessions', 0, 'kind']]);
    expect(findings.map(({ rule }) => rule)).toEqual(['value-not-understood']);
  });

  it('knows a thing by its name where its id is expected', () => {
    expect(faults(`${HEAD}hosts: [{ id: m, name: Ministry }]\nsessions: [{ host: Ministry }]\n`)).toEqual([
      'reference-unknown | sessions.0.host | No host has the id `Ministry`. | Did you mean `m`?',
    ]);
  });

  it('knows somebody by the name without its form of address', () => {
    const delegates = 'delegation: { delegates: [{ id: otabek, name: Mr. Otabek Karimov }] }';
    expect(faults(`${HEAD}${delegates}\nsessions: [{ attend: [Otabek Karimov] }]\n`)).toEqual([
      'reference-unknown | sessions.0.attend.0 | No delegate has the id `Otabek Karimov`. | Did you mean `otabek`?',
    ]);
  });

  it.each([
    ['Otabek Karimov', 'safe'],
    ['Mr Otabek Karimov', 'safe'],
    ['Ms. Otabek Karimov', 'unsafe'],
  ])('puts the id in the place of %s only where nobody else can be meant: %s', (name, applicability) => {
    const delegates = 'delegation: { delegates: [{ id: otabek, name: Mr. Otabek Karimov }] }';
    const [found] = decode(`${HEAD}${delegates}\nsessions: [{ attend: [${name}] }]\n`).findings;
    expect(found?.finding.replacements).toEqual([{ to: 'otabek', applicability }]);
  });

  it('says which letter only looks like the right one', () => {
    expect(
      faults(`${HEAD}hosts: [{ id: aski, name: A }, { id: iski, name: B }]\nsessions: [{ host: аski }]\n`),
    ).toEqual([
      'reference-unknown | sessions.0.host | No host has the id `аski`: its `а` is a Cyrillic letter. | Did you mean `aski`?',
    ]);
    expect(faults(`${HEAD}sеctor: water\n`)).toEqual([
      'key-unknown | sеctor | A tour has no key `sеctor`: its `е` is a Cyrillic letter. | Did you mean `sector`?',
    ]);
  });

  it.each([
    ['hosts: none'],
    ['hosts:'],
    ['hosts: { a: { name: A } }'],
    ['delegation: { hosts: [{ id: a, name: A }] }'],
    ['hosts: [{ id: [a], name: A }]'],
  ])('says nothing of what refers to hosts where their list cannot be read: %s', (hosts) => {
    const rules = decode(`${HEAD}${hosts}\nsessions: [{ host: a }]\n`).findings.map(({ rule }) => rule);
    expect(rules).toHaveLength(1);
    expect(rules).not.toContain('reference-unknown');
  });

  it('takes the id of a session for the end of a way only where that has a place of its own', () => {
    const way = (place: string) =>
      faults(
        `${HEAD}hosts: [{ id: a, name: A }]\nsessions: [{ id: plan, host: a${place} }]\ntravel: { transfers: [{ between: [a, plan], takes: 20m }] }\n`,
      );
    expect(way(', place: { city: Ampang }')).toEqual([]);
    expect(way('')).toEqual([
      'reference-unknown | travel.transfers.0.between.1 | No host, stay or session with a `place` of its own has the id `plan`. | There are base and a.',
    ]);
    expect(way(', place: [Ampang]').map((fault) => fault.split(' | ')[1])).toEqual(['sessions.0.place']);
  });

  it('offers no id that the file does not have', () => {
    expect(
      faults(`${HEAD}hosts: [{ id: a, name: A }, { id: a, name: B }]\nsessions: [{ host: b }]\n`),
    ).toEqual([
      'reference-unknown | sessions.0.host | No host has the id `b`. | There is a.',
      'id-repeated | hosts.1.id | Two hosts have the id `a`. | Give this host another id, and use that where it is meant.',
    ]);
  });

  it('tells a copied entry from one with the same id', () => {
    expect(faults(`${HEAD}hosts: [{ id: a, name: A }, { id: a, name: A }]\n`)).toEqual([
      'id-repeated | hosts.1.id | Two hosts have the id `a`. | Take one of the two out; where they are two, give this host another name and id.',
    ]);
  });

  it.each([
    [
      'delegation: { size: 2 }\ndelegates: [{ name: A }]',
      '`delegates` is a key of `delegation`: begin its lines below `delegation:`, two columns further right.',
    ],
    ['delegates: [{ name: A }]', 'Write it in the group `delegation`: `delegation: { delegates: … }`.'],
    [
      'delegation: { hosts: [{ name: A }] }',
      '`hosts` is a key of the tour itself: begin it in the first column.',
    ],
    [
      'travel: { base: { stays: [{ name: A }] } }',
      '`stays` is a key of `travel`: begin it in the column of the other keys there.',
    ],
    [
      'delegation: { delegates: [{ name: A, phone: 1 }] }',
      'Whom to call during the tour is said under `contacts`; of other delegates a tour keeps no number.',
    ],
  ])('says where a key belongs that stands in another group: %s', (written, help) => {
    const { findings, setAside } = decode(`${HEAD}${written}\n`);
    expect(findings.map(({ rule, finding }) => [rule, finding.help, finding.replacements])).toEqual([
      ['key-unknown', help, undefined],
    ]);
    expect(setAside).toHaveLength(help.startsWith('Whom') ? 0 : 1);
  });

  it('says of each fault whether the tour lacks something for it', () => {
    const lost = (text: string) =>
      decode(`${HEAD}${text}\n`).findings.map(({ finding }) => finding.nothingLost !== true);
    expect(lost('hosts: [{ id: a, name: A }, { id: a, name: B }]')).toEqual([false]);
    expect(lost('survey: { sent: 10.03.2014 }')).toEqual([false]);
    expect(lost('survey: { sent: Mon 2014-03-11 }')).toEqual([false]);
    expect(lost('hostss: []')).toEqual([false]);
    expect(lost('survey: { sent: soon }')).toEqual([true]);
    expect(lost('colour: red')).toEqual([true]);
    expect(lost('sessions: [{ host: nobody }]')).toEqual([true]);
  });

  it('takes an address for whom to call where nobody knows a number, and asks for one of the two', () => {
    const contact = (keys: string) =>
      faults(`${HEAD}hosts: [{ name: A, contact: { ${keys} } }]\ncontacts: [{ role: embassy, ${keys} }]\n`);
    expect(contact('name: Ms. B, email: b@example.org')).toEqual([]);
    expect(contact('name: Ms. B')).toEqual(
      ['contacts.0 | Item 1 of `contacts`', 'hosts.0.contact | `contact`'].map(
        (at) =>
          `key-missing | ${at} has neither \`phone\` nor \`email\`. | Add \`phone: "+60 …"\`, or \`email: …\` where nobody knows the number.`,
      ),
    );
    expect(contact('phone: soon')).toHaveLength(2);
  });

  it('says where the number of delegates belongs', () => {
    expect(faults(`${HEAD}delegation: { delegates: 12 }\n`)[0]).toContain('`size: 12`');
  });

  it('makes a list of lines that begin with bullets', () => {
    expect(faults(`${HEAD}objectives:\n  • Learn\n  • See it, twice\n`)[0]).toContain(
      'Write it as a list: `[Learn, "See it, twice"]`.',
    );
  });

  it('asks for decimal points in coordinates', () => {
    expect(faults(`${HEAD}hosts: [{ name: A, place: { at: [50,88, 12,08] } }]\n`)[0]).toBe(
      'value-not-understood | hosts.0.place.at | `at` has 4 items, more than 2. | Write two numbers, latitude and longitude, each with a point before its decimals: `[3.15, 101.71]`.',
    );
  });

  it.each([
    ['{ name: Ministry }', '`- name: …`.'],
    ['{ ministry: { name: Ministry } }', 'is its id: `- id: ministry`, with its other keys below.'],
    ['{ Ministry of Finance: { city: Perm } }', 'is its name: `- name: Ministry of Finance`, with'],
    ['{ one: two }', 'begins with a dash and a space.'],
    ['{}', 'begins with a dash and a space.'],
  ])('says how the group %s is a list', (group, words) => {
    expect(faults(`${HEAD}hosts: ${group}\n`)).toEqual([
      expect.stringMatching(
        /^value-of-wrong-type \| hosts \| `hosts` is a group of keys; a list is expected\./,
      ),
    ]);
    expect(faults(`${HEAD}hosts: ${group}\n`)[0]).toContain(words);
  });

  it('does not call a key missing whose value cannot be read', () => {
    expect(
      faults(HEAD.replace('2014-06-26', 'soon')).filter((fault) => fault.startsWith('key-missing')),
    ).toEqual([]);
  });

  it('reads words into values', () => {
    const { tour, findings } = decode(`${HEAD}
hosts:
  - { id: mampu, name: MAMPU, hours: ["Mon-Thu 08:30-17:00", "Fri 08:30-12:15 14:45-17:00"], asks: { names: 30d, security: 15m } }
sessions:
  - { host: mampu, for: 1h30, interpreted: 80%, at: 2014-06-26 10:00 }
day: { lunch: 60m between 12:00 and 14:00 }
`);
    expect(findings).toEqual([]);
    expect(tour?.hosts?.[0]?.asks).toEqual({ names: 30, security: 15 });
    expect(tour?.hosts?.[0]?.hours?.[1]).toEqual({
      weekdays: [5],
      spans: [
        { from: 510, to: 735 },
        { from: 885, to: 1020 },
      ],
    });
    expect(tour?.sessions?.[0]).toEqual({
      host: 'mampu',
      for: 90,
      interpreted: 0.8,
      at: { date: '2014-06-26', time: 600 },
    });
    expect(tour?.day?.lunch).toEqual({ minutes: 60, from: 720, to: 840 });
  });

  it('reads dates with their weekdays, and lets a date stand whose weekday is wrong', () => {
    const { tour, setAside } = decode(`${HEAD.replace('2014-06-27', 'Mon 2014-06-27')}
hosts: [{ name: MAMPU, closed: [Thu 2014-06-26, "Friday, 2014-06-27"] }]
sessions: [{ at: Thurs. 2014-06-26 10:00 }, { at: tue 2014-06-26T10:00 }]
`);
    const at = { date: '2014-06-26', time: 600 };
    expect(tour?.dates).toEqual({ from: '2014-06-26', to: '2014-06-27' });
    expect(tour?.hosts?.[0]?.closed).toEqual(['2014-06-26', '2014-06-27']);
    expect(tour?.sessions).toEqual([{ at }, { at }]);
    expect(setAside).toEqual([]);
  });

  it.each([
    ['title', 'key-missing |  | The tour has no `title`. | Add `title: Improving eGovernment services`.'],
    ['timeZone', 'key-missing |  | The tour has no `timeZone`. | Add `timeZone: Asia/Kuala_Lumpur`.'],
  ])('asks for a missing %s', (key, expected) => {
    expect(faults(HEAD.replace(new RegExp(`^${key}:.*\n`, 'm'), ''))).toEqual([expected]);
  });

  it.each([
    [
      'a misspelt key',
      'hostss: []',
      'key-unknown | hostss | A tour has no key `hostss`. | Did you mean `hosts`?',
    ],
    [
      'another spelling of a key',
      'follow_up: {}',
      'key-unknown | follow_up | A tour has no key `follow_up`. | Did you mean `followUp`?',
    ],
    [
      'a date in the local manner',
      'survey: { sent: 10.03.2014 }',
      'value-not-understood | survey.sent | `sent` is "10.03.2014", which is not a date written year-month-day. | Did you mean `2014-03-10`?',
    ],
    [
      'a date that does not exist',
      'survey: { sent: 2014-02-30 }',
      'value-not-understood | survey.sent | `sent` is "2014-02-30", a date that does not exist. | Correct it: February 2014 has 28 days.',
    ],
    [
      'a time with a point',
      'day: { from: 8.30 }',
      'value-not-understood | day.from | `from` is a number, which is not a time of day. | Did you mean `08:30`?',
    ],
    [
      'a duration without unit',
      'sessions: [{ for: 60 }]',
      'value-not-understood | sessions.0.for | `for` is 60, which is not a duration. | Did you mean `60m`?',
    ],
    [
      'a country by name',
      'delegation: { delegates: [{ name: A, basedIn: Malaysia }] }',
      'value-not-understood | delegation.delegates.0.basedIn | `basedIn` is "Malaysia", which is not a country code of two letters. | Did you mean `MY`?',
    ],
    [
      'a language by name',
      'delegation: { languages: [Russian] }',
      'value-not-understood | delegation.languages.0 | Item 1 of `languages` is "Russian", which is not a language code. | Did you mean `ru`?',
    ],
    [
      'a near word',
      'interpretation: { mode: consecutiv }',
      'value-not-understood | interpretation.mode | `mode` is "consecutiv", which is not one of consecutive, simultaneous, whispered or none. | Did you mean `consecutive`?',
    ],
    [
      'a text for a number',
      'delegation: { size: eight }',
      'value-of-wrong-type | delegation.size | `size` is "eight"; a number is expected. | Write a number in digits.',
    ],
    [
      'one word for a list',
      'objectives: Learn',
      'value-of-wrong-type | objectives | `objectives` is "Learn"; a list is expected. | Write it as a list: `[Learn]`.',
    ],
    [
      'a time of the clock',
      'day: { from: 9am, to: "17.30" }',
      'value-not-understood | day.from | `from` is "9am", which is not a time of day. | Did you mean `09:00`?',
      'value-not-understood | day.to | `to` is "17.30", which is not a time of day. | Did you mean `17:30`?',
    ],
    [
      'dates as people write them',
      'survey: { sent: 20 May 2027, answered: "May 20th, 2027" }',
      'value-not-understood | survey.sent | `sent` is "20 May 2027", which is not a date written year-month-day. | Did you mean `2027-05-20`?',
      'value-not-understood | survey.answered | `answered` is "May 20th, 2027", which is not a date written year-month-day. | Did you mean `2027-05-20`?',
    ],
    [
      'a date that can be read in two ways',
      'survey: { sent: 11/12/2026 }\nsessions: [{ at: 11/12/2026 9.30am }]',
      'value-not-understood | survey.sent | `sent` is "11/12/2026", which is not a date written year-month-day. | Did you mean `2026-12-11`, Friday 11 December 2026, or `2026-11-12`, Thursday 12 November 2026?',
      'value-not-understood | sessions.0.at | `at` is "11/12/2026 9.30am", which is not a date and a time of day. | Did you mean `2026-12-11 09:30`, Friday 11 December 2026, or `2026-11-12 09:30`, Thursday 12 November 2026?',
    ],
    [
      'a date that can be read in one way only',
      'survey: { sent: 11.12.2026, answered: 12/12/2026 }',
      'value-not-understood | survey.sent | `sent` is "11.12.2026", which is not a date written year-month-day. | Did you mean `2026-12-11`?',
      'value-not-understood | survey.answered | `answered` is "12/12/2026", which is not a date written year-month-day. | Did you mean `2026-12-12`?',
    ],
    [
      'a date and a time in words',
      'sessions: [{ at: Thursday 20 May 2027 at 2 p.m. }]',
      'value-not-understood | sessions.0.at | `at` is "Thursday 20 May 2027 at 2 p.m.", which is not a date and a time of day. | Did you mean `2027-05-20 14:00`?',
    ],
    [
      'lengths in words',
      'sessions: [{ for: 30 minutes }, { for: 1.5 hours }, { for: 2 hrs }, { for: 1:30 }, { for: 1 hour and 15 min }, { for: 1.5 }]',
      ...[
        ['"30 minutes"', '30m'],
        ['"1.5 hours"', '90m'],
        ['"2 hrs"', '2h'],
        ['"1:30"', '1h30'],
        ['"1 hour and 15 min"', '75m'],
        ['1.5', '90m'],
      ].map(
        ([written, meant], i) =>
          `value-not-understood | sessions.${i}.for | \`for\` is ${written}, which is not a duration. | Did you mean \`${meant}\`?`,
      ),
    ],
    [
      'a share and days in words',
      'sessions: [{ interpreted: half }, { interpreted: 50 percent }]\nhosts: [{ name: A, asks: { names: 2 weeks } }]',
      'value-not-understood | hosts.0.asks.names | `names` is "2 weeks", which is not a number of days or weeks. | Did you mean `2w`?',
      'value-not-understood | sessions.0.interpreted | `interpreted` is "half", which is not a percentage. | Did you mean `50%`?',
      'value-not-understood | sessions.1.interpreted | `interpreted` is "50 percent", which is not a percentage. | Did you mean `50%`?',
    ],
    [
      'a sum with separators and a currency in words',
      'budget: { currency: euro, total: "24,000" }',
      'value-not-understood | budget.currency | `currency` is "euro", which is not a currency code of three letters. | Did you mean `EUR`?',
      'value-of-wrong-type | budget.total | `total` is "24,000"; a number is expected. | Write digits alone: `24000`.',
    ],
    [
      'sums as other countries write them, and one that may be two',
      'budget: { total: "R$ 250.000,00", lines: [{ item: A, amount: "1 250,50 €" }, { item: B, amount: "EUR 1.250" }] }',
      'value-of-wrong-type | budget.total | `total` is "R$ 250.000,00"; a number is expected. | Write digits alone: `250000`.',
      'value-of-wrong-type | budget.lines.0.amount | `amount` is "1 250,50 €"; a number is expected. | Write digits alone: `1250.5`.',
      'value-of-wrong-type | budget.lines.1.amount | `amount` is "EUR 1.250"; a number is expected. | Write digits alone: `1250`, or `1.25` where the point parts a fraction.',
    ],
    [
      'hours as on a door',
      'hosts: [{ name: A, hours: [Monday to Friday 9-17.30] }]',
      'value-not-understood | hosts.0.hours.0 | Item 1 of `hours` is "Monday to Friday 9-17.30", which is not opening hours. | Did you mean `Monday-Friday 09:00-17:30`?',
    ],
    [
      'a text with a comma within braces',
      'hosts: [{ name: A, lead: { title: Head, Department of Quality } }]',
      'key-unknown | hosts.0.lead.Department of Quality | `lead` has no key `Department of Quality`. | If it belongs to the text before the comma, put the whole text in "double quotes": within { } a comma ends it.',
    ],
    [
      'hours without their days, and days in two letters',
      'hosts: [{ name: A, hours: [9.00-17.30, Mo-Fr 9-14 15-17] }]',
      'value-not-understood | hosts.0.hours.0 | Item 1 of `hours` is "9.00-17.30", which is not opening hours. | The days are missing. Write it like this: `Mon-Fri 09:00-17:30`.',
      'value-not-understood | hosts.0.hours.1 | Item 2 of `hours` is "Mo-Fr 9-14 15-17", which is not opening hours. | Did you mean `Mon-Fri 09:00-14:00 15:00-17:00`?',
    ],
    [
      'words of a list that are called otherwise',
      'sessions: [{ kind: dinner }, { kind: courtesy }]\ndelegation: { companions: [{ kind: journalist }] }\ntravel: { entry: { visa: yes } }',
      'value-not-understood | delegation.companions.0.kind | `kind` is "journalist", which is not one of staff, consultant, security, interpreter, press or spouse. | Did you mean `press`?',
      'value-not-understood | sessions.0.kind | `kind` is "dinner", which is not one of courtesy call, briefing, demonstration, site visit, round table, workshop, reception, reflection or debrief. | Did you mean `reception`?',
      'value-not-understood | sessions.1.kind | `kind` is "courtesy", which is not one of courtesy call, briefing, demonstration, site visit, round table, workshop, reception, reflection or debrief. | Did you mean `courtesy call`?',
      'value-not-understood | travel.entry.visa | `visa` is "yes", which is not one of not needed, on arrival or before travel. | Did you mean `before travel`?',
    ],
    [
      'languages in one text',
      'delegation: { languages: "Lithuanian, English" }',
      'value-of-wrong-type | delegation.languages | `languages` is "Lithuanian, English"; a list is expected. | Write it as a list: `[lt, en]`.',
    ],
    [
      'languages with a stroke between',
      'delegation: { languages: Romanian/English }',
      'value-of-wrong-type | delegation.languages | `languages` is "Romanian/English"; a list is expected. | Write it as a list: `[ro, en]`.',
    ],
    [
      'a country and a language in its own language',
      'delegation: { languages: [Deutsch], delegates: [{ name: A, basedIn: Узбекистон }] }',
      'value-not-understood | delegation.languages.0 | Item 1 of `languages` is "Deutsch", which is not a language code. | Did you mean `de`?',
      'value-not-understood | delegation.delegates.0.basedIn | `basedIn` is "Узбекистон", which is not a country code of two letters. | Did you mean `UZ`?',
    ],
    [
      'a country that had another code before',
      'delegation: { delegates: [{ name: A, basedIn: Myanmar (Burma) }] }',
      'value-not-understood | delegation.delegates.0.basedIn | `basedIn` is "Myanmar (Burma)", which is not a country code of two letters. | Did you mean `MM`?',
    ],
    [
      'a sentence for a list',
      'objectives: Learn, and tell others',
      'value-of-wrong-type | objectives | `objectives` is "Learn, and tell others"; a list is expected. | Write it as a list: `["Learn, and tell others"]`.',
    ],
    [
      'a name for a group',
      'travel: { home: Tbilisi, base: Hotel Neringa }',
      'value-of-wrong-type | travel.home | `home` is "Tbilisi"; a group of keys is expected. | Write it as a group of keys: `{ city: Tbilisi }`.',
      'value-of-wrong-type | travel.base | `base` is "Hotel Neringa"; a group of keys is expected. | Write it as a group of keys: `{ name: Hotel Neringa }`.',
    ],
    [
      'a spot, or somebody, for who meets the delegation where',
      'hosts: [{ name: A, meets: main lobby }, { name: B, meets: Mr. Hall }]',
      'value-of-wrong-type | hosts.0.meets | `meets` is "main lobby"; a group of keys is expected. | Write it as a group of keys: `{ where: main lobby }`.',
      'value-of-wrong-type | hosts.1.meets | `meets` is "Mr. Hall"; a group of keys is expected. | Write it as a group of keys: `{ name: Mr. Hall }`.',
    ],
    [
      'a name without its colon',
      'organiser “Oversight: x',
      'key-unknown | organiser “Oversight | A tour has no key `organiser “Oversight`. | Did you mean `organiser: …`? A colon follows the name.',
    ],
    [
      'neither all nor a list',
      'sessions: [{ attend: some }]',
      'value-not-understood | sessions.0.attend | `attend` is "some", which is none of the forms that may stand here. | Write `all`, or a list of delegate ids: split groups run side by side.',
    ],
    [
      'a number out of range',
      'hosts: [{ name: A, place: { at: [120, 3] } }]',
      'value-not-understood | hosts.0.place.at.0 | Item 1 of `at` is 120, more than 90. | Latitude comes first, from -90 to 90, then longitude, from -180 to 180.',
    ],
    [
      'a host that is not there',
      'hosts: [{ id: mampu, name: M }]\nsessions: [{ host: manpu }]',
      'reference-unknown | sessions.0.host | No host has the id `manpu`. | Did you mean `mampu`?',
    ],
    [
      'an id twice',
      'hosts: [{ id: a, name: A }, { id: a, name: B }]',
      'id-repeated | hosts.1.id | Two hosts have the id `a`. | Give this host another id, and use that where it is meant.',
    ],
    [
      'an end before its beginning',
      'sessions: [{ at: 2014-06-26 10:00, until: 09:00 }]',
      'dates-reversed | sessions.0.until | The session ends at 09:00, but starts at 10:00. | Write an end after 10:00 on the same day.',
    ],
    [
      'a weekday that the date does not have',
      'sessions: [{ at: Wednesday 2014-06-26 10:00 }]',
      'weekday-wrong | sessions.0.at | `at` says Wednesday, but 2014-06-26 is a Thursday. | Write `Thursday 2014-06-26 10:00`; or, where the weekday is right, `Wednesday 2014-06-25 10:00` or `Wednesday 2014-07-02 10:00`.',
    ],
    [
      'a weekday that no day has',
      'survey: { sent: Thor 2014-06-26 }',
      'value-not-understood | survey.sent | `sent` is "Thor 2014-06-26", which is not a date written year-month-day. | Write it like this: `2014-06-26`.',
    ],
    [
      'a date and a time in the local manner',
      'sessions: [{ at: 26.06.2014 10.00 }]',
      'value-not-understood | sessions.0.at | `at` is "26.06.2014 10.00", which is not a date and a time of day. | Did you mean `2014-06-26 10:00`?',
    ],
    [
      'a date where a time belongs',
      'day: { from: Wed 2014-06-26 }',
      'value-not-understood | day.from | `from` is "Wed 2014-06-26", which is not a time of day. | Write it like this: `08:30`.',
    ],
    [
      'a value that is missing',
      'survey: { sent: }',
      'value-not-understood | survey.sent | `sent` is empty; it takes a date written year-month-day. | Write it like this: `2014-06-26`, or delete the line.',
    ],
    [
      'a date with a weekday that it does not have',
      'sessions: [{ at: Mon 11 May 2027 9.30 am }]',
      'value-not-understood | sessions.0.at | `at` is "Mon 11 May 2027 9.30 am", which is not a date and a time of day. | Did you mean `2027-05-11 09:30`? That is Tuesday 11 May 2027: date or weekday is wrong.',
    ],
    [
      'a time without its date',
      'sessions: [{ at: 9.30 am }]',
      'value-not-understood | sessions.0.at | `at` is "9.30 am", which is not a date and a time of day. | The date is missing. Write it like this: `2014-06-26 09:30`.',
    ],
    [
      'a day beside a time',
      'sessions: [{ on: Tue 11 May 2027, at: 9.30 }]',
      'value-not-understood | sessions.0.at | `at` is a number, which is not a date and a time of day. | The date is missing. Write it like this: `2014-06-26 09:30`.',
      'key-unknown | sessions.0.on | Item 1 of `sessions` has no key `on`. | Write date and time in one: `at: 2027-05-11 09:30`.',
    ],
    [
      'several languages in one item',
      'delegation: { languages: [en; da] }',
      'value-not-understood | delegation.languages.0 | Item 1 of `languages` is "en; da", which are several. | Write each by itself: `en` and `da`.',
    ],
    [
      'who leads beside the list of delegates',
      'delegation: { leader: Ms. A }',
      'key-unknown | delegation.leader | `delegation` has no key `leader`. | Who leads is said beside the delegate: `role: leader`.',
    ],
    [
      'a word with more behind it',
      'hosts: [{ name: A, status: invited on 3 February }]',
      'value-not-understood | hosts.0.status | `status` is "invited on 3 February", which is not one of wished, invited, confirmed or declined. | Write `invited` alone; what else there is to say has keys of its own, or stands behind a `#`.',
    ],
    [
      'people one below the other without dashes',
      'delegation:\n  delegates:\n    Mr. A, Director, B\n    Ms. C, Head, D',
      'value-of-wrong-type | delegation.delegates | `delegates` is "Mr. A, Director, B Ms. C, Head, D"; a list is expected. | Write a list: each item on a line of its own that begins with a dash and a space, `- name: …`, with its other keys below.',
    ],
    [
      'a date and a time under keys of their own',
      'sessions: [{ date: 11 May 2027, time: 9.30 am }]',
      'key-unknown | sessions.0.date | Item 1 of `sessions` has no key `date`. | Write date and time in one: `at: 2027-05-11 09:30`.',
      'key-unknown | sessions.0.time | Item 1 of `sessions` has no key `time`. | Write date and time in one: `at: 2027-05-11 09:30`.',
    ],
    [
      'a key of a group in one with the group’s',
      'hosts: [{ name: A, lead_title: Minister }]',
      'key-unknown | hosts.0.lead_title | Item 1 of `hosts` has no key `lead_title`. | Write it in the group `lead`: `lead: { title: … }`.',
    ],
    [
      'tasks that there are not',
      'checklist: { done: { breif-host: 2014-05-01, "send-names:a": 2014-05-01 }, owners: { "thank-hosts:mampu": Me, dance: Me } }',
      'reference-unknown | checklist.done.breif-host | No task has the id `breif-host`. | Did you mean `brief-host`?',
      'reference-unknown | checklist.owners.thank-hosts:mampu | No task has the id `thank-hosts`. | Did you mean `thank-host:mampu`?',
      'reference-unknown | checklist.owners.dance | No task has the id `dance`. | The checklist as a table has the id of each: `studytour checklist … --format csv`.',
    ],
    [
      'a key of a single group, outside it',
      'hosts: [{ name: A, city: Riga }]',
      'key-unknown | hosts.0.city | Item 1 of `hosts` has no key `city`. | Write it in the group `place`: `place: { city: … }`.',
    ],
    [
      'dates in Russian and Uzbek',
      'survey: { sent: 14 января 2014 г., answered: 3 iyun 2014 }',
      'value-not-understood | survey.sent | `sent` is "14 января 2014 г.", which is not a date written year-month-day. | Did you mean `2014-01-14`?',
      'value-not-understood | survey.answered | `answered` is "3 iyun 2014", which is not a date written year-month-day. | Did you mean `2014-06-03`?',
    ],
    [
      'lengths in Russian and Uzbek',
      'sessions: [{ for: 1 час 30 мин }, { for: 45 daqiqa }, { for: 2 soat }]',
      ...[
        ['1 час 30 мин', '90m'],
        ['45 daqiqa', '45m'],
        ['2 soat', '2h'],
      ].map(
        ([written, meant], i) =>
          `value-not-understood | sessions.${i}.for | \`for\` is "${written}", which is not a duration. | Did you mean \`${meant}\`?`,
      ),
    ],
    [
      'a year alone',
      'survey: { sent: 2014 }',
      'value-not-understood | survey.sent | `sent` is 2014, which is not a date written year-month-day. | Month and day are missing. Write `2014-…-…`, with both.',
    ],
    [
      'what is not known yet',
      'sessions: [{ at: TBC }]\nsurvey: { sent: "?" }',
      'value-not-understood | survey.sent | `sent` is "?", which is not a date written year-month-day. | Leave it out until it is known: delete the line, or put a `#` before it.',
      'value-not-understood | sessions.0.at | `at` is "TBC", which is not a date and a time of day. | Leave it out until it is known: delete the line, or put a `#` before it.',
    ],
    [
      'a remark of another language',
      'profile: taiex // as agreed\nday: { from: 8:30 // sharp }',
      'value-not-understood | profile | `profile` is "taiex // as agreed", which is not one of default, open-world, parliament, posp, taiex or world-bank. | Write `taiex` alone; what else there is to say has keys of its own, or stands behind a `#`.',
      'value-not-understood | day.from | `from` is "8:30 // sharp", which is not a time of day. | Write it like this: `08:30`. A remark begins with `#`.',
    ],
    [
      'a code in Cyrillic letters, and one that another has replaced',
      'delegation: { delegates: [{ name: A, basedIn: МУ }, { name: B, basedIn: UK }] }',
      'value-not-understood | delegation.delegates.0.basedIn | `basedIn` is "МУ", which is not a country code of two letters: its `М` is a Cyrillic letter. | Did you mean `MY`?',
      'value-not-understood | delegation.delegates.1.basedIn | `basedIn` is "UK", which is not a country code of two letters. | Did you mean `GB`?',
    ],
    [
      'an end with its date',
      'sessions: [{ at: 2014-06-26 10:00, until: 2014-06-26 11:30 }]',
      'value-not-understood | sessions.0.until | `until` is "2014-06-26 11:30", which is not a time of day. | Did you mean `11:30`?',
    ],
    [
      'an id with a space',
      'hosts: [{ id: Water Board, name: A }]',
      'value-not-understood | hosts.0.id | `id` is "Water Board", which is not an id: letters, digits and hyphens. | Did you mean `water-board`?',
    ],
    [
      'an arrival without its date, beside a departure with one',
      'travel: { legs: [{ from: TAS, to: KUL, departs: 2014-06-24 01:10, arrives: 11:10 }] }',
      'value-not-understood | travel.legs.0.arrives | `arrives` is "11:10", which is not a date and a time of day. | The date is missing. Write it like this: `2014-06-24 11:10`.',
    ],
    [
      'coordinates as a map shows them',
      `hosts: [{ name: A, place: { at: "41.07, 28.94" } }, { name: B, place: { at: 41°04'12"S 28°30'E } }, { name: C, place: { at: here } }]`,
      'value-of-wrong-type | hosts.0.place.at | `at` is "41.07, 28.94"; a list is expected. | Write latitude and longitude as a list: `[41.07, 28.94]`.',
      `value-of-wrong-type | hosts.1.place.at | \`at\` is "41°04'12"S 28°30'E"; a list is expected. | Write latitude and longitude as a list: \`[-41.07, 28.5]\`.`,
      'value-of-wrong-type | hosts.2.place.at | `at` is "here"; a list is expected. | Write two numbers, latitude and longitude, each with a point before its decimals: `[3.15, 101.71]`.',
    ],
    [
      'coordinates with the longitude first',
      'hosts: [{ name: A, place: { at: "101.71, 3.15" } }]',
      'value-of-wrong-type | hosts.0.place.at | `at` is "101.71, 3.15"; a list is expected. | Write two numbers, latitude and longitude, each with a point before its decimals: `[3.15, 101.71]`. Latitude comes first, from -90 to 90, then longitude, from -180 to 180.',
    ],
    [
      'nothing, where something must be and where it need not',
      'hosts: [{ name: }, ~]\nobjectives:',
      'value-of-wrong-type | objectives | `objectives` is empty; a list is expected. | Write a value after the colon, or delete the line.',
      'value-of-wrong-type | hosts.0.name | `name` is empty; a text is expected. | Write a value after the colon.',
      'value-of-wrong-type | hosts.1 | Item 2 of `hosts` is empty; a group of keys is expected. | Write the item after its dash, or delete the line.',
    ],
    [
      'numbers that are not exact',
      'hosts: [{ name: A, capacity: about 20 }, { name: B, capacity: 20-25 }, { name: C, capacity: "about 1,500" }, { name: D, capacity: "some 1,5" }]',
      'value-of-wrong-type | hosts.0.capacity | `capacity` is "about 20"; a number is expected. | Write a number alone; what else there is to say stands behind a `#`: `20 # about 20`.',
      'value-of-wrong-type | hosts.1.capacity | `capacity` is "20-25"; a number is expected. | Write a number alone; what else there is to say stands behind a `#`: `25 # 20-25`.',
      'value-of-wrong-type | hosts.2.capacity | `capacity` is "about 1,500"; a number is expected. | Write a number alone; what else there is to say stands behind a `#`: `1500 # about 1,500`.',
      'value-of-wrong-type | hosts.3.capacity | `capacity` is "some 1,5"; a number is expected. | Write a number alone; what else there is to say stands behind a `#`.',
    ],
    [
      'one name where all or a list is expected, and yes for true',
      'delegation: { delegates: [{ id: k, name: Mr. K }] }\nsessions: [{ attend: Mr. K }]\nday: { prayers: yes }',
      'value-not-understood | sessions.0.attend | `attend` is "Mr. K", which is none of the forms that may stand here. | Write it as a list: `[Mr. K]`.',
      'value-not-understood | day.prayers | `prayers` is "yes", which is none of the forms that may stand here. | Write `true` or `false`.',
    ],
    [
      'a rung of the ladder by its number, and words for another one',
      'delegation: { delegates: [{ name: A, rank: 4 }] }\nbudget: { lines: [{ item: A, amount: 1, per: person }, { item: B, amount: 1, per: room-night }] }',
      'value-not-understood | delegation.delegates.0.rank | `rank` is 4, but a rank is written in words: 4 on the ladder is `agency head`. | Did you mean `agency head`? Where a place within the delegation is meant, delete the line.',
      'value-not-understood | budget.lines.0.per | `per` is "person", which is not one of tour, traveller, day, night, traveller-day or traveller-night. | Did you mean `traveller`?',
      'value-not-understood | budget.lines.1.per | `per` is "room-night", which is not one of tour, traveller, day, night, traveller-day or traveller-night. | Write one of tour, traveller, day, night, traveller-day or traveller-night.',
    ],
    [
      'the first rung, where the first of the delegation may be meant',
      'delegation: { delegates: [{ name: A, rank: 1 }] }\nhosts: [{ name: H, lead: { name: B, rank: 1 } }]',
      'value-not-understood | delegation.delegates.0.rank | `rank` is 1, but a rank is written in words: 1 on the ladder is `head of government`. | Write `head of government` of nobody but a head of state or government or the speaker of a parliament. Where a place within the delegation is meant, delete the line and write `role: leader`.',
      'value-not-understood | hosts.0.lead.rank | `rank` is 1, but a rank is written in words: 1 on the ladder is `head of government`. | Write `head of government` of nobody but a head of state or government or the speaker of a parliament.',
    ],
    [
      'words in Russian and Uzbek',
      "hosts: [{ name: A, kind: министерство, status: Подтверждено }, { name: B, status: so'rov yuborilgan }]\nsessions: [{ title: A, kind: приём }, { title: B, kind: davra suhbati, priority: желательно }]",
      'value-not-understood | hosts.0.kind | `kind` is "министерство", which is not one of government, parliament, municipality, agency, company, university, international organisation or civil society. | Did you mean `government`?',
      'value-not-understood | hosts.0.status | `status` is "Подтверждено", which is not one of wished, invited, confirmed or declined. | Did you mean `confirmed`?',
      'value-not-understood | hosts.1.status | `status` is "so\'rov yuborilgan", which is not one of wished, invited, confirmed or declined. | Did you mean `invited`?',
      'value-not-understood | sessions.0.kind | `kind` is "приём", which is not one of courtesy call, briefing, demonstration, site visit, round table, workshop, reception, reflection or debrief. | Did you mean `reception`?',
      'value-not-understood | sessions.1.kind | `kind` is "davra suhbati", which is not one of courtesy call, briefing, demonstration, site visit, round table, workshop, reception, reflection or debrief. | Did you mean `round table`?',
      'value-not-understood | sessions.1.priority | `priority` is "желательно", which is not one of must, should or could. | Did you mean `should`?',
    ],
    [
      'the ends of a way under keys of their own',
      'hosts: [{ id: h, name: H }, { id: g, name: G }]\ntravel: { transfers: [{ from: h, to: g, takes: 20m }] }',
      'key-unknown | travel.transfers.0.from | Item 1 of `transfers` has no keys `from` and `to`: a way leads in both directions. | Write both ends in one list: `between: [h, g]`.',
    ],
    [
      'keys of a group by other names, beside it',
      'hotel: Hotel Regina\ntrains: [{ from: A, to: B }]\nhosts: [{ name: H, town: Vienna, phone: "+43 1 7" }]\nprogramme: []',
      'key-unknown | hosts.0.town | Item 1 of `hosts` has no key `town`. | Write it in the group `place`: `place: { city: … }`.',
      'key-unknown | hosts.0.phone | Item 1 of `hosts` has no key `phone`. | Write it in the group `contact`: `contact: { phone: … }`.',
      'key-unknown | hotel | A tour has no key `hotel`. | Write it in the group `travel`: `travel: { base: … }`.',
      'key-unknown | trains | A tour has no key `trains`. | Write it in the group `travel`: `travel: { legs: … }`.',
      'key-unknown | programme | A tour has no key `programme`. | Did you mean `sessions`?',
    ],
    [
      'lines of a programme',
      'sessions: ["12.10.2027 10:00 - 12:00 Court of Audit", "2027-10-12 15:00: Tea", "10:00 Tea"]',
      'value-of-wrong-type | sessions.0 | Item 1 of `sessions` is "12.10.2027 10:00 - 12:00 Court of Audit"; a group of keys is expected. | Write it as a group of keys: `{ title: Court of Audit, at: 2027-10-12 10:00, until: 12:00 }`.',
      'value-of-wrong-type | sessions.1 | Item 2 of `sessions` is "2027-10-12 15:00: Tea"; a group of keys is expected. | Write it as a group of keys: `{ title: Tea, at: 2027-10-12 15:00 }`.',
      'value-of-wrong-type | sessions.2 | Item 3 of `sessions` is "10:00 Tea"; a group of keys is expected. | Write its keys indented below it, one a line: id, host, kind and 23 more.',
    ],
    [
      'interpreters in one text, and a relay in words',
      'interpretation: { relay: Lao -> English, interpreters: ["Ms. Chan (Lao-English)", "Mr. Kovacs: en, hu", Ms. Bano] }',
      'value-of-wrong-type | interpretation.relay | `relay` is "Lao -> English"; true or false is expected. | Write `true` or `false`; what else there is to say stands behind a `#`.',
      'value-of-wrong-type | interpretation.interpreters.0 | Item 1 of `interpreters` is "Ms. Chan (Lao-English)"; a group of keys is expected. | Write it as a group of keys: `{ name: Ms. Chan, languages: [lo, en] }`.',
      'value-of-wrong-type | interpretation.interpreters.1 | Item 2 of `interpreters` is "Mr. Kovacs: en, hu"; a group of keys is expected. | Write it as a group of keys: `{ name: Mr. Kovacs, languages: [en, hu] }`.',
      'value-of-wrong-type | interpretation.interpreters.2 | Item 3 of `interpreters` is "Ms. Bano"; a group of keys is expected. | Write it as a group of keys: `{ name: Ms. Bano }`.',
    ],
    [
      'groups by a name, and what follows them',
      'groups: { A: [k] }\ndelegation: { delegates: [{ id: k, name: Mr. K, group: A }] }\nsessions: [{ attend: group A }, { group: B, kind: breifing }]',
      'key-unknown | delegation.delegates.0.group | Item 1 of `delegates` has no key `group`. | A group is those who attend a session: `attend: [ … ]` with their ids at each; sessions of people who are in no two groups may run side by side.',
      'value-not-understood | sessions.0.attend | `attend` is "group A", which is none of the forms that may stand here. | A group is those who attend a session: `attend: [ … ]` with their ids at each; sessions of people who are in no two groups may run side by side.',
      'value-not-understood | sessions.1.kind | `kind` is "breifing", which is not one of courtesy call, briefing, demonstration, site visit, round table, workshop, reception, reflection or debrief. | Did you mean `briefing`?',
      'key-unknown | sessions.1.group | Item 2 of `sessions` has no key `group`. | A group is those who attend a session: `attend: [ … ]` with their ids at each; sessions of people who are in no two groups may run side by side.',
      'key-unknown | groups | A tour has no key `groups`. | A group is those who attend a session: `attend: [ … ]` with their ids at each; sessions of people who are in no two groups may run side by side.',
    ],
    [
      'lines of tickets without the year',
      'travel: { legs: [VTE-BKK 23 June 14:00-15:10, "BKK - KUL 23 June 23:30, arrives 24 June 02:40", VTE-BKK-KUL in June] }',
      'value-of-wrong-type | travel.legs.0 | Item 1 of `legs` is "VTE-BKK 23 June 14:00-15:10"; a group of keys is expected. | Write it as a group of keys: `{ from: VTE, to: BKK, departs: 2014-06-23 14:00, arrives: 2014-06-23 15:10 }`.',
      'value-of-wrong-type | travel.legs.1 | Item 2 of `legs` is "BKK - KUL 23 June 23:30, arrives 24 June 02:40"; a group of keys is expected. | Write it as a group of keys: `{ from: BKK, to: KUL, departs: 2014-06-23 23:30, arrives: 2014-06-24 02:40 }`.',
      'value-of-wrong-type | travel.legs.2 | Item 3 of `legs` is "VTE-BKK-KUL in June"; a group of keys is expected. | Write its keys indented below it, one a line: from, to, by and 5 more.',
    ],
    [
      'all that is said of interpretation in one text',
      'interpretation: Ms. Ivanova (German-Russian)',
      'value-of-wrong-type | interpretation | `interpretation` is "Ms. Ivanova (German-Russian)"; a group of keys is expected. | Write it as a group of keys: `{ interpreters: [{ name: Ms. Ivanova, languages: [de, ru] }] }`.',
    ],
    [
      'a name that stands as a key',
      'delegation: { delegates: [{ Ms. Anna Berg: Director }] }',
      'key-unknown | delegation.delegates.0.Ms. Anna Berg | Item 1 of `delegates` has no key `Ms. Anna Berg`. | A name stands behind its key: `- { name: "Ms. Anna Berg", title: "Director" }`.',
    ],
    [
      'lists of groups in one text',
      'topics: billing; leaks\nhosts: A, B\ndelegation: { delegates: "1. Ms. A, Director 2. Mr. B" }',
      'value-of-wrong-type | topics | `topics` is "billing; leaks"; a list is expected. | Write it as a list: `[{ name: billing }, { name: leaks }]`.',
      'value-of-wrong-type | delegation.delegates | `delegates` is "1. Ms. A, Director 2. Mr. B"; a list is expected. | Write it as a list: `[{ name: Ms. A, title: Director }, { name: Mr. B }]`.',
      'value-of-wrong-type | hosts | `hosts` is "A, B"; a list is expected. | Write a list: each item on a line of its own that begins with a dash and a space, `- name: …`, with its other keys below.',
    ],
    [
      'a table that was pasted',
      'delegation: { delegates: "Ms. A\tDirector" }',
      'value-of-wrong-type | delegation.delegates | `delegates` is "Ms. A\tDirector"; a list is expected. | A table of delegates or hosts comes in from a file of its own, .xlsx or .csv: see `studytour import --help`. Write a list: each item on a line of its own that begins with a dash and a space, `- name: …`, with its other keys below.',
    ],
    [
      'whom to call in one text',
      'hosts: [{ name: A, contact: "Ms. B, +60 3-8000 8000, b@example.org" }]',
      'value-of-wrong-type | hosts.0.contact | `contact` is "Ms. B, +60 3-8000 8000, b@example.org"; a group of keys is expected. | Write it as a group of keys: `{ name: Ms. B, phone: "+60 3-8000 8000", email: "b@example.org" }`.',
    ],
    [
      'a list for a group that has lists',
      'travel: [{ from: TAS, to: KUL }]',
      'value-of-wrong-type | travel | `travel` is a list; a group of keys is expected. | Write the list under one of its keys: `stays:`, `legs:` or `transfers:`.',
    ],
    [
      'a member of parliament in one text',
      'delegation: { delegates: ["Meho Omerović, MP"] }',
      'value-of-wrong-type | delegation.delegates.0 | Item 1 of `delegates` is "Meho Omerović, MP"; a group of keys is expected. | Write it as a group of keys: `{ name: Meho Omerović, title: MP }`.',
    ],
  ])('answers %s', (_, line, ...expected) => {
    expect(faults(`${HEAD}${line}\n`)).toEqual(expected);
  });

  it.each([
    ['10-14 May 2027', '2027-05-10', '2027-05-14', 'safe'],
    ['10th to 14th of May 2027', '2027-05-10', '2027-05-14', 'safe'],
    ['28 December 2027 – 2 January 2028', '2027-12-28', '2028-01-02', 'safe'],
    ['28 June - 2 July 2027', '2027-06-28', '2027-07-02', 'safe'],
    ['May 10-14, 2027', '2027-05-10', '2027-05-14', 'safe'],
    ['Sept 28 to Oct 2, 2027', '2027-09-28', '2027-10-02', 'safe'],
    ['10.-14.5.2027', '2027-05-10', '2027-05-14', 'safe'],
    ['10.05. - 14.05.2027', '2027-05-10', '2027-05-14', 'safe'],
    ['2027-05-10/2027-05-14', '2027-05-10', '2027-05-14', 'safe'],
    ['Mon 10 - Fri 14 May 2027', '2027-05-10', '2027-05-14', 'safe'],
    ['10/05/2027 - 14/05/2027', '2027-05-10', '2027-05-14', 'safe'],
    ['1/6/2027 - 5/6/2027', '2027-06-01', '2027-06-05', 'unsafe'],
    ['2027-05-10', '2027-05-10', '2027-05-10', 'unsafe'],
  ])('reads the dates %s as from %s to %s', (text, from, to, applicability) => {
    const { findings } = decode(HEAD.replace(/^dates: .*$/m, `dates: "${text}"`));
    expect(findings.map(({ finding }) => finding.replacements)).toEqual([
      [{ to: `{ from: ${from}, to: ${to} }`, manner: 'bare', applicability }],
    ]);
  });

  it('asks for the year of dates without one', () => {
    expect(faults(`${HEAD}budget: EUR\n`)[0]).toContain('`{ currency: EUR }`');
    expect(faults(HEAD.replace(/^dates: .*$/m, 'dates: 10-14 May'))).toEqual([
      'value-of-wrong-type | dates | `dates` is "10-14 May"; a group of keys is expected. | The year is missing. Write it as a group of keys: `{ from: …-05-10, to: …-05-14 }`.',
    ]);
  });

  it.each([
    ['11 May 10am', 'The year is missing. Did you mean `2027-05-11 10:00`, Tuesday 11 May 2027?'],
    ['11.5. 10:00', 'The year is missing. Did you mean `2027-05-11 10:00`, Tuesday 11 May 2027?'],
    ['10am on 11 May', 'The year is missing. Did you mean `2027-05-11 10:00`, Tuesday 11 May 2027?'],
    ['9MAY 1000', 'The year is missing. Did you mean `2027-05-09 10:00`, Sunday 9 May 2027?'],
    ['Tue 10:00', 'The date is missing. Did you mean `2027-05-11 10:00`, Tuesday 11 May 2027?'],
    ['day 2 at 9.30', 'The date is missing. Did you mean `2027-05-11 09:30`, Tuesday 11 May 2027?'],
    ['"10:00"', 'The date is missing. Write it like this: `2027-05-10 10:00`.'],
    ['2027-05-11', 'The time is missing. Write it like this: `2027-05-11 10:00`.'],
    ['11 May', 'The time is missing. Write it like this: `2027-05-11 10:00`.'],
    ['2027-05-11 10', 'Did you mean `2027-05-11 10:00`?'],
    ['2027-05-11 noon', 'Did you mean `2027-05-11 12:00`?'],
    ['10:00 11 May 2027', 'Did you mean `2027-05-11 10:00`?'],
    ['2027-05-11 25:00', 'Write it like this: `2027-05-10 10:00`.'],
    ['9.30', 'The date is missing. Write it like this: `2027-05-10 09:30`.'],
    [
      '14:00-16:00',
      'These are two times without their date. Write `2027-05-10 14:00` here, with the right date, and the end under a key of its own: `until: 16:00`.',
    ],
    ['11 May 9am to 11 a.m.', 'The year is missing. These are two times. Write `2027-05-11 09:00` here'],
    ['2027-05-11 10:00-11:30', 'These are two times. Write `2027-05-11 10:00` here, and the end under a key'],
    [
      '2027-05-11T10:00:00+03:00',
      'Times are those of the clocks at the place, without a zone. Did you mean `2027-05-11 10:00`',
    ],
    ['in the morning', 'Write it like this: `2027-05-10 10:00`.'],
  ])('a session at %s: %s', (at, help) => {
    const [found] = decode(`${HEAD.replace(/^dates: .*$/m, DATES)}sessions: [{ at: ${at} }]\n`).findings;
    expect(found?.finding.help).toContain(help);
    expect(found?.finding.replacements?.map(({ applicability }) => applicability) ?? []).not.toContain(
      /missing|zone/.test(help) ? 'safe' : 'unsafe',
    );
  });

  it.each([
    ['12 November', 'The year is missing. Did you mean `2026-11-12`, Thursday 12 November 2026?'],
    ['10 Jan 27', 'The year has two digits. Did you mean `2027-01-10`, Sunday 10 January 2027?'],
    [
      '03/02/27',
      'Did you mean `2027-02-03`, Wednesday 3 February 2027, or `2027-03-02`, Tuesday 2 March 2027?',
    ],
    ['January 2027', 'The day is missing. Write `2027-01-…`, with the day.'],
    ['2027-01', 'The day is missing. Write `2027-01-…`, with the day.'],
    ['10-14 January 2027', 'These are several days. Write `2027-01-10`, or each of the days by itself.'],
    ['not yet', 'Write it like this: `2027-05-10`.'],
  ])('a survey sent on %s: %s', (sent, help) => {
    const [found] = decode(`${HEAD.replace(/^dates: .*$/m, DATES)}survey: { sent: ${sent} }\n`).findings;
    expect(found?.finding.help).toContain(help);
  });

  it.each([
    ['hours: 9-17', 'The days are missing. Write it as a list: `[Mon-Fri 09:00-17:00]`.'],
    ['hours: Mon-Fri 9-5', 'Write it as a list: `[Mon-Fri 09:00-17:00]`.'],
    ['hours: Mon to Fri 9-12 and 13-17', 'Write it as a list: `[Mon-Fri 09:00-12:00 13:00-17:00]`.'],
    ['hours: Mon–Thu 9-17; Fri 9-12', 'Write it as a list: `[Mon-Thu 09:00-17:00, Fri 09:00-12:00]`.'],
    ['hours: daily 9am to 5pm', 'Write it as a list: `[Mon-Sun 09:00-17:00]`.'],
    ['hours: always', 'Write it as a list, like this: `[Mon-Thu 08:30-17:00]`.'],
    ['closed: 14 May', 'The year is missing. Did you mean `[2027-05-14]`, Friday 14 May 2027?'],
    ['closed: Fridays', 'Write it as a list, like this: `[2027-05-10]`.'],
  ])('a host with %s: %s', (line, help) => {
    const text = `${HEAD.replace(/^dates: .*$/m, DATES)}hosts: [{ name: A, ${line} }]\n`;
    expect(decode(text).findings[0]?.finding.help).toBe(help);
  });

  it.each(['note', 'code', 'year', 'link', 'menu', 'site', 'who'])('guesses nothing of the key %s', (key) => {
    const [found] = decode(`${HEAD}sessions: [{ ${key}: x }]\n`).findings;
    expect(found?.finding).toMatchObject({ help: expect.stringMatching(/^Its keys are id, host, /) });
    expect(found?.finding.replacements).toBeUndefined();
  });

  it.each(['14-10 May 2027', 'Tue 10 - Fri 14 May 2027', '30-31 February 2027', 'May 2027', 'soon'])(
    'makes nothing of the dates %s',
    (text) => {
      expect(faults(HEAD.replace(/^dates: .*$/m, `dates: ${text}`))).toEqual([
        `value-of-wrong-type | dates | \`dates\` is "${text}"; a group of keys is expected. | Write its keys indented below it, one a line: from and to.`,
      ]);
    },
  );

  it.each([
    ['budget: €24,000', '{ currency: EUR, total: 24000 }', 'safe'],
    ['budget: 24k EUR', '{ currency: EUR, total: 24000 }', 'safe'],
    ['budget: USD 38,875.50', '{ currency: USD, total: 38875.5 }', 'safe'],
    ['budget: 24.000 €', '{ currency: EUR, total: 24000 }', 'unsafe'],
    ['budget: R$ 250.000,00', '{ currency: BRL, total: 250000 }', 'safe'],
    ['budget: 1.250.000 €', '{ currency: EUR, total: 1250000 }', 'safe'],
    ['budget: $24,000', '{ total: 24000 }', 'unsafe'],
    ['interpretation: consecutiv', '{ mode: consecutive }', 'unsafe'],
    ['day: 9 to 17.30', '{ from: 09:00, to: 17:30 }', 'safe'],
    ['travel: { entry: on arrival }', '{ visa: on arrival }', 'safe'],
    ['sessions: [{ prefer: morning }]', '{ part: morning }', 'safe'],
    ['hosts: [{ name: A, lead: Minister }]', '{ title: Minister }', 'unsafe'],
    ['hosts: [{ name: A, lead: Head of Unit }]', '{ title: Head of Unit }', 'unsafe'],
    ['hosts: [{ name: A, lead: Anna Berg }]', '{ name: Anna Berg }', 'unsafe'],
    ['hosts: [{ name: A, lead: "Karimov, Otabek" }]', '{ name: "Karimov, Otabek" }', 'unsafe'],
    [
      'hosts: [{ name: A, lead: "Anna Berg, Director, Data" }]',
      '{ name: Anna Berg, title: "Director, Data" }',
      'unsafe',
    ],
    [
      'hosts: [{ name: A, people: Anna Berg (Director) }]',
      '[{ name: Anna Berg, title: Director }]',
      'unsafe',
    ],
    [
      'delegation: { delegates: ["Prof. Dr. A Berg, Dean, University of Ulm"] }',
      '{ name: Prof. Dr. A Berg, title: Dean, organisation: University of Ulm }',
      'unsafe',
    ],
    ['delegation: { delegates: [Head of Unit] }', '{ name: Head of Unit }', 'unsafe'],
    [
      'travel: { legs: ["QR 971, SGN to CPH, dep. 10.04.2027 23:30, arrives 11.04. 06:30"] }',
      '{ from: SGN, to: CPH, number: QR 971, departs: 2027-04-10 23:30, arrives: 2027-04-11 06:30 }',
      'unsafe',
    ],
    [
      'travel: { legs: [SGN-CPH 2027-04-10 23:30 – 05:20 (+1)] }',
      '{ from: SGN, to: CPH, departs: 2027-04-10 23:30, arrives: 2027-04-11 05:20 }',
      'unsafe',
    ],
    ['day: { from: 9.05 }', '09:05', 'safe'],
    ['day: { to: 18 }', '18:00', 'unsafe'],
    ['day: { to: "1730" }', '17:30', 'safe'],
    ['day: { to: 2014-06-26 17:30 }', '17:30', 'unsafe'],
    ['sessions: [{ at: 2027-05-11 10:00-11.30 }]', '2027-05-11 10:00', 'safe'],
    ['sessions: [{ at: 11/05/2027 10:00-11.30 }]', '2027-05-11 10:00', 'unsafe'],
    ['hosts: [Agency]', '{ name: Agency }', 'unsafe'],
    ['delegation: { size: 8 people }', '8', 'safe'],
    ['delegation: { languages: english and Malay }', '[en, ms]', 'safe'],
    ['sessions: [{ duration: 90m }]', 'for', 'safe'],
    ['sessions: [{ duraton: 90m }]', 'for', 'safe'],
    ['sessions: [{ time: 2027-05-11 09:30 }]', 'at', 'safe'],
    ['goals: [Learn]', 'objectives', 'safe'],
    ['day: { lunch: 12-13 }', '60m between 12:00 and 13:00', 'safe'],
    ['day: { lunch: 1h between 12 and 14 }', '60m between 12:00 and 14:00', 'safe'],
    ['day: { lunch: 12:30 for 1h }', '60m between 12:30 and 13:30', 'safe'],
    ['sessions: [{ for: half an hour }]', '30m', 'safe'],
    ['sessions: [{ for: 1½ hours }]', '90m', 'safe'],
  ])('proposes for %s: %s', (line, to, applicability) => {
    const [finding] = decode(`${HEAD}${line}\n`).findings;
    expect(finding?.finding.replacements?.[0]).toMatchObject({ to, applicability });
  });

  it('does not say that what must be there may be left out', () => {
    const helps = (right: string, wrong: string) =>
      decode(HEAD.replace(right, wrong)).findings.map(({ finding }) => finding.help);
    expect(helps('to: 2014-06-27', 'to: TBC')).toEqual([
      'It cannot be left out: write what is most likely, `2014-06-26` for example.',
    ]);
    expect(helps('to: 2014-06-27', 'to:')).toEqual(['Write it like this: `2014-06-26`.']);
    expect(helps('Asia/Kuala_Lumpur', 'TBC')).toEqual([
      expect.stringMatching(/^It cannot be left out: write what is most likely, `\w+\/\w+` for example\.$/),
    ]);
  });

  it('finds all independent faults in one run, and keeps the rest of the tour', () => {
    const { tour, findings } = decode(`${HEAD}
organizer: World Bank
delegation:
  size: nine
  delegates:
    - { name: A, organisation: B, intrests: [x] }
    - { title: Head, rank: boss }
hosts:
  - { name: C, hours: [always], status: confirmd }
`);
    expect(findings.map(({ rule, finding }) => `${rule} ${finding.place.path.join('.')}`).sort()).toEqual([
      'key-missing delegation.delegates.1',
      'key-unknown delegation.delegates.0.intrests',
      'key-unknown organizer',
      'reference-unknown delegation.delegates.0.interests.0',
      'value-not-understood delegation.delegates.1.rank',
      'value-not-understood hosts.0.hours.0',
      'value-not-understood hosts.0.status',
      'value-of-wrong-type delegation.size',
    ]);
    expect(tour?.organiser).toBe('World Bank');
    expect(tour?.delegation?.delegates).toHaveLength(2);
  });

  it('finds what else is faulty where a value is that nothing can be said without, or an item of a list is none', () => {
    const { tour, findings } = decode(`studytour: 1
title: A visit
countries: { from: UZ, to: Austria }
dates: some time in autumn
timezone: Vienna
hosts:
  - Court of Audit
  - { name: Parliament, status: confirmd }
sessions: [{ host: court-of-audit }, { kind: breifing }]
`);
    expect(findings.map(({ rule, finding }) => `${rule} ${finding.place.path.join('.')}`).sort()).toEqual([
      'key-unknown countries.from',
      'key-unknown countries.to',
      'key-unknown timezone',
      'value-not-understood countries.providing',
      'value-not-understood hosts.1.status',
      'value-not-understood sessions.1.kind',
      'value-not-understood timeZone',
      'value-of-wrong-type dates',
      'value-of-wrong-type hosts.0',
    ]);
    expect(tour).toBeUndefined();
  });

  it('says where further countries are stated', () => {
    const told = (countries: string) =>
      decode(HEAD.replace(/^countries:.*$/m, `countries: ${countries}`)).findings.map(
        ({ finding }) => finding.help,
      );
    expect(told('{ receiving: UZ, providing: [Austria, SK] }')).toEqual([
      'Write one here, `providing: AT`, and at each host from `SK` `place: { country: SK }`.',
    ]);
    expect(told('{ receiving: [UZ, KZ, KG], providing: AT }')).toEqual([
      'Write one here, `receiving: UZ`, and at each delegate from `KZ` or `KG` `nationality: …`.',
    ]);
    expect(told('{ receiving: UZ, providing: [Nowhere, SK] }')).toEqual(['Write it like this: `MY`.']);
  });

  it('reads on behind a list that goes as a whole', () => {
    const { tour } = decode(
      `${HEAD}interpretation: { interpreters: [Ms. Chan, Ms. Bano], mode: whispered }\n`,
    );
    expect(tour?.interpretation).toEqual({ mode: 'whispered' });
  });

  it('keeps the others of a list of which one item is none', () => {
    const { tour, findings } = decode(
      `${HEAD}hosts: [Court of Audit, { name: Parliament }, ~]\nsessions: [{ host: court-of-audit }]\n`,
    );
    expect(findings.map(({ finding }) => finding.place.path.join('.'))).toEqual(['hosts.0', 'hosts.2']);
    expect(tour?.hosts?.map(({ name }) => name)).toEqual(['Court of Audit', 'Parliament', '(not stated)']);
  });

  it.each([
    'dates: 12-16 October 2027',
    'dates: 12.10.2027',
    'date: 2027-10-12',
    'dates: { from: 12.10.2027, to: 16.10.2027 }',
  ])('shows how a moment is written with a day of the tour, where that says %s', (dates) => {
    const { findings } = decode(`${HEAD.replace(/^dates:.*$/m, dates)}sessions: [{ at: 10:00 }]\n`);
    const help = findings.find(({ finding }) => finding.place.path.at(-1) === 'at')?.finding.help;
    expect(help).toBe('The date is missing. Write it like this: `2027-10-12 10:00`.');
  });

  it('speaks of a respelled key as the file writes it', () => {
    const { respelled } = decode(`${HEAD}delegation: { delegates: [{ name: A, intrests: [x] }] }\n`);
    expect(asWritten(['delegation', 'delegates', 0, 'interests', 0], respelled)).toEqual([
      'delegation',
      'delegates',
      0,
      'intrests',
      0,
    ]);
  });

  it('takes any plain value without throwing', () => {
    for (const value of [
      undefined,
      null,
      1,
      'tour',
      [],
      [1],
      {},
      { studytour: 2 },
      { hosts: [[]] },
      { hosts: { a: 1 } },
    ]) {
      expect(() => decodeTour(value)).not.toThrow();
    }
  });
});
