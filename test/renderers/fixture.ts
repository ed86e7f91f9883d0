import * as z from 'zod/mini';
import type { AgendaDay, Entry } from '../../src/agenda/agenda.ts';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { parseClock } from '../../src/base/clock.ts';
import type { ChecklistItem } from '../../src/checklist/task.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { tourSchema } from '../../src/tour/schema.ts';

/** The visit of 2014 planned again over four days; agenda, checklist and findings written by hand. */
const tourText = {
  studytour: 1,
  title: 'Improving eGovernment Services in Uzbekistan',
  sector: 'e-government',
  organiser: 'World Bank, South-South Facility',
  objectives: [
    "Understand the policy and regulatory framework behind Malaysia's e-government programme",
    'Agree on an action plan for e-government services, led by the State Committee',
  ],
  countries: { receiving: 'UZ', providing: 'MY' },
  dates: { from: '2014-06-23', to: '2014-06-26' },
  timeZone: 'Asia/Kuala_Lumpur',
  topics: [
    { id: 'regulation', name: 'Policy and regulatory framework for e-services' },
    { id: 'interoperability', name: 'Data interoperability between agencies' },
    { id: 'security', name: 'Information security of government systems' },
  ],
  stakeholders: [
    {
      id: 'sccitt',
      name: 'State Committee for Communication, Information and Telecommunication Technologies',
      stake: 'lead',
    },
    { id: 'cabinet', name: 'Cabinet of Ministers', stake: 'key' },
    { id: 'mfa', name: 'Ministry of Foreign Affairs' },
    { id: 'labour', name: 'Ministry of Labor and Social Protection of Population' },
    { id: 'mferit', name: 'Ministry of Foreign Economic Relations, Investment and Trade' },
    { id: 'economy', name: 'Ministry of Economy' },
    { id: 'embassy', name: 'Embassy of the Republic of Uzbekistan in Malaysia' },
  ],
  delegation: {
    size: 8,
    languages: ['uz', 'ru'],
    delegates: [
      {
        id: 'achilov',
        name: 'Mr. Begzod Achilov',
        title: 'Head, Main Department of Management, Marketing and Forecasting of World Markets',
        organisation: 'mferit',
        passport: { number: 'AA1234567', expires: '2019-01-01' },
        diet: 'no pork',
      },
      {
        id: 'kamalov',
        name: 'Mr. Abdulkhalil Kamalov',
        title: 'Head, Division of Development of Centralized Database, e-Government Centre',
        organisation: 'sccitt',
      },
      {
        id: 'matkarimov',
        name: 'Mr. Umarbek Matkarimov',
        title: 'Deputy Director, Information Computer Center (ICT)',
        organisation: 'labour',
      },
      { id: 'sakhibov', name: 'Mr. Alisher Sakhibov', title: 'Head of Consular', organisation: 'mfa' },
      {
        id: 'rakhimov',
        name: 'Mr. Rustam Rakhimov',
        title: '1st Secretary, Department of Ensuring, Communications, Computer Systems and Internet',
        organisation: 'mfa',
      },
      {
        id: 'hadjimetov',
        name: 'Mr. Mahmud Hadjimetov',
        title: 'Counselor, Trade and Economic Affairs',
        organisation: 'embassy',
        basedIn: 'MY',
      },
      {
        id: 'karimov',
        name: 'Mr. Otabek Karimov',
        title: 'Main Specialist, Administrative Office',
        organisation: 'economy',
      },
      {
        id: 'abdullaev',
        name: 'Mr. Bobur Abdullaev',
        title: 'Main Specialist, Division of Information Resources and Development',
        organisation: 'sccitt',
      },
      {
        id: 'mutalov',
        name: 'Mr. Zokhiriddin Mutalov',
        title: 'Leading Specialist, Information-Analytical Department',
        organisation: 'cabinet',
      },
    ],
    companions: [
      {
        name: 'Mr. Deepak Bhatia',
        title: 'Lead E-Government Specialist',
        organisation: 'World Bank',
        kind: 'staff',
      },
      {
        name: 'Ms. Seda Pahlavooni',
        title: 'E-Government Specialist',
        organisation: 'World Bank',
        kind: 'staff',
      },
    ],
  },
  hosts: [
    {
      id: 'ministry',
      name: 'Ministry of Communications and Multimedia Malaysia',
      kind: 'government',
      place: { city: 'Putrajaya', address: 'Lot 4G9, Persiaran Perdana, Precinct 4', at: [2.9087, 101.6892] },
      lead: { name: 'The Hon. Datuk Che Azemi Haron', title: 'Deputy Secretary General (Communications)' },
      people: [
        {
          name: 'Mr. Mohammad Akbar bin Mahbat',
          title: 'Undersecretary, Communications and ICT Policy Division',
        },
      ],
      languages: ['en', 'ms'],
      hours: ['Mon-Thu 08:30-17:00', 'Fri 08:30-12:15 14:45-17:00'],
      asks: { security: '20m' },
      status: 'confirmed',
    },
    {
      id: 'mampu',
      name: 'Malaysian Administrative Modernisation and Management Planning Unit',
      kind: 'government',
      place: { city: 'Putrajaya', address: 'Block B2, Federal Government Administrative Centre' },
      languages: ['en', 'ms'],
      status: 'confirmed',
    },
    {
      id: 'mdec',
      name: 'Multimedia Development Corporation',
      place: { city: 'Cyberjaya', address: '2360 Persiaran APEC', at: [2.9188, 101.6538] },
      languages: ['en', 'ms'],
      hours: ['Mon-Fri 08:30-17:30'],
      asks: { security: '10m' },
      status: 'confirmed',
    },
    {
      id: 'mcmc',
      name: 'Malaysian Communications and Multimedia Commission',
      place: { city: 'Cyberjaya', address: 'Off Persiaran Multimedia', at: [2.9361, 101.6512] },
      lead: {
        name: 'Mr. William Lee Kwong Hwa',
        title: 'Director, International and Corporate Affairs Division',
      },
      languages: ['en', 'ms'],
      hours: ['Mon-Fri 08:30-17:30'],
      asks: { security: '15m' },
      status: 'invited',
    },
    {
      id: 'cybersecurity',
      name: 'CyberSecurity Malaysia',
      place: {
        city: 'Seri Kembangan',
        address: 'Sapura@Mines, 7 Jalan Tasik, The Mines Resort City',
        at: [3.0282, 101.7196],
      },
      lead: { name: 'Dr. Amirudin Abdul Wahab', title: 'Chief Executive Officer' },
      languages: ['en', 'ms'],
      hours: ['Mon-Fri 08:30-17:30'],
      asks: { security: '15m' },
      status: 'confirmed',
    },
    {
      id: 'impact',
      name: 'International Multilateral Partnership Against Cyber Threats (IMPACT)',
      place: { city: 'Cyberjaya', address: 'Jalan IMPACT', at: [2.9303, 101.6482] },
      lead: {
        name: 'Mr. Phillip Victor',
        title: 'Director, Centre for Policy and International Cooperation',
      },
      languages: ['en'],
      hours: ['Mon-Fri 09:00-17:00'],
      asks: { security: '15m' },
      status: 'confirmed',
    },
    {
      id: 'measat',
      name: 'MEASAT Satellite Systems Sdn. Bhd.',
      kind: 'company',
      place: { city: 'Cyberjaya', address: 'Jalan Teknokrat 1/2', at: [2.9149, 101.6571] },
      lead: { name: 'Dr. Ali R. Ebadi', title: 'Senior Vice President, Space Systems Development' },
      languages: ['en'],
      hours: ['Mon-Fri 09:00-17:00'],
      asks: { security: '15m' },
      status: 'confirmed',
    },
    {
      id: 'embassy-uz',
      name: 'Embassy of the Republic of Uzbekistan in Malaysia',
      place: { city: 'Kuala Lumpur', at: [3.1609, 101.7391] },
      languages: ['uz', 'ru'],
      hours: ['Mon-Fri 09:00-18:00'],
      status: 'confirmed',
    },
  ],
  sessions: [
    {
      id: 'ministry-call',
      host: 'ministry',
      kind: 'courtesy call',
      title: 'Courtesy call on the Deputy Secretary General',
      for: '30m',
      at: '2014-06-23 09:30',
      position: 'first',
    },
    {
      id: 'ministry-policy',
      host: 'ministry',
      kind: 'briefing',
      title: 'Policy and regulation of electronic services',
      topics: ['regulation'],
      for: '60m',
      lead: {
        name: 'Mr. Mohammad Akbar bin Mahbat',
        title: 'Undersecretary, Communications and ICT Policy Division',
      },
      after: ['ministry-call'],
    },
    {
      id: 'mampu-briefing',
      host: 'mampu',
      kind: 'briefing',
      title: 'Public-sector transformation and shared services',
      topics: ['interoperability'],
    },
    {
      id: 'mdec-demo',
      host: 'mdec',
      kind: 'demonstration',
      title: 'The e-government flagship applications',
      topics: ['interoperability', 'regulation'],
      for: '60m',
    },
    {
      id: 'mcmc-round-table',
      host: 'mcmc',
      kind: 'round table',
      title: 'Licensing and regulation of communications',
      topics: ['regulation'],
      for: '60m',
    },
    {
      id: 'cybersecurity-workshop',
      host: 'cybersecurity',
      kind: 'workshop',
      title: 'Incident response for government systems',
      topics: ['security'],
      for: '90m',
      attend: ['kamalov', 'matkarimov', 'rakhimov', 'karimov', 'abdullaev'],
    },
    {
      id: 'impact-briefing',
      host: 'impact',
      kind: 'briefing',
      title: 'International cooperation against cyber threats',
      topics: ['security'],
      for: '60m',
      attend: ['achilov', 'sakhibov', 'hadjimetov', 'mutalov'],
    },
    {
      id: 'reflection',
      kind: 'reflection',
      title: 'Reflection: what we have learned so far',
      for: '60m',
    },
    {
      id: 'measat-visit',
      host: 'measat',
      kind: 'site visit',
      title: 'Teleport and broadcast centre',
      for: '90m',
      interpreted: '50%',
      priority: 'should',
    },
    { id: 'debrief', kind: 'debrief', title: 'Debrief and action plan', for: '90m', position: 'last' },
    {
      id: 'embassy-reception',
      host: 'embassy-uz',
      kind: 'reception',
      title: 'Reception by the Ambassador',
      for: '90m',
      priority: 'could',
      earliest: '2014-06-26 16:30',
    },
  ],
  interpretation: {
    mode: 'consecutive',
    interpreters: [
      { id: 'yusupova', name: 'Ms. Dilnoza Yusupova', languages: ['ru', 'en'], sectors: ['e-government'] },
      { id: 'rahman', name: 'Mr. Farid Rahman', languages: ['ru', 'en'] },
    ],
  },
  travel: {
    base: {
      name: 'Hotel Istana',
      place: { city: 'Kuala Lumpur', address: '73 Jalan Raja Chulan', at: [3.1466, 101.7117] },
    },
    legs: [
      {
        from: 'TAS',
        to: 'KUL',
        number: 'HY 553',
        departs: '2014-06-22 00:50',
        arrives: '2014-06-22 10:40',
        who: 'all',
      },
      {
        from: 'KUL',
        to: 'TAS',
        number: 'HY 554',
        departs: '2014-06-26 22:30',
        arrives: '2014-06-27 02:30',
        who: 'all',
      },
    ],
    transfers: [{ between: ['base', 'ministry'], takes: '45m' }],
  },
  budget: { currency: 'USD', total: 38875, lines: [{ item: 'Flights', amount: 900, per: 'traveller' }] },
} as const;

