import { WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { FormatFinding } from './format-faults.ts';
import { tourFormat } from './tour-format.ts';
import { wordAt } from './word-at.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

interface Stated {
  readonly path: Path;
  readonly text: string;
  readonly written: WrittenDate;
}

/** Dates without their weekday where others of the same kind have theirs: the author checks dates by weekdays, and cannot check these. */
export function checkWeekdays(value: unknown): FormatFinding[] {
  if (!mayNameWeekday(value)) return [];
  const dates: Stated[] = [];
  collect(value, [], dates);
  if (!dates.some(hasWeekday)) return [];
  const kinds = new Map<string, Stated>();
  for (const date of dates)
    if (hasWeekday(date) && !kinds.has(kindOf(date.path))) kinds.set(kindOf(date.path), date);
  return dates.flatMap(({ path, text, written }) => {
    const model = kinds.get(kindOf(path));
    if (written.weekday !== undefined || !model || !isDate(path)) return [];
    const name = WEEKDAYS[weekdayOf(written.date)];
    const short = model.text.trim().search(/[\s.,]/) <= 4;
    const dated = `${short ? name.slice(0, 3) : name} ${text.trim()}`;
    return [
      {
        rule: 'weekday-missing' as const,
        finding: finding(path, `\`${String(path.at(-1))}\` has no weekday, unlike others of its kind.`, {
          severity: 'info',
          help: `Write \`${dated}\`.`,
          related: [{ path: model.path, message: 'with its weekday' }],
          replacements: [{ to: dated, applicability: 'safe' as const }],
        }),
      },
    ];
  });
}

/** Most files name none, and need no second look. */
function mayNameWeekday(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*[A-Za-z]+[.,]?\s+\d{4}-/.test(value);
  const held = value as Readonly<Record<string, unknown>>;
  for (const key in held) if (mayNameWeekday(held[key])) return true;
  return false;
}

/** Adds the dates below a place; `path` is the way there, longer by a step while it looks inside. */
function collect(value: unknown, path: (string | number)[], dates: Stated[]): void {
  if (typeof value === 'string') {
    const written = /\d{4}-\d\d-\d\d/.test(value) ? readWrittenDate(value) : undefined;
    if (written) dates.push({ path: [...path], text: value, written });
  } else if (Array.isArray(value))
    for (let i = 0; i < value.length; i += 1) {
      path.push(i);
      collect(value[i], path, dates);
      path.pop();
    }
  else if (typeof value === 'object' && value !== null)
    for (const [key, held] of Object.entries(value)) {
      path.push(key);
      collect(held, path, dates);
      path.pop();
    }
}

function hasWeekday({ written }: Stated): boolean {
  return written.weekday !== undefined;
}

/** `sessions.*.at`: dates that stand in the same column of a list. */
function kindOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

function isDate(path: Path): boolean {
  return wordAt(path, tourFormat.schema)?.description.startsWith('a date') === true;
}
