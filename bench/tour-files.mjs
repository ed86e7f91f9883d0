import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDice } from './generate-tours.mjs';

const RECEIVING = [
  { country: 'UZ', city: 'Tashkent', languages: ['uz', 'ru'] },
  { country: 'KG', city: 'Bishkek', languages: ['ky', 'ru'] },
  { country: 'VN', city: 'Hanoi', languages: ['vi'] },
  { country: 'GE', city: 'Tbilisi', languages: ['ka', 'en'] },
];
const PROVIDING = [
  {
    country: 'MY',
    city: 'Kuala Lumpur',
    at: [3.15, 101.7],
    zone: 'Asia/Kuala_Lumpur',
    languages: ['ms', 'en'],
  },
  { country: 'KR', city: 'Seoul', at: [37.56, 126.98], zone: 'Asia/Seoul', languages: ['ko', 'en'] },
  { country: 'DE', city: 'Berlin', at: [52.52, 13.4], zone: 'Europe/Berlin', languages: ['de', 'en'] },
  { country: 'SG', city: 'Singapore', at: [1.29, 103.85], zone: 'Asia/Singapore', languages: ['en'] },
];
const GIVEN =
  'Aziz Bobur Dilshod Elena Farrukh Gulnora Hasan Iroda Jamshid Kamila Laziz Malika Nodir Olga'.split(' ');
const FAMILY =
  'Akhmedov Bekov Chen Dang Ergashev Fayzieva Giorgadze Hashimov Isaeva Juraev Kim Lomidze'.split(' ');
const TITLES = [
  'Deputy Minister',
  'Head of Department, Digital Services',
  'Head, Division of International Cooperation',
  'Chief Specialist, Legal Department',
  'Leading Specialist, Department of Finance',
  'Deputy Director, Information Computer Center',
  'Adviser to the Minister',
];
const CHIEFS = [
  'Secretary General',
  'Director General',
  'Chief Executive Officer',
  'Director, International Division',
];
const BODIES = ['Ministry', 'Agency', 'Commission', 'National Centre', 'Institute'];
const FIELDS = [
  'Digital Government',
  'Statistics',
  'Public Procurement',
  'Water Resources',
  'Vocational Training',
  'Health Insurance',
  'Land Registration',
  'Food Safety',
];

/** Tours of about 200 lines each, as YAML: most of what an organiser would write, and some of what one forgets. */
export function writeTours(folder, count) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const file = join(folder, `tour-${String(i + 1).padStart(4, '0')}.yaml`);
    writeFileSync(file, tourText(i + 1));
    return file;
  });
}