const groupA = ['kamalov', 'matkarimov', 'rakhimov', 'karimov', 'abdullaev'];
const groupB = ['achilov', 'sakhibov', 'hadjimetov', 'mutalov'];

/** The plan of the visit; with `text`, everything that people wrote reads so instead. */
function planOf(text?: string): Plan {
  const tour = z.parse(tourSchema, text === undefined ? tourText : rewritten(tourText, text));
  const facts = deriveFacts(tour, defaultPolicy);
  const { day, session, transfer, gate, lunch } = entriesOf(facts);
  const plan: Plan = {
    tour,
    texts: [],
    facts,
    today: '2014-05-12' as LocalDate,
    status: 'optimal',
    proven: true,
    value: {
      musts: 0,
      shoulds: 0,
      coulds: 1,
      changes: 0,
      protocol: 0,
      travel: 3130,
      idle: 415,
      preferences: 0,
      tightness: 0,
    },
    bound: {
      musts: 0,
      shoulds: 0,
      coulds: 1,
      changes: 0,
      protocol: 0,
      travel: 3130,
      idle: 415,
      preferences: 0,
      tightness: 0,
    },
    gap: {
      musts: 0,
      shoulds: 0,
      coulds: 0,
      changes: 0,
      protocol: 0,
      travel: 0,
      idle: 0,
      preferences: 0,
      tightness: 0,
    },
    agenda: {
      days: [
        day(
          '2014-06-23',
          transfer('08:25-09:10', 'base', 'ministry', 'given'),
          gate('09:10-09:30', 'ministry'),
          session('09:30-10:30', 'ministry-call', ['yusupova']),
          session('10:30-12:30', 'ministry-policy', ['yusupova']),
          lunch('12:30-13:30', 'ministry'),
          transfer('13:35-14:05', 'ministry', 'mampu', 'assumed'),
          gate('14:05-14:20', 'mampu'),
          session('14:20-16:20', 'mampu-briefing', ['rahman']),
          transfer('16:20-16:50', 'mampu', 'base', 'assumed'),
        ),
        day(
          '2014-06-24',
          transfer('08:15-09:25', 'base', 'mdec', 'estimated'),
          gate('09:25-09:35', 'mdec'),
          session('09:35-11:35', 'mdec-demo', ['yusupova']),
          lunch('12:00-13:00', 'mdec'),
          transfer('13:00-13:05', 'mdec', 'mcmc', 'estimated'),
          gate('13:05-13:20', 'mcmc'),
          session('13:20-15:20', 'mcmc-round-table', ['yusupova']),
          transfer('15:20-16:25', 'mcmc', 'base', 'estimated'),
        ),
        day(
          '2014-06-25',
          transfer('08:10-08:45', 'base', 'cybersecurity', 'estimated', groupA),
          transfer('08:10-09:15', 'base', 'impact', 'estimated', groupB),
          gate('08:45-09:00', 'cybersecurity', groupA),
          session('09:00-12:00', 'cybersecurity-workshop', ['yusupova'], groupA),
          gate('09:15-09:30', 'impact', groupB),
          session('09:30-11:30', 'impact-briefing', ['rahman'], groupB),
          transfer('11:30-12:35', 'impact', 'base', 'estimated', groupB),
          transfer('12:00-12:35', 'cybersecurity', 'base', 'estimated', groupA),
          lunch('12:35-13:35', 'base'),
          session('14:00-15:00', 'reflection', []),
        ),
        day(
          '2014-06-26',
          transfer('08:00-09:05', 'base', 'measat', 'estimated'),
          gate('09:05-09:20', 'measat'),
          session('09:20-11:35', 'measat-visit', ['yusupova']),
          transfer('11:35-12:40', 'measat', 'base', 'estimated'),
          lunch('12:40-13:40', 'base'),
          session('14:00-15:30', 'debrief', []),
        ),
      ],
    },
    leftOut: [
      {
        session: 'embassy-reception',
        title: 'Reception by the Ambassador',
        priority: 'could',
        why: 'It starts on Thursday 26 June 2014 at 16:30 at the earliest and takes 90 minutes, but the programme of the day is over by 17:00.',
      },
    ],
    conflicts: [],
    waysOut: [],
    checklist: [
      item(
        'settle-participants',
        'Settle the list of participants',
        '2014-04-07',
        'State Committee',
        'done',
        {
          done: '2014-04-03' as LocalDate,
        },
      ),
      item('send-survey', 'Ask the delegates which topics interest them', '2014-03-14', 'World Bank', 'done'),
      item(
        'confirm-host:mcmc',
        'Have the Malaysian Communications and Multimedia Commission confirm',
        '2014-04-25',
        'Mr. Masatake Yamamichi',
        'overdue',
      ),
      item('book-interpreters', 'Book a second interpreter', '2014-05-02', 'World Bank', 'overdue'),
      item(
        'send-names:ministry',
        'Send the names of all visitors to the Ministry of Communications and Multimedia Malaysia',
        '2014-05-12',
        'Mr. Masatake Yamamichi',
        'due',
      ),
      item('brief-delegates', 'Hold the briefing before departure', '2014-05-23', 'State Committee', 'due'),
      item(
        'send-documents',
        'Send glossary, agenda and slides to the interpreters',
        '2014-06-09',
        'World Bank',
        'due',
      ),
      item('write-thanks', 'Write to thank every host', '2014-07-10', 'World Bank', 'due'),
    ],
    findings: [
      finding(
        'warning',
        'delegate-far-below-host',
        88,
        'three of nine delegates sit four or more ranks below Datuk Che Azemi Haron',
        'Add a delegate of rank 3 to 5 to this session, or ask the ministry for a counterpart of rank 6 or 7.',
      ),
      finding(
        'error',
        'interpreter-documents-missing',
        210,
        'the interpreters have no glossary, and the programme starts on Monday 23 June 2014',
      ),
      finding(
        'info',
        'announced-size-differs',
        41,
        'the delegation is announced with 8 delegates and lists 9',
      ),
      {
        ...finding('info', 'host-without-lead', 120, 'nobody is named to receive the delegation'),
        kind: 'not-assessable',
      },
    ],
  };
  return text === undefined
    ? plan
    : {
        ...plan,
        leftOut: plan.leftOut.map((one) => ({ ...one, title: text, why: text })),
        conflicts: [
          {
            summary: text,
            detail: text,
            demands: [{ id: 'length', sentence: text, path: ['sessions', text] }],
          },
        ],
        waysOut: [{ change: text, effect: text }],
        checklist: plan.checklist.map((one) => ({
          ...one,
          title: text,
          owner: text,
          why: text,
          source: text,
        })),
        findings: plan.findings.map((one) => ({ ...one, message: text, help: text, file: text })),
      };
}

