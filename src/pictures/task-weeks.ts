import type { Plan } from '../agenda/plan.ts';
import { addDays, daysBetween, type LocalDate, mondayOf } from '../base/calendar.ts';
import { capitalised } from '../base/text.ts';
import type { ChecklistItem, TaskState } from '../checklist/task.ts';
import { formatDate, inDigits, labelled, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { ownersOf } from '../outline/weeks.ts';
import { type Canvas, canvasOf, LINE_HEIGHT, type Shape } from './canvas/canvas.ts';
import { fitted } from './canvas/fitted.ts';
import { type LegendItem, legendOf } from './canvas/legend.ts';
import { figureOf } from './canvas/picture.ts';
import { textWidth } from './canvas/text-width.ts';
import type { Drawing } from './drawing.ts';

const WIDTH = 680;
const NAMES_WIDTH = 150;
/** Lines of a name; the longest ministries have six. */
const MOST_NAMES = 8;
/** More weeks would leave none of them room for a box. */
const [MOST_BEFORE, MOST_AFTER] = [20, 12];
const HEADER = 42;
const SIZE = 10;
const BOX = 8;
const GAP = 1.5;
const STATES: readonly TaskState[] = ['overdue', 'due', 'done'];

/** The weeks before and after the tour: a row for everybody who has to do something, a box to tick for each task. */
export const taskWeeks: Drawing = {
  id: 'task-weeks',
  part: 'checklist',
  repeats: true,
  draw(plan, words) {
    if (plan.checklist.length === 0) return [];
    const weeks = weekColumns(plan);
    const canvas = canvasOf(WIDTH, words.direction);
    const width = (WIDTH - NAMES_WIDTH) / weeks.length;
    const across = Math.max(1, Math.floor((width - 2) / (BOX + GAP)));
    const owners = ownersOf(plan.checklist);
    let y = HEADER;
    const rows = owners.map((owner) => {
      const own = plan.checklist.filter((item) => item.owner === owner);
      const cells = weeks.map((week) => byState(own.filter(({ due }) => isIn(week, due))));
      const name = fitted(owner, { width: NAMES_WIDTH - 10, size: SIZE, most: MOST_NAMES });
      const boxes = Math.max(...cells.map(({ length }) => Math.ceil(length / across)));
      const height = Math.max(boxes * (BOX + GAP), name.length * SIZE * LINE_HEIGHT) + 8;
      const top = y;
      y += height;
      return [
        canvas.line(0, top, WIDTH, top, 'grid'),
        canvas.text(0, top + 13, name, { size: SIZE }),
        ...cells.flatMap((items, w) =>
          items.map(({ state }, i) =>
            tick(
              canvas,
              state,
              NAMES_WIDTH + w * width + 2 + (i % across) * (BOX + GAP),
              top + 5 + Math.floor(i / across) * (BOX + GAP),
            ),
          ),
        ),
      ];
    });
    const x = (date: LocalDate) => {
      const w = weeks.findIndex((week) => isIn(week, date));
      const { monday = date, end = date } = weeks[w] ?? {};
      return w < 0
        ? undefined
        : NAMES_WIDTH + (w + daysBetween(monday, date) / daysBetween(monday, end)) * width;
    };
    const [tourFrom, tourTo] = [x(plan.tour.dates.from) ?? 0, x(plan.tour.dates.to) ?? 0];
    const legend = legendOf(legendItems(plan, words), canvas, y + 8);
    const shapes = [
      canvas.rect(tourFrom, HEADER - 6, tourTo - tourFrom + width / 7, y - HEADER + 6, 'during'),
      ...header(weeks, width, canvas, words),
      ...weeks.map((_, w) =>
        canvas.line(NAMES_WIDTH + w * width, HEADER, NAMES_WIDTH + w * width, y, 'grid'),
      ),
      ...rows.flat(),
      canvas.line(0, y, WIDTH, y, 'grid'),
      ...today(x(plan.today), y, canvas),
      ...legend.shapes,
    ];
    return [
      figureOf(
        {
          id: 'weeks',
          lang: words.code,
          caption: words.pictures.weeks,
          alternative: inWords(plan, words),
          width: WIDTH,
          height: y + 12 + legend.height,
        },
        shapes,
      ),
    ];
  },
};

/** A column of the strip: a week, or at either end everything further away. */
interface WeekColumn {
  readonly monday: LocalDate;
  /** The first date that is no longer in it. */
  readonly end: LocalDate;
  /** Weeks from that of the first day of the tour; with an ellipsis where it stands for more. */
  readonly label: string;
}

/** The weeks around the tour, as many as there are tasks in; what lies further away is drawn together into one column. */
function weekColumns({ checklist, tour }: Plan): WeekColumn[] {
  const start = mondayOf(tour.dates.from);
  const dates = [...checklist.map(({ due }) => due), tour.dates.from, tour.dates.to].sort();
  const number = (date: LocalDate) => Math.floor(daysBetween(start, date) / 7);
  const [first, last] = [number(dates[0] ?? start), number(dates.at(-1) ?? start)];
  const from = Math.max(first, -MOST_BEFORE);
  const to = Math.max(number(tour.dates.to), Math.min(last, MOST_AFTER));
  const within = Array.from({ length: to - from + 1 }, (_, i) => weekColumn(start, from + i));
  const [earliest, latest] = [within[0]?.monday ?? start, within.at(-1)?.end ?? start];
  return [
    ...(first < from
      ? [{ monday: addDays(start, first * 7), end: earliest, label: `…${signed(from - 1)}` }]
      : []),
    ...within,
    ...(last > to
      ? [{ monday: latest, end: addDays(start, (last + 1) * 7), label: `${signed(to + 1)}…` }]
      : []),
  ];
}

function weekColumn(start: LocalDate, number: number): WeekColumn {
  return { monday: addDays(start, number * 7), end: addDays(start, (number + 1) * 7), label: signed(number) };
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : number < 0 ? `−${-number}` : '0';
}

function isIn({ monday, end }: WeekColumn, date: LocalDate): boolean {
  return monday <= date && date < end;
}

function byState(items: readonly ChecklistItem[]): ChecklistItem[] {
  return STATES.flatMap((state) => items.filter((item) => item.state === state));
}

/** Open, ticked, or open with a mark of exclamation. */
function tick(canvas: Canvas, state: TaskState, x: number, y: number): Shape {
  if (state === 'done')
    return (
      canvas.rect(x, y, BOX, BOX, 'pause') +
      canvas.line(x + 1.5, y + 1.5, x + BOX - 1.5, y + BOX - 1.5, 'way') +
      canvas.line(x + 1.5, y + BOX - 1.5, x + BOX - 1.5, y + 1.5, 'way')
    );
  if (state === 'due') return canvas.rect(x, y, BOX, BOX, 'pause');
  return (
    canvas.rect(x, y, BOX, BOX, 'problem') +
    canvas.text(x + BOX / 2, y + BOX - 1, '!', { size: SIZE, bold: true, look: 'onSolid', anchor: 'middle' })
  );
}

/** Months above the weeks in which they begin; below, how many weeks before and after the tour; as far as each has room. */
function header(weeks: readonly WeekColumn[], width: number, canvas: Canvas, words: Words): Shape[] {
  const x = (w: number) => NAMES_WIDTH + w * width;
  const months = weeks.flatMap(({ monday }, w) => {
    const before = weeks[w - 1]?.monday;
    if (before?.slice(0, 7) === monday.slice(0, 7)) return [];
    const name = words.calendar.shortMonths[Number(monday.slice(5, 7)) - 1] ?? '';
    const text =
      before?.slice(0, 4) === monday.slice(0, 4) ? name : `${name} ${inDigits(words, monday.slice(0, 4))}`;
    return [{ text, at: x(w) + 2, width: textWidth(text, SIZE, true) }];
  });
  const numbers = weeks.map(({ label }, w) => {
    const text = label === '0' ? words.pictures.tour : inDigits(words, label);
    const room = textWidth(text, 9, label === '0');
    const at = Math.min(x(w + 0.5) - room / 2, WIDTH - room);
    return { text, label, at, width: room, first: label === '0' || label.includes('…') };
  });
  // Every second week, so that the steps are even.
  const even = numbers.filter(({ label, first }) => first || Number(label.slice(1)) % 2 === 0);
  return [
    ...withRoom(months, NAMES_WIDTH).map(({ text, at }) =>
      canvas.text(at, 12, text, { size: SIZE, bold: true }),
    ),
    ...withRoom(even, NAMES_WIDTH - 12).map(({ text, at, width: room, first }) =>
      canvas.text(at + room / 2, 30, text, { size: 9, look: 'soft', anchor: 'middle', bold: first }),
    ),
  ];
}

interface Heading {
  readonly text: string;
  readonly at: number;
  readonly width: number;
  /** Written whatever else has to give way. */
  readonly first?: boolean;
}

/** Those headings that can stand beside each other, from the left; important ones before the others. */
function withRoom<H extends Heading>(headings: readonly H[], left: number): H[] {
  const kept: H[] = [];
  for (const one of [...headings.filter(({ first }) => first), ...headings.filter(({ first }) => !first)]) {
    const isInside = one.at >= left && one.at + one.width <= WIDTH + 2;
    const isFree = kept.every(
      (other) => one.at + one.width + 5 <= other.at || other.at + other.width + 5 <= one.at,
    );
    if (isInside && isFree) kept.push(one);
  }
  return kept;
}

/** A line through the day of the report, where it lies in the weeks shown. */
function today(at: number | undefined, bottom: number, canvas: Canvas): Shape[] {
  return at === undefined ? [] : [canvas.line(at, HEADER - 6, at, bottom, 'today')];
}

function legendItems({ checklist, today: date }: Plan, words: Words): LegendItem[] {
  const used = STATES.filter((state) => checklist.some((item) => item.state === state));
  return [
    ...used.map((state) => ({
      label: words.checklist.states[state],
      draw: (canvas: Canvas, x: number, y: number) => tick(canvas, state, x + 6, y + 1),
    })),
    {
      label: labelled(words, capitalised(words.calendar.today), formatDate(words, date)),
      draw: (canvas, x, y, width, height) =>
        canvas.line(x + width / 2, y - 2, x + width / 2, y + height + 2, 'today'),
    },
    {
      label: words.pictures.tour,
      draw: (canvas, x, y, width, height) => canvas.rect(x, y, width, height, 'during'),
    },
  ];
}

function inWords({ checklist, today: date }: Plan, words: Words): string {
  const counts = STATES.map((state) => ({
    state,
    count: checklist.filter((item) => item.state === state).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => words.checklist.countedStates[state](count));
  return words.checklist.summary(
    words.counts.tasks(checklist.length),
    formatDate(words, date),
    listed(words, counts),
  );
}
