import type { AgendaDay, Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { DAY_MINUTES } from '../base/clock.ts';
import { capitalised } from '../base/text.ts';
import { formatDate, formatTime, inDigits, sentence } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { type Attendance, attendanceOf } from '../outline/attendance.ts';
import { formatTimes } from '../outline/dates.ts';
import { type DayRide, dayRides } from '../outline/journeys.ts';
import type { Figure } from '../outline/outline.ts';
import { timetableRow } from '../outline/programme.ts';
import type { SessionEntry } from '../outline/sessions.ts';
import { type Canvas, canvasOf, LINE_HEIGHT, type Shape } from './canvas/canvas.ts';
import { firstFitted, fitted } from './canvas/fitted.ts';
import { legendOf } from './canvas/legend.ts';
import { figureOf } from './canvas/picture.ts';
import { textWidth } from './canvas/text-width.ts';
import {
  type Box,
  DOUBLE,
  entryBox,
  entryLegend,
  kindOf,
  sessionKind,
  sessionTitles,
} from './day/entry-shapes.ts';
import { type PlacedRide, ridesOn } from './day/rides.ts';
import { type Span, tracksOf } from './day/tracks.ts';
import type { Drawing } from './drawing.ts';

const WIDTH = 680;
const HEADER = 20;
/** Of words, and of those that would else be broken. */
const [SIZE, SMALL] = [10, 8];
/** What the names of groups take where there are several. */
const NAMES_WIDTH = 92;
/** Shown at least, so that days can be compared. */
const USUAL: Hours = [9 * 60, 16 * 60];
/** What a host sees at least: of its one visit in an afternoon a phone would show the empty morning. */
const LEAST = 4 * 60;
/** Of words from the frame of a box. */
const INSET = 4;
/** Of a track, with one group and with several. */
const [TALL, LOW] = [78, 62];

/** Each day from morning to evening, a row for each group. */
export const dayTimeline: Drawing = {
  id: 'day-timeline',
  part: 'programme',
  repeats: true,
  draw(plan, words) {
    const attendance = attendanceOf(plan, words);
    const rides = dayRides(plan.tour, plan.facts, words);
    return plan.agenda.days
      .filter(({ entries }) => entries.some(({ kind }) => kind === 'session'))
      .map((day) => timeline(plan, words, attendance.on(day.date), rides, day));
  },
};

type Hours = readonly [from: number, to: number];

/** Whole hours that a day is drawn with. */
function hoursOf({ agenda, reader }: Plan, entries: readonly Entry[]): Hours {
  const isHost = reader?.kind === 'host';
  const shown = isHost ? agenda.days.flatMap((day): readonly Entry[] => day.entries) : entries;
  const usual = isHost ? [] : USUAL;
  const from = Math.floor(Math.min(...shown.map(({ start }) => start), ...usual) / 60) * 60;
  const to = Math.ceil(Math.max(...shown.map(({ end }) => end), ...usual) / 60) * 60;
  return [from, isHost ? Math.max(to, Math.min(from + LEAST, DAY_MINUTES)) : to];
}

function timeline(
  plan: Plan,
  words: Words,
  attendance: Attendance,
  allRides: readonly DayRide[],
  day: AgendaDay,
): Figure {
  const canvas = canvasOf(WIDTH, words.direction);
  const { entries } = day;
  const tracks = tracksOf(plan, entries);
  const left = tracks.members.length > 1 ? NAMES_WIDTH : 16;
  const [from, to] = hoursOf(plan, entries);
  const rides = ridesOn(day.date, allRides, tracks, [from, to]);
  const scale = (WIDTH - left - 16) / (to - from);
  const x = (time: number) => left + (time - from) * scale;
  const row = tracks.count > 1 ? LOW : TALL;
  const bottom = HEADER + tracks.count * row + 4;
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, i) => from + i * 60);
  const legend = legendOf(
    entryLegend(
      [...entries.map((entry) => kindOf(plan, entry)), ...rides.map(() => 'journey' as const)],
      words,
    ),
    canvas,
    bottom + 6,
  );
  const place = (span: Span, start: number, end: number) => ({
    x: x(start),
    width: (end - start) * scale,
    y: HEADER + span.from * row + 2,
    height: (span.to - span.from) * row - 4,
  });
  const shapes = [
    ...hours.map((time) => canvas.line(x(time), HEADER - 4, x(time), bottom, 'grid')),
    ...hours.map((time) =>
      canvas.text(x(time), 11, formatTime(words, time), { size: SIZE, look: 'soft', anchor: 'middle' }),
    ),
    ...(tracks.members.length > 1
      ? tracks.members.map((members, i) =>
          trackName(attendance, members, words, canvas, HEADER + i * row, row),
        )
      : []),
    ...tracks.placed.map(({ entry, ...span }) =>
      box(plan, words, canvas, entry, place(span, entry.start, entry.end)),
    ),
    ...rides.map(({ title, start, end, ...span }) => rideBox(title, canvas, place(span, start, end))),
    ...legend.shapes,
  ];
  return figureOf(
    {
      id: `day-${day.date}`,
      lang: words.code,
      caption: capitalised(formatDate(words, day.date)),
      isHeaded: true,
      alternative: inWords(plan, words, attendance, entries, rides),
      width: WIDTH,
      height: bottom + 8 + legend.height,
    },
    shapes,
  );
}

