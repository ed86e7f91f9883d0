import type { Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import { formatTime, labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { formatTimes } from '../../outline/dates.ts';
import { type Canvas, LINE_HEIGHT, type Shape } from '../canvas/canvas.ts';
import { firstFitted, fitted, type Wording } from '../canvas/fitted.ts';
import { textWidth } from '../canvas/text-width.ts';
import { type Box, DOUBLE, entryBox, kindOf, sessionKind, sessionTitles } from './entry-shapes.ts';

/** Narrower than this, a box holds the title of a session without its host. */
const ROOM_FOR_HOST = 90;
const SIZE = 10;
const LINE = SIZE * LINE_HEIGHT;
/** Of words from the frame of a box. */
const INSET = 3.5;
/** Letters of a name that may stand before a title. */
const SHORT = 10;

/** An entry of a day whose hours run downwards; `who` where nothing above it says whose it is. */
export function gridBox(
  plan: Plan,
  words: Words,
  canvas: Canvas,
  entry: Entry,
  who: string | undefined,
  place: Box,
): Shape {
  const { x, y, width, height } = place;
  const kind = kindOf(plan, entry);
  const frame = entryBox(kind, canvas, x, y + 0.5, width, height - 1);
  const room = { width: width - 2 * INSET, size: SIZE };
  const rows = rowsOf(height);
  if (entry.kind === 'session') {
    const times = formatTimes(words, entry.start, entry.end);
    const clock = formatTime(words, entry.start);
    const head = textWidth(times, SIZE, true) <= room.width ? times : clock;
    const titles = sessionTitles(plan, entry)
      .slice(width < ROOM_FOR_HOST ? -1 : 0)
      .map((title) => titled(title, who, words));
    const { wording, lines = [] } =
      firstFitted(wordings(titles, sessionKind(entry, words), head, clock, rows), room) ?? {};
    const top =
      wording?.head === undefined
        ? []
        : [canvas.text(x + INSET, y + 12, wording.head, { size: SIZE, bold: true })];
    return [frame, ...top, canvas.text(x + INSET, y + 12 + top.length * LINE, lines, { size: SIZE })].join(
      '',
    );
  }
  if (kind !== 'lunch' && kind !== 'prayer') return frame;
  return frame + besides(kind === 'lunch' ? words.programme.lunch : words.programme.prayer, canvas, place);
}

/** A flight or a train on its day. */
export function rideBox(title: string, canvas: Canvas, { x, y, width, height }: Box): Shape {
  const within = { x: x + DOUBLE, y, width: width - 2 * DOUBLE, height };
  return entryBox('journey', canvas, x, y + 0.5, width, height - 1) + besides(title, canvas, within);
}

/** What a stretch between meetings is, in its middle. */
function besides(text: string, canvas: Canvas, { x, y, width, height }: Box): Shape {
  const most = rowsOf(height);
  const lines = fitted(text, { width: width - 2 * INSET, size: SIZE, most });
  const first = y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  return canvas.text(x + INSET, first, lines, { size: SIZE, look: 'soft' });
}

/** Lines of text that a box has room for. */
function rowsOf(height: number): number {
  return Math.max(Math.floor((height - INSET) / LINE), height < LINE ? 0 : 1);
}

/** Words for a box, with the time above them where it has a line of its own. */
interface Headed extends Wording {
  readonly head?: string;
}

/** The hours stand at the side: where a box is low, what the session is about has room before its time. */
function wordings(
  titles: readonly string[],
  kind: string,
  head: string,
  clock: string,
  rows: number,
): readonly (readonly Headed[])[] {
  const under = (text: string) => ({ head, text, most: rows - 1 });
  const beside = (text: string) => ({ text: `${clock} ${text}`, most: rows });
  const alone = (text: string) => ({ text, most: rows });
  const short = titles.slice(-1);
  return [
    [...titles.map(under), ...short.map(beside), ...short.map(alone)],
    [under(kind), beside(kind), alone(kind)],
    short.map(rows < 2 ? beside : under),
  ];
}

/** A short name of a group goes first, where it is looked for; names of people go behind. */
function titled(title: string, who: string | undefined, words: Words): string {
  if (who === undefined) return title;
  return who.length <= SHORT ? labelled(words, who, title) : `${title} (${who})`;
}
