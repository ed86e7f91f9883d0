import type { AgendaDay, Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { weekdayOf } from '../base/calendar.ts';
import { capitalised } from '../base/text.ts';
import { townsOf } from '../facts/places/towns.ts';
import {
  formatDates,
  formatTime,
  labelled,
  listed,
  plainShortDate,
  sentence,
  shortDate,
} from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { type Attendance, attendanceOf } from '../outline/attendance.ts';
import { dayRides } from '../outline/journeys.ts';
import type { Figure } from '../outline/outline.ts';
import { placeOf } from '../outline/places.ts';
import { canvasOf, LINE_HEIGHT } from './canvas/canvas.ts';
import { fitted } from './canvas/fitted.ts';
import { legendOf } from './canvas/legend.ts';
import { figureOf } from './canvas/picture.ts';
import { textWidth } from './canvas/text-width.ts';
import { entryLegend, kindOf } from './day/entry-shapes.ts';
import { gridBox, rideBox } from './day/grid-box.ts';
import { ridesOn } from './day/rides.ts';
import { type Span, type Tracks, tracksOf } from './day/tracks.ts';
import type { Drawing } from './drawing.ts';

const WIDTH = 680;
const HOURS_WIDTH = 40;
/** Of a short day; the hours of a long one are lower, so that all of them have room on a page with words that can be read. */
const PIXELS_PER_MINUTE = 0.8;
const TALLEST = 460;
/** Narrower than this, a track holds no words. */
const LEAST_TRACK = 58;
const MOST_DAYS = 5;
/** More groups than this side by side would leave none of them room for words. */
const MOST_TRACKS = 4;
/** Of a day that all spend together, in tracks: as much as its date and its towns need. */
const LEAST_SHARE = 1.7;
const SIZE = 10;
const [HEAD_SIZE, GROUP_SIZE] = [11, 9];
const LINE = SIZE * LINE_HEIGHT;
/** Lines for the towns of a day. */
const MOST_TOWNS = 2;
/** Of a column's width, beside the words above it. */
const ROOM_BESIDE_HEAD = 10;

/** The programme at a glance: a column for each day, the hours downwards, groups side by side. */
export const programmeGrid: Drawing = {
  id: 'programme-grid',
  part: 'programme',
  repeats: true,
  draw(plan, words) {
    // Of days of travel around the programme the journeys and rides are in the list.
    const programme = plan.agenda.days.filter(({ date }) => plan.facts.days.some((day) => day.date === date));
    const days = programme.map((day) => ({ ...day, tracks: tracksOf(plan, day.entries, MOST_TRACKS) }));
    // One day stands in its own picture.
    if (days.filter(({ entries }) => entries.length > 0).length < 2) return [];
    const widest = Math.max(...days.map(({ tracks }) => tracks.count));
    const most = Math.max(1, Math.min(MOST_DAYS, Math.floor((WIDTH - HOURS_WIDTH) / (LEAST_TRACK * widest))));
    const sheets = Math.ceil(days.length / most);
    const each = Math.ceil(days.length / sheets);
    return Array.from({ length: sheets }, (_, i) =>
      grid(plan, words, days.slice(i * each, (i + 1) * each), i === 0 ? 'programme' : `programme-${i + 1}`),
    );
  },
};

interface Column extends AgendaDay {
  readonly tracks: Tracks;
}

function grid(plan: Plan, words: Words, days: readonly Column[], id: string): Figure {
  const canvas = canvasOf(WIDTH, words.direction);
  const entries = days.flatMap((day) => day.entries);
  const from = Math.floor(Math.min(...entries.map(({ start }) => start), 9 * 60) / 60) * 60;
  const to = Math.ceil(Math.max(...entries.map(({ end }) => end), 16 * 60) / 60) * 60;
  const allRides = dayRides(plan.tour, plan.facts, words);
  const rides = days.map(({ date, tracks }) => ridesOn(date, allRides, tracks, [from, to]));
  const columns = columnsOf(days);
  const attendance = attendanceOf(plan, words);
  const heads = columns.map(({ day, width }) => headOf(plan, words, attendance.on(day.date), day, width));
  const dates = datesOf(days, words, Math.min(...columns.map(({ width }) => width)) - ROOM_BESIDE_HEAD);
  const dateRows = Math.max(...dates.map((lines) => lines.length));
  const cityY = 2 + dateRows * HEAD_SIZE * LINE_HEIGHT + LINE;
  const cityRows = Math.max(1, ...heads.map(({ cities }) => cities.length));
  const groupY = cityY + cityRows * LINE + 1;
  const top = (heads.some(({ groups }) => groups.length > 0) ? groupY : groupY - LINE - 1) + 8;
  const scale = Math.min(PIXELS_PER_MINUTE, TALLEST / (to - from));
  const y = (time: number) => top + (time - from) * scale;
  const bottom = y(to);
  const legend = legendOf(
    entryLegend(
      [...entries.map((entry) => kindOf(plan, entry)), ...rides.flat().map(() => 'journey' as const)],
      words,
    ),
    canvas,
    bottom + 8,
  );
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, i) => from + i * 60);
  const shapes = [
    ...hours.map((time) => canvas.line(HOURS_WIDTH, y(time), WIDTH, y(time), 'grid')),
    ...hours.slice(0, -1).map((time) =>
      canvas.text(HOURS_WIDTH - 5, y(time) + 9, formatTime(words, time), {
        size: SIZE,
        look: 'soft',
        anchor: 'end',
      }),
    ),
    ...columns.flatMap(({ day, x, width }, i) => {
      const { count, placed } = day.tracks;
      const place = ({ from, to }: Span, start: number, end: number) => ({
        x: x + 3 + (from * (width - 6)) / count,
        width: ((to - from) * (width - 6)) / count - 2,
        y: y(start),
        height: (end - start) * scale,
      });
      const isNamed = (heads[i]?.groups ?? []).length === 0;
      const own = attendance.on(day.date);
      const whose = ({ attendees }: Entry) => (isNamed ? own.short(attendees) : undefined);
      return [
        canvas.line(x, 4, x, bottom, 'frame'),
        canvas.text(x + 6, 16, dates[i] ?? [], { size: HEAD_SIZE, bold: true }),
        canvas.text(x + 6, cityY, heads[i]?.cities ?? [], { size: SIZE, look: 'soft' }),
        ...(heads[i]?.groups ?? []).map((name, track, names) =>
          canvas.text(x + 5 + (track * (width - 6)) / names.length, groupY, name, {
            size: GROUP_SIZE,
          }),
        ),
        ...placed.map(({ entry, ...span }) =>
          gridBox(plan, words, canvas, entry, whose(entry), place(span, entry.start, entry.end)),
        ),
        ...(rides[i] ?? []).map(({ title, start, end, ...span }) =>
          rideBox(title, canvas, place(span, start, end)),
        ),
      ];
    }),
    ...legend.shapes,
  ];
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  const span = first === undefined || last === undefined ? '' : formatDates(words, first, last);
  return figureOf(
    {
      id,
      lang: words.code,
      caption: labelled(words, words.pictures.programme, span),
      alternative: sentence(words, days.map((day) => dayInWords(day, words)).join('; ')),
      width: WIDTH,
      height: bottom + 10 + legend.height,
    },
    shapes,
  );
}

