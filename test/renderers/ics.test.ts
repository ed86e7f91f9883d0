import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { type LocalDate, parseDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { toInstant } from '../../src/base/zone.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { ar } from '../../src/language/catalogues/ar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { ru } from '../../src/language/catalogues/ru.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { componentText, textProperty } from '../../src/renderers/ics/content-line.ts';
import { timeZoneText } from '../../src/renderers/ics/time-zone.ts';
import { ics } from '../../src/renderers/ics.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { forHost } from '../../src/views/for-host.ts';
import { fixture, fixtureSaying } from './fixture.ts';

const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] as const };

/** Instants in ical.js need the file's own zones, which it keeps in one register for all files. */
function parsed(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar;
}

function travelling(legs: NonNullable<NonNullable<Plan['tour']['travel']>['legs']>): Plan {
  return { ...fixture, tour: { ...fixture.tour, travel: { ...fixture.tour.travel, legs } } };
}

async function calendarOf(plan: Plan, name: string) {
  const files = await ics.render(plan, context);
  const content = files.find((file) => file.name === name)?.content;
  if (typeof content !== 'string') throw new Error(`no ${name}`);
  return { text: content, calendar: parsed(content) };
}

function eventOf(calendar: ICAL.Component, key: string): ICAL.Event {
  const found = calendar
    .getAllSubcomponents('vevent')
    .find((event) => String(event.getFirstPropertyValue('uid')).startsWith(`${key}.`));
  if (found === undefined) throw new Error(`no event ${key}`);
  return new ICAL.Event(found);
}

