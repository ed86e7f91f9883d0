import { formatPath, isWithin, type Path, valueAt } from '../base/path.ts';
import { insideTypographicQuotes } from '../base/text.ts';
import { wrongWeekday } from './describe-word.ts';
import { endsApart } from './ends-apart.ts';
import type { FileFormat } from './file-format.ts';
import type { Issue } from './issue.ts';
import { homeOf } from './key-home.ts';
import { otherValueFor } from './other-words.ts';
import { keysAt } from './schema-at.ts';
import { turnedDate } from './suggest-time.ts';
import { wordAt } from './word-at.ts';
import { withoutWeekday } from './written-date.ts';

/** A group of a plain value, or a list of one. */
export type Group = Record<string | number, unknown>;
type AnyFormat = FileFormat<unknown>;

/** Whether a faulty value no longer stands in the way of the others, and whether the file lost by it what it cannot do without. */
type Repaired = 'by itself' | 'by a stand-in' | 'not';

/** Stands for a name or title that is missing beside an id that is missing too, so that the rest can be read. */
const UNSTATED = '(not stated)';
const NAMES = ['name', 'title', 'item'];

/** Lets a date with a wrong weekday stand for itself, reads a value as what it plainly means, sets another faulty value aside, or puts words in place of a missing name; or a sound one in the place of what nothing can be said without. */
export function repair(issue: Issue, raw: unknown, setAside: Path[], format: AnyFormat): Repaired {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(raw, path) as Group;
    const ends = endsApart(holder, path, format.schema);
    if (ends) {
      holder.between = [...ends];
      setAside.push([...path, 'between']);
    }
    for (const key of issue.keys) {
      const home = homeOf(key, holder[key], path, format.schema);
      if (home !== undefined) setAside.push([...home, key]);
      delete holder[key];
    }
    return 'by itself';
  }
  const value = valueAt(raw, path);
  const isOfWeekday = isWrongWeekday(issue, value, format);
  const meant = isOfWeekday ? withoutWeekday(value as string) : meantValue(issue, value, setAside, format);
  if (meant === undefined) return setValueAside(path, raw, setAside, format);
  const holder = valueAt(raw, path.slice(0, -1)) as Group;
  holder[path.at(-1) ?? ''] = meant;
  if (!isOfWeekday) setAside.push(path);
  return 'by itself';
}

export function isWrongWeekday(issue: Issue, value: unknown, { schema }: AnyFormat): boolean {
  return wrongWeekday(issue, value, wordAt(issue.path as Path, schema)) !== undefined;
}

/** What is read in the place of a faulty value that has one meaning; undefined where it is set aside, or a second time. */
export function meantValue(
  issue: Issue,
  value: unknown,
  setAside: readonly Path[],
  format: AnyFormat,
): string | undefined {
  if (!hasOneReading(value) || includesPath(setAside, issue.path as Path)) return undefined;
  const suggestion = suggestionOf(issue, value, format);
  return typeof suggestion === 'string' ? suggestion : undefined;
}

/** What a faulty value plainly means: a date in another manner, or another word for one of those allowed. */
function suggestionOf(issue: Issue, value: unknown, { schema }: AnyFormat): unknown {
  const inside = typeof value === 'string' ? insideTypographicQuotes(value) : undefined;
  if (inside !== undefined) return isAllowed(inside, issue, schema) ? inside : undefined;
  if (issue.code === 'custom') return issue.params?.suggestion;
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? otherValueFor(value, issue.values.map(String))
    : undefined;
}

function isAllowed(text: string, issue: Issue, schema: AnyFormat['schema']): boolean {
  if (issue.code === 'invalid_value') return issue.values.includes(text);
  return wordAt(issue.path as Path, schema)?.meant(text) === text;
}

/** False of `3/4/2027`: what is counted from one of its two days would be wrong where the other was meant. */
function hasOneReading(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'string' || turnedDate(value) === undefined);
}

function setValueAside(path: Path, raw: unknown, setAside: Path[], format: AnyFormat): Repaired {
  // Of several faulty words of a list the first has taken all with it.
  const isGone = (one: Path) => one.length < path.length && isWithin(path, one);
  if (setAside.some((one) => isGone(one) && valueAt(raw, one) === undefined)) return 'by itself';
  const holder = valueAt(raw, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return 'not';
  setAside.push(path);
  const standIn = valueAt(format.standIns, path);
  if (standIn !== undefined) {
    (holder as Group)[key] = structuredClone(standIn);
    return 'by a stand-in';
  }
  // Taking one item out would move the others to other places: a list of plain words goes as a whole, and one of groups gets another.
  if (Array.isArray(holder)) {
    if (!holder.some(isGroup)) return setValueAside(path.slice(0, -1), raw, setAside, format);
    const name = NAMES.find((one) => keysAt(format.schema, path).includes(one));
    if (name === undefined) return 'not';
    holder[Number(key)] = {
      [name]: typeof holder[Number(key)] === 'string' ? holder[Number(key)] : UNSTATED,
    };
    return 'by itself';
  }
  if (key in holder) {
    delete (holder as Group)[key];
    return 'by itself';
  }
  if (!NAMES.includes(String(key))) return 'not';
  const { id } = holder as Group;
  (holder as Group)[key] = typeof id === 'string' ? id : UNSTATED;
  return 'by itself';
}

export function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function includesPath(paths: readonly Path[], path: Path): boolean {
  return paths.some((other) => formatPath(other) === formatPath(path));
}
