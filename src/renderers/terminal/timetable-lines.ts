import { columnsOf } from '../../base/columns.ts';
import type { Words } from '../../language/words.ts';
import { formatTimes } from '../../outline/dates.ts';
import type { Timetable, TimetableRow } from '../../outline/outline.ts';
import { glyphs, padded, type Screen, shown, wrapped } from './screen.ts';

/** `09:00–11:00` and the space around it. */
const TIME = 15;
/** `Interpretation` and a space. */
const LABEL = 16;
/** From here on labels have a column of their own. */
const WIDE = 80;

/** A day as a timeline: a bar beside the sessions, everything between them in one line each. */
export function timetableLines({ rows }: Timetable, { numbers }: Words, screen: Screen): string[] {
  // A screen orders its columns from the left.
  const words = { numbers, direction: 'ltr' } as const;
  return rows.flatMap((row, i) => {
    const lines = rowLines(row, words, screen);
    const isBlock = row.details.length > 0 || (rows[i - 1]?.details.length ?? 0) > 0;
    return isBlock && i > 0 ? ['', ...lines] : lines;
  });
}

function rowLines(row: TimetableRow, words: Pick<Words, 'direction' | 'numbers'>, screen: Screen): string[] {
  const { palette } = screen;
  const isSession = row.activity === 'session';
  const bar = isSession ? palette.accent(glyphs(screen).bar) : ' ';
  const time = shown(formatTimes(words, row.start, row.end), screen);
  const head = headLines(row, screen);
  const details = row.details.flatMap((detail) => detailLines(detail, screen));
  return [...head, ...details].map((text, i) => {
    const left = i === 0 ? padded(time, TIME - 2) : ' '.repeat(TIME - 2);
    return `${bar} ${i === 0 && isSession ? palette.strong(left) : left}${text}`.trimEnd();
  });
}

/** Title, whom it concerns, and remark: laid out as one text, painted in its three colours. */
function headLines(row: TimetableRow, screen: Screen): string[] {
  const { palette } = screen;
  const isSession = row.activity === 'session';
  const who = row.who === undefined ? '' : `[${shown(row.who, screen)}] `;
  const title = shown(row.title, screen);
  const remark = row.remark === undefined ? '' : ` ${glyphs(screen).dot} ${shown(row.remark, screen)}`;
  const text = `${who}${title}${remark}`;
  const stretches: readonly Stretch[] = [
    { end: who.length, paint: palette.accent },
    { end: who.length + title.length, paint: isSession ? palette.strong : (plain) => plain },
    { end: text.length, paint: isSession ? palette.caution : palette.muted },
  ];
  return painted(text, wrapped(text, screen.width - TIME, screen), stretches);
}

/** Letters up to `end` of a text, and their colour. */
interface Stretch {
  readonly end: number;
  readonly paint: (text: string) => string;
}

/** The lines of a text, each painted in the stretches that reach into it. */
function painted(text: string, lines: readonly string[], stretches: readonly Stretch[]): string[] {
  let at = 0;
  return lines.map((line) => {
    const from = Math.max(at, text.indexOf(line, at));
    at = from + line.length;
    const cuts = stretches.map(({ end }) => Math.min(line.length, Math.max(0, end - from)));
    return stretches
      .map(({ paint }, i) => ({ paint, part: line.slice(cuts[i - 1] ?? 0, cuts[i]) }))
      .map(({ paint, part }) => (part === '' ? '' : paint(part)))
      .join('');
  });
}

function detailLines({ label, text }: { label: string; text: string }, screen: Screen): string[] {
  const { palette } = screen;
  // Labels in two languages have no room beside the text.
  if (screen.width >= WIDE && columnsOf(label) < LABEL)
    return wrapped(text, screen.width - TIME - LABEL, screen).map(
      (line, i) => palette.muted(padded(i === 0 ? label : '', LABEL)) + line,
    );
  return wrapped(`${label}: ${text}`, screen.width - TIME, screen).map((line, i) =>
    i === 0 ? palette.muted(line.slice(0, columnsOf(label) + 1)) + line.slice(columnsOf(label) + 1) : line,
  );
}