/** A copy in which every text that an author words freely is `text`; ids, dates and words of the format stay. */
function rewritten(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, text, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, rewritten(inner, text, name)]),
    );
  return typeof value === 'string' && FREE.has(key) ? text : value;
}

const FREE = new Set([
  'name',
  'title',
  'organiser',
  'objectives',
  'address',
  'city',
  'number',
  'item',
  'diet',
]);

export const fixture: Plan = planOf();

/** The same with somebody else's text wherever there may be one. */
export function fixtureSaying(text: string): Plan {
  return planOf(text);
}

/** A tour in which not everything that must take place fits, with its conflict and the ways out of it. */
export const impossible: Plan = {
  ...fixture,
  status: 'infeasible',
  value: { ...fixture.value, musts: 2 },
  bound: { ...fixture.bound, musts: 2 },
  leftOut: [
    {
      session: 'measat-visit',
      title: 'Teleport and broadcast centre',
      priority: 'must',
      why: 'All seven hosts need 1,155 minutes with consecutive interpretation; two days have 900.',
    },
    ...fixture.leftOut,
  ],
  conflicts: [
    {
      summary:
        'Seven hosts need 1,155 minutes with consecutive interpretation, gates and transfers; two days have 900.',
      detail: '',
      demands: [
        must('ministry-call', 201),
        must('mampu-briefing', 203),
        must('measat-visit', 204),
        {
          id: 'length:measat-visit',
          sentence: 'The site visit at MEASAT lasts 135 minutes with consecutive interpretation.',
          path: ['sessions', 8],
          range: { line: 262, column: 5, endLine: 262, endColumn: 20 },
        },
        {
          id: 'day-hours',
          sentence: 'The programme of a day lies between 08:30 and 17:00.',
          path: ['day'],
        },
      ],
    },
  ],
  waysOut: [
    {
      change: 'Simultaneous interpretation',
      effect: 'frees 5 h 30 min: all 7 sessions that must take place fit on 2 days',
    },
    { change: 'A third day, Saturday 28 June 2014', effect: 'all seven hosts fit' },
  ],
};

