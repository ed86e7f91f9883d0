import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/agenda/agenda.ts';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { parseDate } from '../../src/base/calendar.ts';
import { townsOf } from '../../src/facts/places/towns.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import { formatDates, fromToday, shortDate } from '../../src/language/say.ts';
import { assumptions } from '../../src/outline/assumptions.ts';
import { attendanceOf } from '../../src/outline/attendance.ts';
import { both, outlineIn } from '../../src/outline/bilingual.ts';
import { formatArrival, formatTimes } from '../../src/outline/dates.ts';
import { outlinePlan, PARTS } from '../../src/outline/outline-plan.ts';
import { tidied } from '../../src/outline/tidied.ts';
import { closing, verdict } from '../../src/outline/verdict.ts';
import { fixture, impossible } from '../renderers/fixture.ts';

function date(text: string) {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

describe('dates', () => {
  it.each([
    ['2014-06-23', '2014-06-26', 'Monday 23 to Thursday 26 June 2014'],
    ['2014-06-30', '2014-07-02', 'Monday 30 June to Wednesday 2 July 2014'],
    ['2014-12-30', '2015-01-02', 'Tuesday 30 December 2014 to Friday 2 January 2015'],
    ['2014-06-26', '2014-06-26', 'Thursday 26 June 2014'],
  ])('%s to %s', (from, to, text) => {
    expect(formatDates(en, date(from), date(to))).toBe(text);
  });

  it('are short in columns', () => {
    expect(shortDate(en, date('2014-09-03'))).toBe('Wed 3 Sep 2014');
  });

  it('count from today', () => {
    expect([-9, -1, 0, 1, 9].map((days) => fromToday(en, days))).toEqual([
      '9 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 9 days',
    ]);
  });

  it('of an arrival name the day where it is another', () => {
    expect(formatArrival(en, date('2014-06-26'), { date: date('2014-06-26'), time: 700 })).toBe('11:40');
    expect(formatArrival(en, date('2014-06-26'), { date: date('2014-06-27'), time: 150 })).toBe(
      '02:30 on Friday 27 June 2014',
    );
    expect(formatTimes(en, 540, undefined)).toBe('09:00');
  });
});

describe('times', () => {
  it('of a stretch are read from the left, and from the right where the language is', () => {
    expect(formatTimes(en, 540, 630)).toBe('09:00–10:30');
    expect(formatTimes({ ...en, direction: 'rtl' }, 540, 630)).toBe('\u200F09:00–10:30\u200F');
  });
});

describe('attendance', () => {
  const everybody = fixture.facts.delegates.map(({ id }) => id);
  const attending = (...sets: string[][]) => {
    const entries = sets.map(
      (attendees): Entry => ({ kind: 'lunch', site: undefined, start: 720, end: 780, attendees }),
    );
    return attendanceOf({ agenda: { days: [{ date: fixture.today, entries }] }, facts: fixture.facts }, en);
  };

  it('says whole delegation rather than nine names', () => {
    const attendance = attending(everybody);
    expect(attendance.short(everybody)).toBeUndefined();
    expect(attendance.full(everybody)).toBe('Whole delegation');
    expect(attendance.groups).toEqual([]);
  });

  it('names the few who are missing', () => {
    const most = everybody.filter((id) => id !== 'karimov');
    expect(attending(most).full(most)).toBe('Whole delegation except Mr. Otabek Karimov');
    expect(attending(most).short(most)).toBe('all but Mr. Otabek Karimov');
  });

  it('says once a day who is away, and counts the others as the whole delegation', () => {
    const late = '2014-06-30' as LocalDate;
    const facts = {
      ...fixture.facts,
      delegates: fixture.facts.delegates.map((one) =>
        one.id === 'karimov' ? { ...one, delegate: { ...one.delegate, from: late } } : one,
      ),
    };
    const there = everybody.filter((id) => id !== 'karimov');
    const lunch = (attendees: string[]): Entry => ({
      kind: 'lunch',
      site: undefined,
      start: 720,
      end: 780,
      attendees,
    });
    const days = [
      { date: '2014-06-29' as LocalDate, entries: [lunch(there)] },
      { date: late, entries: [lunch(there)] },
    ];
    const attendance = attendanceOf({ agenda: { days }, facts }, en);
    const [first, second] = days.map(({ date }) => date);
    expect(attendance.exceptOn(first as LocalDate)).toBe('Whole delegation except Mr. Otabek Karimov');
    expect(attendance.on(first as LocalDate).short(there)).toBeUndefined();
    expect(attendance.on(first as LocalDate).full(there)).toBe('Whole delegation');
    // Who is there and stays away from one thing is named where that is.
    expect(attendance.exceptOn(second as LocalDate)).toBeUndefined();
    expect(attendance.on(second as LocalDate).short(there)).toBe('all but Mr. Otabek Karimov');
  });

  it('names one or two, and makes groups of more', () => {
    const pair = ['karimov', 'achilov'];
    const four = ['achilov', 'kamalov', 'sakhibov', 'mutalov'];
    const attendance = attending(pair, four, everybody);
    expect(attendance.full(pair)).toBe('Mr. Begzod Achilov and Mr. Otabek Karimov');
    expect(attendance.short(four)).toBe('Group A');
    expect(attendance.full([...four].reverse())).toBe(
      'Group A: Mr. Begzod Achilov, Mr. Abdulkhalil Kamalov, Mr. Alisher Sakhibov and Mr. Zokhiriddin Mutalov',
    );
  });

  /** More than there are letters for: all triples of the first six. */
  const many = everybody
    .slice(0, 6)
    .flatMap((a, i, six) => six.slice(i + 1).flatMap((b, j) => six.slice(i + j + 2).map((c) => [a, b, c])));

  it('gives a letter to each of a dozen groups', () => {
    const attendance = attending(...many.slice(0, 12));
    expect(attendance.groups.map(({ name }) => name.at(-1)).join('')).toBe('ABCDEFGHIJKL');
    expect(attendance.short(many[11] ?? [])).toBe('Group L');
  });

  it('counts heads where letters would be too many', () => {
    const attendance = attending(...many);
    expect(attendance.groups).toEqual([]);
    expect(attendance.short(many[0] ?? [])).toBe('3 delegates');
  });

  it('has letters for those who meet somebody where too many share a way, whom these letters or names tell', () => {
    const [session] = fixture.agenda.days.flatMap(({ entries }) =>
      entries.filter(({ kind }) => kind === 'session'),
    );
    if (session === undefined) throw new Error('no session');
    const [left, right] = [everybody.slice(0, 3), everybody.slice(3, 6)];
    const entries = [
      ...[left, right].map((attendees) => ({ ...session, attendees })),
      ...many.map(
        (attendees): Entry => ({ kind: 'lunch', site: undefined, start: 720, end: 780, attendees }),
      ),
    ];
    const days = [{ date: fixture.today, entries }];
    const attendance = attendanceOf({ agenda: { days }, facts: fixture.facts }, en);
    expect(attendance.groups.map(({ name }) => name)).toEqual(['Group A', 'Group B']);
    expect(attendance.short(right)).toBe('Group B');
    expect(attendance.short([...right, ...left])).toBe('Group A and Group B');
    expect(attendance.short(many[1] ?? [])).toBe(
      'Mr. Begzod Achilov, Mr. Abdulkhalil Kamalov and Mr. Alisher Sakhibov',
    );
    expect(attendance.short(everybody.slice(2, 7))).toBe('5 delegates');
  });
});

describe('verdict', () => {
  const none = {
    musts: 0,
    shoulds: 0,
    coulds: 0,
    changes: 0,
    protocol: 0,
    travel: 0,
    idle: 0,
    preferences: 0,
    tightness: 0,
  };
  const complete: Plan = { ...fixture, leftOut: [], value: none, bound: none };
  const unproven = (gap: Record<string, number>): Plan => ({
    ...complete,
    status: 'feasible',
    proven: false,
    gap: { ...none, ...gap },
  });

  it.each<[Plan, string, string]>([
    [complete, 'good', 'All 10 sessions fit. No better agenda exists; this is proven.'],
    [
      unproven({ travel: 90, idle: 400 }),
      'caution',
      'All 10 sessions fit. A better agenda may exist: it would save 1 h 30 min of travel at most, summed over everybody.',
    ],
    [
      { ...complete, value: { ...none, changes: 1 } },
      'good',
      'All 10 sessions fit. No better agenda exists; this is proven. 1 session of the earlier agenda is moved or dropped.',
    ],
    [
      fixture,
      'caution',
      'Every session that must take place fits. The agenda holds 10 of 11 sessions; left out is 1 that could take place. No better agenda exists; this is proven.',
    ],
    [
      impossible,
      'problem',
      'Not every session that must take place fits. The agenda holds 10 of 12 sessions; left out are 1 that must and 1 that could take place. No better agenda exists; this is proven.',
    ],
    // As where its host has declined: the search has nothing to do with it.
    [
      { ...fixture, leftOut: fixture.leftOut.map((one) => ({ ...one, priority: 'must' as const })) },
      'caution',
      'Not every session that must take place fits. The agenda holds 10 of 11 sessions; left out is 1 that must take place. No better agenda exists; this is proven.',
    ],
    [{ ...complete, agenda: { days: [] } }, 'good', 'There is nothing to plan: the tour has no sessions.'],
  ])('%#', (plan, tone, text) => {
    expect(verdict(plan, en)).toEqual({ tone, text });
  });

  it('does not miss the alternative of what takes place', () => {
    const sessions = fixture.facts.sessions.map((one) =>
      ['embassy-reception', 'debrief'].includes(one.id)
        ? { ...one, session: { ...one.session, alternative: 'last afternoon' } }
        : one,
    );
    expect(verdict({ ...fixture, facts: { ...fixture.facts, sessions } }, en)).toEqual({
      tone: 'good',
      text: 'All 10 sessions fit. No better agenda exists; this is proven.',
    });
  });

  it('closes with the figures', () => {
    expect(closing(impossible, en)).toEqual({
      tone: 'problem',
      text: '10 of 12 sessions planned · 2 tasks overdue, 4 to do · 1 error, 1 warning',
    });
  });
});

describe('assumptions', () => {
  it('say what the tour does not', () => {
    const taken = assumptions(fixture).join('\n');
    expect(taken).toContain('announced with 8 delegates and lists 9');
    const unnamed = { ...fixture, facts: { ...fixture.facts, delegates: [] } };
    expect(assumptions(unnamed).join('\n')).toContain('announced with 8 delegates, not yet listed:');
    expect(taken).toContain('9 transfers are estimated from coordinates');
    expect(taken).toContain('2 transfers are assumed at 30 min');
    expect(taken).toContain('Opening hours are not stated');
    expect(taken).toContain('15 min is assumed');
    expect(taken).toContain('Public-sector transformation and shared services 1 h');
  });

  it('never pass over missing holiday data or a feast whose day is not sure', () => {
    const [day] = fixture.facts.days;
    if (day === undefined) throw new Error('no day');
    const feast = {
      date: day.date,
      name: 'Hari Raya',
      country: 'MY',
      from: 'table',
      approximate: true,
    } as const;
    const facts = {
      ...fixture.facts,
      withoutHolidayData: ['MN'],
      days: [{ ...day, holidays: [feast] }],
    };
    const taken = assumptions({ ...fixture, facts }).join('\n');
    expect(taken).toContain('No holiday data for Mongolia: holidays there are unknown, not absent.');
    const early = { ...fixture.tour, dates: { ...fixture.tour.dates, from: '2009-06-22' } };
    const outside = { ...fixture, tour: early, facts: { ...facts, withoutHolidayData: ['MY'] } };
    expect(assumptions(outside as unknown as Plan).join('\n')).toContain(
      'No holiday data for Malaysia in 2009:',
    );
    expect(taken).toContain('Hari Raya (Malaysia) is computed for Monday 23 June 2014 and may fall a day');
  });

  it('say why nobody knows what is interpreted', () => {
    const [first] = fixture.facts.sessions;
    if (first?.host === undefined) throw new Error('no session at a host');
    const host = { ...first.host, languages: [] };
    const withSession = (part: Partial<typeof first>) => {
      const sessions = [{ ...first, barrier: undefined, ...part }];
      return assumptions({ ...fixture, facts: { ...fixture.facts, sessions } })
        .filter((sentence) => sentence.startsWith('Whether anything is interpreted'))
        .map((sentence) => sentence.replace(/^.*, as |:.*$/g, ''));
    };
    const mute = first.attendees.map((one) => ({ ...one, languages: [] }));
    const unlisted = { number: 9, languages: [] };
    expect(withSession({ attendees: [], unlisted })).toEqual(['languages of delegates are not stated']);
    expect(withSession({ unlisted: { ...unlisted, languages: ['uz'] }, host })).toEqual([
      'languages of hosts are not stated',
    ]);
    expect(withSession({ attendees: mute, host })).toEqual([
      'languages of delegates and of hosts are not stated',
    ]);
    expect(withSession({ attendees: [] })).toEqual(['nobody attends']);
  });

  it('are none where everything is stated', () => {
    const plan = { ...fixture, agenda: { days: [] }, tour: { ...fixture.tour, delegation: undefined } };
    expect(assumptions(plan as Plan)).toEqual([]);
  });
});

describe('outline', () => {
  it('writes every part in its own order, whatever the order asked for', () => {
    const headings = outlinePlan(impossible, [...PARTS].reverse(), en).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Left out',
      'Demands that cannot all be met',
      'Ways out',
      'Programme',
      'Meetings in detail',
      'Participants',
      'What this plan rests on',
      'Findings',
      'Checklist',
      'By owner',
      'Why these tasks',
    ]);
  });

  it('keeps seats narrow in two languages, to stand beside the facts', async () => {
    const ru = (await wordsOf('ru')) ?? en;
    const tables = outlineIn(fixture, ['meetings'], [en, ru]).blocks.filter(({ kind }) => kind === 'table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toMatchObject({ narrow: true });
  });

  it('says once in two languages what differs in nothing but its comma and its marks of direction', () => {
    expect(both('Mr. A, Vice Minister', 'Mr. A، Vice Minister')).toBe('Mr. A, Vice Minister');
    expect(both('Mr. A, Vice Minister', 'Mr. A，Vice Minister')).toBe('Mr. A, Vice Minister');
    expect(both('+7 717 200 0001', '\u200E+7 717 200 0001\u200E')).toBe('+7 717 200 0001');
    expect(both('Group A', 'Группа A')).toBe('Group A / Группа A');
  });

  it('says how far its clocks are from UTC, not after which city their zone is called', () => {
    const clocksOf = (timeZone: string, from: string, to: string) => {
      const dates = { from: from as LocalDate, to: to as LocalDate };
      const view = { ...fixture, agenda: { days: [] }, tour: { ...fixture.tour, timeZone, dates } };
      const rows = outlinePlan(view, ['programme'], en).blocks.flatMap((block) =>
        block.kind === 'definitions' ? block.rows : [],
      );
      return rows.find(({ term }) => term === 'Times')?.lines;
    };
    const summer = ['2026-06-22', '2026-06-26'] as const;
    expect(clocksOf('Asia/Kuala_Lumpur', ...summer)).toEqual(['Local at each place (UTC+8)']);
    expect(clocksOf('Asia/Kathmandu', ...summer)).toEqual(['Local at each place (UTC+5:45)']);
    expect(clocksOf('America/New_York', ...summer)).toEqual(['Local at each place (UTC\u22124)']);
    expect(clocksOf('Europe/London', '2026-10-22', '2026-10-27')).toEqual([
      'Local at each place (UTC+1 and UTC)',
    ]);
  });

  it('has no column with nothing in it', async () => {
    const untitled = fixture.facts.hosts.map((one) => ({
      ...one,
      host: { ...one.host, people: [] },
      lead: { person: { name: 'Mr. A' } } as typeof one.lead,
    }));
    const facts = {
      ...fixture.facts,
      hosts: untitled,
      sessions: fixture.facts.sessions.map((one) => ({ ...one, lead: undefined })),
    };
    const heads = outlinePlan({ ...fixture, facts }, ['participants'], en).blocks.flatMap((block) =>
      block.kind === 'table' ? [block.columns.map(({ title }) => title).join()] : [],
    );
    expect(heads).toContain('Organisation,Name');
    expect(heads).toContain('Name,Title,Organisation');
  });

  it('sets a title and a country apart from what they belong to as the language does', async () => {
    const zh = (await wordsOf('zh')) ?? en;
    const said = JSON.stringify(outlinePlan(fixture, ['programme'], zh).blocks);
    expect(said).toContain('，马来西亚');
    expect(said).toMatch(/[a-z]，Deputy Secretary General/);
  });

  it('cleans what people wrote and what functions answer', () => {
    const dirty = { names: ['a\n b'], say: (text: string) => `${text}\u001b[31m\u202e` };
    const clean = tidied(dirty);
    expect(clean.names).toEqual(['a b']);
    expect(clean.say('red')).toBe('red');
  });
});

describe('towns', () => {
  it('are named once each, whatever language a place has them in', () => {
    const cities = ['Lisbon', 'Sintra', 'Lisboa', 'lisbon', 'Sintra'].map((city) => ({ city }));
    expect(townsOf([...cities, undefined, {}], 'PT')).toEqual(['Lisbon', 'Sintra']);
    expect(
      townsOf(
        [
          { city: 'Cordoba', country: 'ES' },
          { city: 'Córdoba', country: 'AR' },
        ],
        'ES',
      ),
    ).toEqual(['Cordoba', 'Córdoba']);
  });
});
