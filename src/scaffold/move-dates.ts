import { addDays, type LocalDate, WEEKDAYS } from '../base/calendar.ts';
import { parseClock } from '../base/clock.ts';
import { lines } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import type { Source } from '../source/parse-source.ts';
import { readWrittenDate } from '../tour/written-date.ts';

/** A date of a tour file that moves with the tour. */
export interface MovedDate {
  readonly path: Path;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The text of a tour file with every date moved by so many days; comments, order and layout stay. */
export function moveDates(
  source: Source,
  days: number,
): { readonly text: string; readonly moved: readonly MovedDate[] } {
  const all = lines(source.text);
  const moved: MovedDate[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { path, date } of datesIn(source.value, [])) {
    const range = source.locate(path, 'value');
    const start = all.start(range.line) + range.column - 1;
    const end = all.start(range.endLine) + range.endColumn - 1;
    const written = source.text.slice(start, end);
    moved.push({ path, from: date, to: addDays(date, days) });
    // An alias stands for a date that is moved where it is written.
    if (written.includes(date)) edits.push({ start, end, text: movedText(written, date, days) });
  }
  const text = edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (current, edit) => current.slice(0, edit.start) + edit.text + current.slice(edit.end),
      source.text,
    );
  return { text, moved };
}

/** What belongs to a country or a person and not to the tour: holidays, passports. */
function staysPut([first, second, ...rest]: Path): boolean {
  return (first === 'calendar' && second === 'holidays') || rest.includes('passport');
}

function* datesIn(value: unknown, path: Path): Generator<{ path: Path; date: LocalDate }> {
  if (staysPut(path)) return;
  if (typeof value === 'string') {
    const written = readWrittenDate(value);
    if (written && (written.rest === '' || parseClock(written.rest) !== undefined))
      yield { path, date: written.date };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* datesIn(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* datesIn(item, [...path, key]);
  }
}

/** The date moved, and the weekday before it, if there is one, with it: `Thu` stays short. */
function movedText(written: string, date: LocalDate, days: number): string {
  return written.replace(date, addDays(date, days)).replace(/[A-Za-z]{2,9}(?=[.,]?\s+\d{4}-)/, (word) => {
    const at = WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
    const name = WEEKDAYS[(((at + days) % 7) + 7) % 7] ?? word;
    return at < 0 || days % 7 === 0 ? word : name.slice(0, word.length < 5 ? 3 : undefined);
  });
}