function trackName(
  attendance: Attendance,
  members: readonly string[],
  words: Words,
  canvas: Canvas,
  y: number,
  height: number,
): Shape {
  const name = attendance.short(members) ?? words.attendance.whole;
  const lines = fitted(name, { width: NAMES_WIDTH - 26, size: SIZE, most: 4 });
  return canvas.text(0, y + height / 2 - ((lines.length - 1) * SIZE * LINE_HEIGHT) / 2 + 4, lines, {
    size: SIZE,
  });
}

/** `09:00–10:30 Briefing at MAMPU; …`: sessions, lunch and journeys; ways and waiting stand in the programme. */
function inWords(
  plan: Plan,
  words: Words,
  attendance: Attendance,
  entries: readonly Entry[],
  rides: readonly PlacedRide[],
): string {
  const stays = entries
    .filter(({ kind }) => kind === 'session' || kind === 'lunch')
    .map((entry) => {
      const { title } = timetableRow(plan, attendance, entry, words);
      const who = attendance.short(entry.attendees);
      return { ...entry, title: who === undefined ? title : `${title} (${who})` };
    });
  const parts = [...stays, ...rides]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, title }) => `${formatTimes(words, start, end)} ${title}`);
  return sentence(words, parts.join('; '));
}

/** Texts, the wished for first. */
type Ranks = readonly (readonly string[])[];

function box(plan: Plan, words: Words, canvas: Canvas, entry: Entry, place: Box): Shape {
  const { x, y, width, height } = place;
  const kind = kindOf(plan, entry);
  switch (kind) {
    case 'session':
    case 'open':
      return (
        entryBox(kind, canvas, x + 0.5, y, width - 1, height) +
        (entry.kind === 'session' ? label(titleRanks(plan, entry, words), canvas, place) : '')
      );
    case 'transfer':
      return way(words, entry, canvas, place);
    case 'gate':
      return entryBox(kind, canvas, x, y + height / 2 - 8, width, 16);
    case 'lunch':
      return entryBox(kind, canvas, x, y, width, height) + pauseLabel(words.programme.lunch, canvas, place);
    case 'prayer':
      return entryBox(kind, canvas, x, y, width, height) + pauseLabel(words.programme.prayer, canvas, place);
  }
}

/** A flight or a train on its day. */
function rideBox(title: string, canvas: Canvas, place: Box): Shape {
  const { x, y, width, height } = place;
  const within = {
    x: x + DOUBLE,
    y: y + DOUBLE,
    width: width - 2 * DOUBLE,
    height: height - 2 * DOUBLE,
  };
  return (
    entryBox('journey', canvas, x, y, width, height) + pauseLabel(title, canvas, within, { isCut: true })
  );
}

/** A band, and above it how many minutes it takes. */
function way(words: Words, entry: Entry, canvas: Canvas, { x, y, width, height }: Box): Shape {
  const minutes = `${inDigits(words, `${entry.end - entry.start}`)}′`;
  const middle = y + height / 2;
  const number =
    textWidth(minutes, 9) > width
      ? ''
      : canvas.text(x + width / 2, middle - 12, minutes, { size: 9, look: 'soft', anchor: 'middle' });
  return entryBox('transfer', canvas, x, middle - 8, width, 16) + number;
}

/** What a session is and, where that has no room, of what kind it is. */
function titleRanks(plan: Plan, entry: SessionEntry, words: Words): Ranks {
  const titles = sessionTitles(plan, entry);
  const [long, short = long] = titles;
  return [titles, [sessionKind(entry, words), short]];
}

function label(ranks: Ranks, canvas: Canvas, place: Box): Shape {
  const { lines, size } = labelFitted(ranks, place);
  return canvas.text(place.x + INSET, place.y + 12, lines, { size, look: 'ink' });
}

/** A break is told by its box too: its name is not torn for it. A journey is told by what is left of its name. */
function pauseLabel(text: string, canvas: Canvas, place: Box, { isCut = false } = {}): Shape {
  const { lines, size, isWhole } = labelFitted([[text]], place);
  return isWhole || isCut ? canvas.text(place.x + INSET, place.y + 12, lines, { size, look: 'soft' }) : '';
}

/** In small letters where they alone leave every word whole. */
function labelFitted(ranks: Ranks, { width, height }: Box) {
  const fittedIn = (size: number) => {
    const most = Math.floor((height - 6) / (size * LINE_HEIGHT));
    const wordings = ranks.map((texts) => texts.map((text) => ({ text, most })));
    const { lines = [], isWhole = false } = firstFitted(wordings, { width: width - INSET - 3, size }) ?? {};
    return { lines, size, isWhole };
  };
  const usual = fittedIn(SIZE);
  const small = usual.isWhole ? usual : fittedIn(SMALL);
  return small.isWhole ? small : usual;
}