describe('programme.ics', () => {
  it('has a session abroad, and the way to it, on the clocks there', async () => {
    const sessions = fixture.facts.sessions.map((one) =>
      one.id === 'ministry-call'
        ? { ...one, session: { ...one.session, place: { city: 'Madrid', country: 'ES' } } }
        : one,
    );
    const { calendar } = await calendarOf({ ...fixture, facts: { ...fixture.facts, sessions } }, 'programme');
    // 09:30 in Madrid, two hours ahead in June; 09:10 is when people are at the gate.
    const call = eventOf(calendar, 'session-ministry-call');
    expect(call.startDate.toUnixTime()).toBe(Date.UTC(2014, 5, 23, 7, 30) / 1000);
    const way = eventOf(calendar, 'transfer-to-ministry-call');
    expect(way.endDate.toUnixTime()).toBe(Date.UTC(2014, 5, 23, 7, 10) / 1000);
  });

  it('says when a session is, for every calendar', async () => {
    const { calendar } = await calendarOf(fixture, 'programme');
    const call = eventOf(calendar, 'session-ministry-call');
    expect(call.summary).toBe('Courtesy call on the Deputy Secretary General');
    // 09:30 in Kuala Lumpur, eight hours ahead.
    expect(call.startDate.toUnixTime()).toBe(Date.UTC(2014, 5, 23, 1, 30) / 1000);
    expect(call.endDate.toUnixTime() - call.startDate.toUnixTime()).toBe(3600);
    expect(call.location).toBe(
      'Ministry of Communications and Multimedia Malaysia, Lot 4G9, Persiaran Perdana, Precinct 4, Putrajaya',
    );
    expect(call.description.split('\n')).toEqual([
      'Be at the gate by 09:10.',
      'Host: Ministry of Communications and Multimedia Malaysia',
      'Where: Lot 4G9, Persiaran Perdana, Precinct 4, Putrajaya',
      'Received by: The Hon. Datuk Che Azemi Haron, Deputy Secretary General (Communications)',
      'Attending: Whole delegation',
      'Interpretation: Consecutive, Ms. Dilnoza Yusupova',
    ]);
  });

  it.each([
    [
      { name: 'Ms. A', phone: '+60 3-8000 8000', email: 'a@example.org' },
      ['Telephone: Ms. A, +60 3-8000 8000'],
    ],
    [{ name: 'Ms. A', email: 'a@example.org' }, ['E-mail: Ms. A, a@example.org']],
    [{ email: 'a@example.org' }, ['E-mail: a@example.org']],
    [{ name: 'Ms. A' }, []],
  ])('says whom to call, and how: %j', async (contact, lines) => {
    const hosts = fixture.facts.hosts.map((one) => ({ ...one, host: { ...one.host, contact } }));
    const sessions = fixture.facts.sessions.map((one) => ({
      ...one,
      host: hosts.find(({ id }) => id === one.host?.id),
    }));
    const plan = { ...fixture, facts: { ...fixture.facts, hosts, sessions } };
    const { calendar } = await calendarOf(plan, 'programme');
    const said = eventOf(calendar, 'session-ministry-call').description.split('\n');
    expect(said.filter((line) => /Ms\. A|a@example/.test(line))).toEqual(lines);
  });

  it('has every session, transfer, break and flight once', async () => {
    const { calendar } = await calendarOf(fixture, 'programme');
    const entries = fixture.agenda.days.flatMap((day) => day.entries);
    const gates = entries.filter(({ kind }) => kind === 'arrival at the gate').length;
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length).toBe(entries.length - gates + 2);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
  });

  it('lets a flight leave on the clocks of one airport and land on those of another', async () => {
    const { calendar } = await calendarOf(fixture, 'programme');
    const flight = eventOf(calendar, 'journey-tas-kul');
    expect(flight.summary).toBe('Flight HY 553 from Tashkent (TAS) to Kuala Lumpur (KUL)');
    // 00:50 in Tashkent (+5) to 10:40 in Kuala Lumpur (+8): not 9 h 50 min but 6 h 50 min.
    expect(flight.endDate.toUnixTime() - flight.startDate.toUnixTime()).toBe((6 * 60 + 50) * 60);
  });

  it('marks what a host has not confirmed, and whom a part of the programme concerns', async () => {
    const { calendar } = await calendarOf(fixture, 'programme');
    const status = (key: string) => eventOf(calendar, key).component.getFirstPropertyValue('status');
    expect(status('session-mcmc-round-table')).toBe('TENTATIVE');
    expect(status('session-mdec-demo')).toBe('CONFIRMED');
    expect(eventOf(calendar, 'session-impact-briefing').summary).toMatch(/^\[Group B\] /);
  });

  it('marks a host of which nothing is stated beside others of which something is, also to itself', async () => {
    const hosts = fixture.tour.hosts?.map((host) => {
      const { status: _, ...unstated } = host;
      return host.id === 'mdec' ? unstated : host;
    });
    const tour = { ...fixture.tour, hosts };
    const plan: Plan = { ...fixture, tour, facts: deriveFacts(tour, defaultPolicy) };
    for (const one of [plan, forHost(plan, 'mdec')]) {
      const { calendar } = await calendarOf(one, 'programme');
      const demo = eventOf(calendar, 'session-mdec-demo');
      expect(demo.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
      expect(demo.description).toContain('to be confirmed');
    }
  });

  it('keeps its names when a session moves, and outranks what was sent before', async () => {
    const moved: Plan = {
      ...fixture,
      today: '2014-05-13' as LocalDate,
      agenda: {
        days: fixture.agenda.days.map((day) => ({
          ...day,
          entries: day.entries.map((entry) => ({ ...entry, start: entry.start + 30, end: entry.end + 30 })),
        })),
      },
    };
    const before = eventOf((await calendarOf(fixture, 'programme')).calendar, 'session-mdec-demo');
    const after = eventOf((await calendarOf(moved, 'programme')).calendar, 'session-mdec-demo');
    expect(after.uid).toBe(before.uid);
    expect(after.startDate.toUnixTime() - before.startDate.toUnixTime()).toBe(1800);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('floats where the clocks of a place are not known', async () => {
    const leg = { from: 'XQZ', to: 'KUL', departs: { date: '2014-06-22' as LocalDate, time: 50 } };
    const legs = [
      { ...leg, arrives: { date: '2014-06-22' as LocalDate, time: 640 } },
      { ...leg, arrives: { date: '2014-06-22' as LocalDate, time: 40 } },
    ];
    const { calendar } = await calendarOf(travelling(legs), 'programme');
    const times = (key: string) =>
      ['dtstart', 'dtend'].map((name) =>
        eventOf(calendar, key).component.getFirstProperty(name)?.toICALString(),
      );
    expect(times('journey-xqz-kul')).toEqual(['DTSTART:20140622T005000', 'DTEND:20140622T104000']);
    expect(times('journey-xqz-kul-2')).toEqual(['DTSTART:20140622T005000', undefined]);
  });

  it('sends the way to a session along with it when it moves to another day', async () => {
    const [first, second, ...others] = fixture.agenda.days;
    if (first === undefined || second === undefined) throw new Error('no two days');
    const moved: Plan = {
      ...fixture,
      agenda: {
        days: [{ ...first, entries: second.entries }, { ...second, entries: first.entries }, ...others],
      },
    };
    const keysOf = async (plan: Plan) =>
      (await calendarOf(plan, 'programme')).calendar
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('uid')))
        .filter((key) => /^(session|transfer-to|lunch)-/.test(key))
        .sort();
    expect(await keysOf(moved)).toEqual(await keysOf(fixture));
  });

  it('leads a delegation without names to its sessions, and through the gates', async () => {
    const days = fixture.agenda.days.map((day) => ({
      ...day,
      entries: day.entries.map((entry) => ({ ...entry, attendees: [] })),
    }));
    const { calendar } = await calendarOf({ ...fixture, agenda: { days } }, 'programme');
    expect(eventOf(calendar, 'session-ministry-call').description).toContain('Be at the gate by 09:10.');
    expect(eventOf(calendar, 'transfer-to-ministry-call').summary).toContain('Transfer to Ministry');
  });

  it('is another calendar for another reader and for next year’s tour, and the same in every language', async () => {
    const uids = async (plan: Plan, languages: RenderContext['languages'] = [en]) => {
      const files = await ics.render(plan, { ...context, languages });
      return String(files[0]?.content).match(/^UID:.*(\r\n .*)*/gm);
    };
    const { tour } = fixture;
    const own = await uids(fixture);
    const nextYear = { ...tour, dates: { from: '2015-06-22', to: '2015-06-25' } as Plan['tour']['dates'] };
    const postponed = { ...tour, dates: { from: '2014-09-22', to: '2014-09-25' } as Plan['tour']['dates'] };
    const reader = { kind: 'host', id: 'mampu', name: 'MAMPU' } as const;
    expect(await uids(fixture, [ru])).toEqual(own);
    expect(await uids(fixture, [ar, ru])).toEqual(own);
    expect(await uids({ ...fixture, tour: postponed })).toEqual(own);
    for (const plan of [
      { ...fixture, tour: nextYear },
      { ...fixture, reader },
    ])
      for (const uid of (await uids(plan)) ?? []) expect(own).not.toContain(uid);
  });

  it('is the same calendar under another title and in another year, where the tour has an id', async () => {
    const uids = async (changed: Partial<Plan['tour']>) => {
      const files = await ics.render({ ...fixture, tour: { ...fixture.tour, ...changed } }, context);
      return files.flatMap(({ content }) => String(content).match(/^UID:.*(\r\n .*)*/gm) ?? []);
    };
    const id = 'egov-2014';
    const own = await uids({ id });
    const dates = { from: '2015-06-22', to: '2015-06-25' } as Plan['tour']['dates'];
    expect(own.length).toBeGreaterThan(20);
    expect(await uids({ id, title: 'Renamed', dates })).toEqual(own);
    for (const uid of [...(await uids({ id: 'egov-2015' })), ...(await uids({}))])
      expect(own).not.toContain(uid);
  });

  it('says everything in both languages of two', async () => {
    const [first] = await ics.render(fixture, { ...context, languages: [en, ru] });
    const lunch = eventOf(parsed(String(first?.content)), 'lunch-2014-06-23');
    expect(lunch.summary).toBe('Lunch / Обед');
    const call = eventOf(parsed(String(first?.content)), 'session-ministry-call');
    expect(call.description).toContain('Be at the gate by 09:10.\n');
    expect(call.description).toContain('\n\nБыть на проходной к 09:10.\n');
    expect(call.location.match(/Putrajaya/g)).toHaveLength(1);
  });

  it('invites nobody and rings nowhere', async () => {
    for (const { content } of await ics.render(fixture, context))
      expect(content).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE|BEGIN:VALARM)/m);
  });
});