function dayInWords({ date, entries }: AgendaDay, words: Words): string {
  const sessions = entries.filter(({ kind }) => kind === 'session').length;
  return labelled(words, shortDate(words, date), words.counts.sessions(sessions));
}

/** Days side by side: those on which groups part have more of the width. */
function columnsOf(days: readonly Column[]) {
  const shares = days.map(({ tracks }) => Math.max(tracks.count, LEAST_SHARE));
  const share = (WIDTH - HOURS_WIDTH) / shares.reduce((sum, one) => sum + one, 0);
  let x = HOURS_WIDTH;
  return days.map((day, i) => {
    const width = (shares[i] ?? LEAST_SHARE) * share;
    const column = { day, x, width };
    x += width;
    return column;
  });
}

/** Dates on one line, or all of them with the weekday above. */
function datesOf(days: readonly Column[], words: Words, width: number): string[][] {
  const room = { width, size: HEAD_SIZE, most: 1, bold: true };
  const whole = days.map(({ date }) => shortDate(words, date));
  if (whole.every((date) => textWidth(date, HEAD_SIZE, true) <= width))
    return whole.map((date) => fitted(date, room));
  return days.map(({ date }) =>
    [capitalised(words.calendar.weekdays[weekdayOf(date)]), plainShortDate(words, date)].flatMap((text) =>
      fitted(text, room),
    ),
  );
}

interface Head {
  readonly cities: readonly string[];
  /** Names of the tracks; none where there is one, or where they are too long to stand above it. */
  readonly groups: readonly string[];
}

/** Where the day is spent, and above each track whose it is. */
function headOf(
  { tour, facts }: Plan,
  words: Words,
  attendance: Attendance,
  { entries, tracks }: Column,
  width: number,
): Head {
  const room = { width: width - ROOM_BESIDE_HEAD, size: SIZE, most: MOST_TOWNS };
  const places = entries.flatMap((entry) => (entry.kind === 'session' ? [placeOf(facts, entry.site)] : []));
  const named = listed(words, townsOf(places, tour.countries.providing));
  const groups = tracks.members.map((ids) => attendance.short(ids) ?? words.attendance.whole);
  const areShort = groups.every((name) => textWidth(name, GROUP_SIZE) <= width / tracks.count - 8);
  return {
    cities: fitted(named, room),
    groups: groups.length > 1 && areShort ? groups : [],
  };
}