export function tourText(seed) {
  const dice = createDice(seed * 104_729);
  const pick = (list) => list[dice(list.length)];
  const some = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const home = pick(RECEIVING);
  const away = pick(PROVIDING);
  const monday = 2 + 7 * dice(4);
  const day = (i) => `2026-03-${String(monday + i).padStart(2, '0')}`;
  const near = () => away.at.map((degrees) => (degrees + (dice(400) - 200) / 2000).toFixed(4)).join(', ');
  const person = () => `${pick(['Mr.', 'Ms.', 'Dr.'])} ${pick(GIVEN)} ${pick(FAMILY)}`;
  const fields = some(6, (i) => FIELDS[(seed + i) % FIELDS.length]);
  const stakeholders = fields
    .slice(0, 4)
    .map((field, i) => [`s${i + 1}`, `${pick(BODIES)} of ${field} of the Republic`]);
  const lines = [
    '# A generated tour, for benchmarks.',
    'studytour: 1',
    `title: ${fields[0]} and what it takes, study tour ${seed}`,
    `sector: ${fields[0].toLowerCase()}`,
    'organiser: Project office',
    'objectives:',
    ...fields.slice(0, 3).map((field) => `  - See how ${field.toLowerCase()} is organised and paid for`),
    '',
    'countries:',
    `  receiving: ${home.country}`,
    `  providing: ${away.country}`,
    `dates: { from: ${day(0)}, to: ${day(4)} }`,
    `timeZone: ${away.zone}`,
    '',
    'topics:',
    ...fields.map((field, i) => `  - { id: t${i + 1}, name: ${field}, wantedBy: [s${(i % 4) + 1}] }`),
    'survey: { sent: 2025-11-20, answered: 2025-12-10 }',
    '',
    'stakeholders:',
    ...stakeholders.map(
      ([id, name], i) =>
        `  - { id: ${id}, name: ${name}, kind: government, stake: ${i === 0 ? 'lead' : 'key'} }`,
    ),
    '',
    'delegation:',
    `  size: ${10 + (dice(5) === 0 ? 1 : 0)}`,
    `  languages: [${home.languages.join(', ')}]`,
    '  delegates:',
    ...some(10, (i) => [
      `    - id: d${i + 1}`,
      `      name: ${person()}${i + 1}`,
      `      title: "${pick(TITLES)}"`,
      `      organisation: s${(i % 4) + 1}`,
      `      role: ${i === 0 ? 'leader' : pick(['influencer', 'convener', 'key actor'])}`,
      `      interests: [t${1 + dice(6)}]`,
      `      reason: answers for ${pick(fields).toLowerCase()} at home`,
      `      passport: { expires: 20${27 + dice(5)}-0${1 + dice(9)}-15 }`,
    ]).flat(),
    '  companions:',
    `    - { name: ${person()}, title: Project officer, organisation: Project office, kind: staff }`,
    '',
    'hosts:',
    ...some(5, (i) => [
      `  - id: h${i + 1}`,
      `    name: ${pick(BODIES)} of ${fields[i]} ${i + 1}`,
      `    kind: ${pick(['government', 'agency', 'university'])}`,
      `    place: { city: ${away.city}, at: [${near()}] }`,
      `    lead: { name: ${person()}, title: "${pick(CHIEFS)}" }`,
      `    languages: [${away.languages.join(', ')}]`,
      `    capacity: ${12 + dice(20)}`,
      '    invited: 2025-12-15',
      `    status: ${pick(['confirmed', 'confirmed', 'invited'])}`,
      ...(dice(3) === 0 ? [`    closed: [${day(dice(5))}]`] : []),
    ]).flat(),
    '',
    'sessions:',
    ...some(7, (i) => [
      `  - id: m${i + 1}`,
      `    host: h${1 + (i % 5)}`,
      `    title: How ${fields[i % 6].toLowerCase()} works, part ${i + 1}`,
      `    kind: ${i === 0 ? 'courtesy call' : pick(['briefing', 'briefing', 'round table', 'site visit'])}`,
      `    topics: [t${(i % 6) + 1}]`,
      `    for: ${pick(['45m', '60m', '1h30'])}`,
      ...(i < 3 ? [`    at: ${day(i)} ${pick(['09:30', '10:00', '14:30'])}`] : []),
    ]).flat(),
    '',
    'interpretation:',
    '  mode: consecutive',
    '  glossary: 2026-02-01',
    '  interpreters:',
    ...some(
      2,
      (i) =>
        `    - { id: i${i + 1}, name: ${person()}, languages: [${home.languages[0]}, ${away.languages.at(-1)}], sectors: [${fields[0].toLowerCase()}] }`,
    ),
    '',
    'travel:',
    `  home: { city: ${home.city} }`,
    `  base: { name: Hotel, place: { city: ${away.city}, at: [${near()}] } }`,
    '  entry: { visa: not needed }',
    'budget:',
    '  currency: USD',
    `  total: ${20_000 + dice(40) * 500}`,
    '  lines:',
    '    - { item: Flights, amount: 900, per: traveller }',
    '    - { item: Hotel, amount: 110, per: traveller-night }',
    'preparation:',
    '  opened: 2025-10-01',
    '  participants: 2026-01-10',
    '',
  ];
  return lines.join('\n');
}