/** Short words for the entries of a day. */
function entriesOf(facts: Facts) {
  const everybody = facts.delegates.map(({ id }) => id);
  function day(date: string, ...entries: Entry[]): AgendaDay {
    return { date: date as LocalDate, entries };
  }

  function span(text: string) {
    const [start = 0, end = 0] = text.split('-').map((time) => parseClock(time) ?? 0);
    return { start, end };
  }

  function session(times: string, id: string, interpreters: string[], attendees = everybody): Entry {
    const known = facts.sessions.find((candidate) => candidate.id === id);
    if (known === undefined) throw new Error(`no session ${id}`);
    return {
      kind: 'session',
      session: id,
      sessionKind: known.kind,
      title: known.title,
      host: known.host?.id,
      site: known.site,
      ...span(times),
      attendees,
      interpreters,
      mode: known.mode,
      fixed: known.fixed !== undefined,
    };
  }

  function transfer(
    times: string,
    from: string,
    to: string,
    basis: 'given' | 'estimated' | 'assumed',
    attendees = everybody,
  ): Entry {
    return { kind: 'transfer', from, to, ...span(times), attendees, basis };
  }

  function gate(times: string, site: string, attendees = everybody): Entry {
    return { kind: 'arrival at the gate', site, ...span(times), attendees };
  }

  function lunch(times: string, site: string): Entry {
    return { kind: 'lunch', site, ...span(times), attendees: everybody };
  }

  return { day, session, transfer, gate, lunch };
}

