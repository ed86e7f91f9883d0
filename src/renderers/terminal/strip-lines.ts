import type { ClockTime } from '../../base/clock.ts';
import { columnsOf } from '../../base/columns.ts';
import { inDigits } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import type { Stretch, Strip } from './day-strips.ts';
import { padded, type Screen, shown } from './screen.ts';

/** Hours shown at least, so that days can be compared. */
const [USUAL_FROM, USUAL_TO] = [9, 16];
/** Columns of an hour's name and the space behind it. */
const HOUR = 3;
/** The names of groups take this part of the screen at most, but have room for a letter: `Kumpulan A`. */
const NAMES = 1 / 6;
const LEAST_NAME = 10;
/** Letters that a label has at least: fewer say nothing. */
const LEAST_LABEL = 3;
const GAP = 2;

/**
 * The days below each other, hours from left to right, each session a bar that names it as far as there is room; at the
 * end what the signs mean.
 */
export function stripLines(strips: readonly Strip[], words: Words, screen: Screen): string[] {
  const stretches = strips.flatMap((strip) => strip.stretches);
  if (stretches.length === 0) return [];
  const { palette, width } = screen;
  const { from, to } = hoursOf(stretches);
  const days = Math.max(...strips.map(({ day }) => columnsOf(day))) + GAP;
  const longest = Math.max(...strips.map(({ group }) => columnsOf(shown(group, screen))));
  const names = Math.min(longest, Math.max(LEAST_NAME, Math.floor(width * NAMES)));
  const left = days + (names > 0 ? names + GAP : 0);
  const room = (width - left) / (to - from);
  // Hours of the same width, wherever that leaves them any.
  const hour = room < 2 ? room : Math.floor(room);
  const column = (time: ClockTime) => Math.round((Math.max(from, Math.min(to, time / 60)) - from) * hour);
  const isShown = (time: ClockTime) => from <= time / 60 && time / 60 <= to;
  return [
    ' '.repeat(left) + palette.muted(inDigits(words, axis(from, to, hour))),
    ...strips.map(({ day, group, stretches: own }, i) => {
      const isNew = day !== strips[i - 1]?.day;
      const name = padded(cut(shown(group, screen), names, screen), left - days);
      const bars = painted(own, column, isShown, screen);
      return `${palette.strong(padded(isNew ? day : '', days))}${name}${bars}`.trimEnd();
    }),
    ...legend(stretches, words, screen),
  ];
}

/** The hours of what takes place; a flight by night is cut off where the days begin or end, unless nothing of it would be left. */
function hoursOf(stretches: readonly Stretch[]): { readonly from: number; readonly to: number } {
  const around = (shown: readonly Stretch[]) => ({
    from: Math.min(USUAL_FROM, ...shown.map(({ start }) => Math.floor(start / 60))),
    to: Math.max(USUAL_TO, ...shown.map(({ end }) => Math.ceil(end / 60))),
  });
  const { from, to } = around(stretches.filter(({ look }) => look !== 'journey'));
  const isOutside = ({ start, end }: Stretch) => end <= from * 60 || to * 60 <= start;
  return around(stretches.filter((one) => one.look !== 'journey' || isOutside(one)));
}

/** `09    10    11`: the hours, as many as have room. */
function axis(from: number, to: number, hour: number): string {
  const step = Math.ceil(HOUR / hour);
  let line = '';
  for (let at = from; at < to; at += step)
    line = padded(line, Math.round((at - from) * hour)) + String(at).padStart(2, '0');
  return line;
}

function painted(
  stretches: readonly Stretch[],
  column: (time: ClockTime) => number,
  isShown: (time: ClockTime) => boolean,
  screen: Screen,
): string {
  let [line, at] = ['', 0];
  for (const stretch of stretches) {
    const [start, end] = [Math.max(at, column(stretch.start)), column(stretch.end)];
    if (end <= start) continue;
    line += ' '.repeat(start - at) + bar(stretch, end - start, isShown, screen);
    at = end;
  }
  return line;
}

const UNICODE = {
  edge: '▌',
  spoken: '█',
  interpreted: '▒',
  transfer: '─',
  journey: '═',
  gate: '┄',
  lunch: '·',
  prayer: '˙',
  earlier: '‹',
  later: '›',
};
const ASCII: typeof UNICODE = {
  edge: '[',
  spoken: '#',
  interpreted: '~',
  transfer: '-',
  journey: '=',
  gate: ':',
  lunch: '.',
  prayer: "'",
  earlier: '<',
  later: '>',
};

/** `▌MAMPU ▒▒▒▒`: an edge, what has room of the label, and at least once the sign of what it is. */
function bar(
  { look, label, isOpen, start, end }: Stretch,
  width: number,
  isShown: (time: ClockTime) => boolean,
  screen: Screen,
): string {
  const { palette, unicode } = screen;
  const signs = unicode ? UNICODE : ASCII;
  if (look !== 'spoken' && look !== 'interpreted') {
    const [first, last] = [isShown(start) ? '' : signs.earlier, isShown(end) ? '' : signs.later];
    const rest = signs[look].repeat(Math.max(0, width - first.length - last.length));
    return palette.muted(`${first}${rest}${last}`.slice(0, width));
  }
  const paint = isOpen ? palette.caution : palette.accent;
  const name = cut(shown(label, screen), width - 3, screen);
  const text = width < 3 ? '' : `${name}${isOpen ? '?' : name && ' '}`;
  const rest = signs[look].repeat(width - 1 - columnsOf(text));
  return `${paint(signs.edge)}${palette.strong(text)}${paint(rest)}`;
}

/** A text where it has room, else its beginning and an ellipsis; nothing where too little would be left. */
function cut(text: string, width: number, screen: Screen): string {
  if (columnsOf(text) <= width) return text;
  const ellipsis = shown('…', screen);
  const room = width - columnsOf(ellipsis);
  if (room < LEAST_LABEL) return '';
  let start = '';
  for (const letter of text) {
    if (columnsOf(start + letter) > room) break;
    start += letter;
  }
  return `${start.replace(/[\s:,–-]+$/, '')}${ellipsis}`;
}

function legend(stretches: readonly Stretch[], words: Words, screen: Screen): string[] {
  const { activities, pictures, programme } = words;
  const signs = screen.unicode ? UNICODE : ASCII;
  const meanings = { ...activities, spoken: activities.session, interpreted: pictures.interpreted };
  const looks = ['spoken', 'interpreted', 'transfer', 'journey', 'gate', 'lunch', 'prayer'] as const;
  const used = looks.filter((look) => stretches.some((stretch) => stretch.look === look));
  const entries = [
    ...used.map((look) => `${signs[look]} ${meanings[look]}`),
    ...(stretches.some(({ isOpen }) => isOpen) ? [`? ${programme.toBeConfirmed}`] : []),
  ];
  const lines = [''];
  for (const entry of entries.map((each) => shown(each, screen))) {
    const longer = `${lines.at(-1)}${lines.at(-1) && '   '}${entry}`;
    if (columnsOf(longer) <= screen.width) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines.map((line) => screen.palette.muted(line));
}