describe('checklist.ics', () => {
  it('has every task with its day, its state and its owner', async () => {
    const { calendar } = await calendarOf(fixture, 'checklist');
    const todos = calendar.getAllSubcomponents('vtodo');
    expect(todos.length).toBe(fixture.checklist.length);
    const values = todos.map((todo) =>
      ['due', 'status', 'priority', 'completed'].map((name) => todo.getFirstPropertyValue(name)?.toString()),
    );
    expect(values[0]).toEqual(['2014-04-07', 'COMPLETED', undefined, '2014-04-03T12:00:00Z']);
    expect(values[1]).toEqual(['2014-03-14', 'COMPLETED', undefined, undefined]);
    expect(values[2]).toEqual(['2014-04-25', 'NEEDS-ACTION', '1', undefined]);
    expect(String(todos[2]?.getFirstPropertyValue('description'))).toContain(
      'Owner: Mr. Masatake Yamamichi\n',
    );
  });

  it('is not for hosts', async () => {
    const files = await ics.render(fixture, { ...context, parts: ['programme', 'participants'] });
    expect(files.map(({ name }) => name)).toEqual(['programme']);
  });
});

describe('content lines', () => {
  it.each([
    'a; b, c\\ d: "e"\nf',
    'мама '.repeat(800),
    '👩‍👩‍👧'.repeat(40),
    `z${'\u0301'.repeat(300)}`,
    '中文'.repeat(60),
    'BEGIN:VEVENT',
    '\\n\\,\\;',
  ])('bring a text back whole: %#', (text) => {
    const written = componentText('VCALENDAR', [textProperty('SUMMARY', text)]);
    const encoder = new TextEncoder();
    for (const line of written.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(written).toMatch(/\r\n$/);
    expect(new ICAL.Component(ICAL.parse(written)).getFirstPropertyValue('summary')).toBe(text);
  });

  it('escape what separates', () => {
    expect(textProperty('SUMMARY', 'a;b,c\\d\ne').value).toBe('a\\;b\\,c\\\\d\\ne');
  });

  it('keep what people wrote out of the calendar’s own lines', async () => {
    const text = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT;x="y":z\u0000';
    const { calendar } = await calendarOf(fixtureSaying(text), 'programme');
    const tame = await calendarOf(fixtureSaying('A'), 'programme');
    expect(calendar.getAllSubcomponents('vevent').length).toBe(
      tame.calendar.getAllSubcomponents('vevent').length,
    );
    expect(eventOf(calendar, 'session-debrief').summary).toBe('Debrief: A END:VEVENT BEGIN:VEVENT;x="y":z');
  });
});

describe('time zones', () => {
  it.each([
    ['Asia/Kuala_Lumpur', '2014-06-26'],
    ['Europe/Berlin', '2014-10-25'],
    ['Europe/Moscow', '2014-10-26'],
    ['America/New_York', '2024-03-10'],
    ['Australia/Lord_Howe', '2024-10-06'],
    ['Asia/Tehran', '2014-09-22'],
    ['Asia/Kathmandu', '2024-01-01'],
    ['Africa/Casablanca', '2024-03-10'],
    ['America/Sao_Paulo', '2018-11-04'],
  ])('%s is right around %s', (zone, day) => {
    const date = parseDate(day);
    if (date === undefined) throw new Error(day);
    const calendar = parsed(componentText('VCALENDAR', [], [timeZoneText(zone, date, date)]));
    const component = calendar.getFirstSubcomponent('vtimezone');
    if (component === null) throw new Error('no zone');
    const known = new ICAL.Timezone(component);
    for (const [hour, minute] of [
      [0, 30],
      [1, 0],
      [4, 0],
      [9, 15],
      [12, 0],
      [23, 45],
    ] as const) {
      const { instant, kind } = toInstant(date, hour * 60 + minute, zone);
      if (kind !== 'unique') continue;
      const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
      const local = new ICAL.Time(
        { year, month, day: dayOfMonth, hour, minute, second: 0, isDate: false },
        known,
      );
      expect([hour, minute, local.toUnixTime()]).toEqual([hour, minute, instant * 60]);
    }
  });
});
