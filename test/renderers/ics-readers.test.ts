import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { ru } from '../../src/language/catalogues/ru.ts';
import { plan } from '../../src/plan.ts';
import { ics } from '../../src/renderers/ics.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { fixture, fixtureSaying } from './fixture.ts';

const context: RenderContext = { width: 80, palette: plainPalette, unicode: true, languages: [en] };

/** Tours in which clocks change, once, or at the end of a year, or not at all: zone, first and last day, airport. */
const TOURS = [
  ['Europe/London', '2026-10-23', '2026-10-27', 'LHR'],
  ['Europe/London', '2035-03-23', '2035-03-27', 'LHR'],
  ['America/New_York', '2026-03-06', '2026-03-10', 'JFK'],
  ['America/New_York', '2006-04-01', '2006-04-04', 'JFK'],
  ['Asia/Kuala_Lumpur', '1981-12-30', '1982-01-02', 'KUL'],
  ['Asia/Kuala_Lumpur', '2014-06-24', '2014-06-27', 'KUL'],
  ['Asia/Tashkent', '1991-03-29', '1991-04-01', 'TAS'],
  ['Europe/Moscow', '2014-10-24', '2014-10-27', 'SVO'],
] as const;

/** A session on every day, each at an agreed time, and a journey from Anchorage, whose clocks are others. */
function tourPlan([zone, from, to, airport]: (typeof TOURS)[number]): Plan {
  const days: string[] = [];
  for (let day: string = from; day <= to; day = Temporal.PlainDate.from(day).add({ days: 1 }).toString())
    days.push(day);
  const text = JSON.stringify({
    studytour: 1,
    title: `Clocks of ${zone}`,
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from, to },
    timeZone: zone,
    travel: { legs: [{ from: 'ANC', to: airport, departs: `${from} 00:10`, arrives: `${to} 23:50` }] },
    hosts: [{ id: 'host', name: 'Ministry', hours: ['Mon-Sun 08:00-20:00'] }],
    sessions: days.flatMap((day) => [
      { id: `morning-${day}`, host: 'host', at: `${day} 09:00`, until: '10:00' },
      { id: `evening-${day}`, host: 'host', at: `${day} 17:30`, until: '18:15' },
    ]),
  });
  const { plan: planned, diagnostics } = plan(
    { file: 'tour.yaml', text },
    { today: '2014-05-15' as LocalDate },
  );
  if (planned === undefined) throw new Error(diagnostics[0]?.message);
  return planned;
}

/** An event or task as a reader tells it: its name, start, end, summary, and its day where it has no time. */
type Told = [uid: string, start: number | null, end: number | null, summary: string, day: string | null];