function item(
  id: string,
  title: string,
  due: string,
  owner: string,
  state: ChecklistItem['state'],
  parts: { done?: LocalDate } = {},
): ChecklistItem {
  return {
    id,
    task: id.split(':')[0] ?? id,
    title,
    due: due as LocalDate,
    timing: { from: 'departure', days: -56 },
    side: 'receiving',
    owner,
    why: 'What is not prepared in good time goes wrong on the day.',
    source:
      'MeetingsNet timeline, http://meetingsnet.com/association-meetings/small-meeting-planning-timeline',
    state,
    done: parts.done,
  };
}

/** The demand that a session takes place, on its line. */
function must(session: string, line: number) {
  return {
    id: `must:${session}`,
    sentence: `"${session}" must take place.`,
    path: ['sessions'],
    range: { line, column: 5, endLine: line, endColumn: 20 },
  };
}

function finding(
  severity: Diagnostic['severity'],
  rule: string,
  line: number,
  message: string,
  help?: string,
): Diagnostic {
  return {
    kind: 'finding',
    severity,
    message,
    place: { path: ['delegation'], target: 'value' },
    related: [],
    rule,
    lesson: 'preparation',
    file: 'examples/uzbekistan-malaysia-2014/tour.yaml',
    range: { line, column: 5, endLine: line, endColumn: 12 },
    ...(help === undefined ? {} : { help }),
  };
}