/** What a plan's sessions and flight should be read as, by an implementation of time zones that shares nothing with ours but the data. */
function expected({ agenda, tour }: Plan): Map<string, [number, number]> {
  const seconds = (date: string, time: number, zone: string) =>
    Temporal.PlainDateTime.from(`${date}T00:00`).add({ minutes: time }).toZonedDateTime(zone)
      .epochMilliseconds / 1000;
  const sessions = agenda.days.flatMap(({ date, entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'session'
        ? [
            [
              `session-${entry.session}`,
              [seconds(date, entry.start, tour.timeZone), seconds(date, entry.end, tour.timeZone)],
            ] as const,
          ]
        : [],
    ),
  );
  const legs = (tour.travel?.legs ?? []).flatMap(({ from, to, departs, arrives }) =>
    departs && arrives
      ? [
          [
            `journey-${from}-${to}`.toLowerCase(),
            [
              seconds(departs.date, departs.time, ZONES[from] ?? ''),
              seconds(arrives.date, arrives.time, ZONES[to] ?? ''),
            ],
          ] as const,
        ]
      : [],
  );
  return new Map(
    [...sessions, ...legs].map(([key, [start, end]]) => [key, [start, end] as [number, number]]),
  );
}

const ZONES: Readonly<Record<string, string>> = {
  ANC: 'America/Anchorage',
  LHR: 'Europe/London',
  JFK: 'America/New_York',
  KUL: 'Asia/Kuala_Lumpur',
  TAS: 'Asia/Tashkent',
  SVO: 'Europe/Moscow',
};

const plans = [...TOURS.map(tourPlan), fixture];

async function filesOf(written: Plan, changed: Partial<RenderContext> = {}): Promise<Map<string, string>> {
  const files = await ics.render(written, { ...context, ...changed });
  return new Map(files.map(({ name, content }) => [name, String(content)]));
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-ics-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** ical.js knows zones by one register for all files. */
function withIcalJs(text: string): Told[] {
  const read = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of read.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return [...read.getAllSubcomponents('vevent'), ...read.getAllSubcomponents('vtodo')].map((part) => {
    const value = (name: string) => part.getFirstPropertyValue(name);
    const [start, end] = [value('due') ?? value('dtstart'), value('dtend')] as [ICAL.Time, ICAL.Time | null];
    const named = [String(value('uid')), String(value('summary'))] as const;
    return start.isDate
      ? [named[0], null, null, named[1], start.toString()]
      : [named[0], start.toUnixTime(), end?.toUnixTime() ?? null, named[1], null];
  });
}

/** Debian's own Python has its readers; another one that comes first on the path may have none. */
const PYTHON = '/usr/bin/python3';

async function withPython(reader: string, texts: readonly string[]): Promise<Told[][]> {
  return inFolder(async (folder) => {
    const paths = texts.map((text, i) => {
      const path = join(folder, `${i}.ics`);
      writeFileSync(path, text);
      return path;
    });
    const { stdout, stderr } = spawnSync(
      PYTHON,
      [join(import.meta.dirname, 'read-calendar.py'), reader, ...paths],
      { encoding: 'utf8', env: { ...process.env, TZ: 'America/Sao_Paulo' } },
    );
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  });
}

const has = (module: string) => spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
const hasLibical = spawnSync(PYTHON, ['-c', 'import gi; gi.require_version("ICalGLib", "3.0")']).status === 0;

const READERS = [
  { name: 'ical.js', isHere: true, read: async (texts: readonly string[]) => texts.map(withIcalJs) },
  { name: 'icalendar', isHere: has('icalendar') },
  { name: 'libical', isHere: hasLibical },
  { name: 'vobject', isHere: has('vobject') },
].map((reader) => ({
  read: (texts: readonly string[]) => withPython(reader.name, texts),
  ...reader,
}));

describe.each(READERS)('$name (skipped where Debian’s Python has no such reader)', ({ isHere, read }) => {
  it.skipIf(!isHere)('reads the same instants in every zone, before and after clocks change', async () => {
    const texts = await Promise.all(plans.map(async (one) => (await filesOf(one)).get('programme') ?? ''));
    const told = await read(texts);
    expect(told.length).toBe(plans.length);
    for (const [i, one] of plans.entries()) {
      const known = new Map(told[i]?.map(([uid, ...moments]) => [uid.split('.')[0], moments.slice(0, 2)]));
      for (const [key, moments] of expected(one)) expect([key, known.get(key)]).toEqual([key, moments]);
    }
  });

  it.skipIf(!isHere)('reads tasks and days whole, in two languages and from hostile texts', async () => {
    // Without a backslash before an n, which icalendar 4 takes for the end of a line though it is escaped.
    const texts = [
      ...(await filesOf(fixture, { languages: [en, ru] })).values(),
      ...(await filesOf(fixture, { todosAsEvents: true })).values(),
      ...(await filesOf(fixtureSaying('A\r\nEND:VEVENT\r\n;x="y":z, \\ \u0000👩‍👩‍👧‍👦'.repeat(20)))).values(),
    ];
    const told = await read(texts);
    // In the order in which ical.js tells them, which the first test holds to what we meant.
    const inOrder = (all: Told[] | undefined) => [...(all ?? [])].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    for (const [i, text] of texts.entries()) expect(inOrder(told[i])).toEqual(inOrder(withIcalJs(text)));
  });
});

const hasKhal = spawnSync('khal', ['--version']).status === 0;

describe.skipIf(!hasKhal)('khal (skipped where it is not installed)', () => {
  it('takes the plan of another day in place of the one before', async () => {
    await inFolder(async (folder) => {
      const calendar = join(folder, 'tour');
      mkdirSync(calendar);
      writeFileSync(
        join(folder, 'config'),
        `[calendars]\n[[tour]]\npath = ${calendar}\n[sqlite]\npath = ${folder}/khal.db\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\ntimeformat = %H:%M\n`,
      );
      const khal = (...args: string[]) => {
        const { status, stdout, stderr } = spawnSync('khal', ['-c', join(folder, 'config'), ...args], {
          encoding: 'utf8',
          env: { ...process.env, LANG: 'C.UTF-8', HOME: folder },
        });
        if (status !== 0) throw new Error(stderr);
        return stdout;
      };
      const take = async (one: Plan) => {
        const path = join(folder, 'programme.ics');
        writeFileSync(path, (await filesOf(one)).get('programme') ?? '');
        khal('import', '--batch', '-a', 'tour', path);
        return readdirSync(calendar).length;
      };
      const events = fixture.agenda.days
        .flatMap(({ entries }) => entries)
        .filter(({ kind }) => kind !== 'arrival at the gate').length;
      expect(await take(fixture)).toBe(events + 2);
      expect(await take(fixture)).toBe(events + 2);
      const days = fixture.agenda.days.map((day) => ({
        ...day,
        entries: day.entries.map((entry) => ({ ...entry, start: entry.start + 30, end: entry.end + 30 })),
      }));
      expect(await take({ ...fixture, today: '2014-05-20' as LocalDate, agenda: { days } })).toBe(events + 2);
      const listed = khal('list', '--format', '{start-long} {end-long} {title}', '2014-06-23', '1d');
      // 10:00 in Kuala Lumpur, eight hours ahead.
      expect(listed).toContain('2014-06-23 02:00 2014-06-23 03:00 Courtesy call');
      const kept = readdirSync(calendar).map((name) => readFileSync(join(calendar, name), 'utf8'));
      for (const text of kept) expect(text).toContain('SEQUENCE:5253');
    });
  });
});
