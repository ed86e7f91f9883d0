import type * as z from 'zod/mini';
import { parseDate } from '../base/calendar.ts';
import { closest } from '../base/text.ts';
import type { Replacement } from '../diagnostics/fix.ts';
import { readDateRange } from './date-range.ts';
import { decodeSound } from './decode-sound.ts';
import { legInOne } from './leg-in-one.ts';
import { bare, definitionOf } from './schema-at.ts';
import { suggestClock, suggestDate, suggestDateTime } from './suggest-time.ts';
import { suggestMoney } from './suggestions.ts';

type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** The keys of a group with their values as the file writes them. */
interface Said {
  readonly keys: Readonly<Record<string, string | number>>;
  readonly applicability: Replacement['applicability'];
}

/** What a text in the place of a group says: `10-14 May 2027` of `from` and `to`, `24,000 EUR` of `currency` and `total`, a line of a ticket of a flight, one of a programme of a session, `consecutive` of the one key that takes such a word. */
export function groupInOne(text: string, fields: Fields): Said | undefined {
  const span = hours(text);
  // What can be the whole of a day's hours is no break within it.
  const said = [
    dates(text),
    span,
    money(text),
    leg(text),
    session(text),
    ...(span ? [] : single(text, fields)),
  ];
  const fitting = said.filter((one) => one !== undefined && fits(one.keys, fields));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What a word of the format most likely meant: `Russian` → `ru`, `Consecutiv` → `consecutive`. */
export function meantBy(text: string, schema: z.ZodMiniType | undefined): string | undefined {
  const issue = schema?.safeParse(text).error?.issues[0];
  if (issue?.code === 'invalid_value') return closest(text, issue.values.map(String));
  return issue?.code === 'custom' ? (issue.params?.suggestion as string | undefined) : undefined;
}

function fits(keys: Said['keys'], fields: Fields): boolean {
  return Object.entries(keys).every(([key, value]) => {
    const field = fields[key];
    return field !== undefined && decodeSound(field, value) !== undefined;
  });
}

function dates(text: string): Said | undefined {
  const day = parseDate(text) ?? suggestDate(text);
  const range =
    readDateRange(text) ?? (day === undefined ? undefined : { from: day, to: day, isCertain: false });
  return (
    range && { keys: { from: range.from, to: range.to }, applicability: range.isCertain ? 'safe' : 'unsafe' }
  );
}

function hours(text: string): Said | undefined {
  const [from, to, ...more] = text.trim().split(/\s*(?:–|—|-|\bto\b)\s*/);
  const clock = (part = '') => suggestClock(part) ?? suggestClock(`${part}:00`);
  const [start, end] = [clock(from), clock(to)];
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  return { keys: { from: start, to: end }, applicability: 'safe' };
}

function money(text: string): Said | undefined {
  const sum = suggestMoney(text);
  if (sum === undefined) return undefined;
  const { currency, amount, isCertain } = sum;
  return {
    keys: { ...(currency === undefined ? {} : { currency }), total: amount },
    applicability: isCertain ? 'safe' : 'unsafe',
  };
}

/** Of a ticket a day and a month may stand either way round. */
function leg(text: string): Said | undefined {
  const keys = legInOne(text);
  return keys && { keys: { ...keys }, applicability: 'unsafe' };
}

/** `12.10.2027 10:00 - 12:00 Court of Audit`, a line of a programme. */
function session(text: string): Said | undefined {
  const [, moment = '', end, title] =
    /^(.*?\d[:.]\d\d)(?:\s*(?:-|–|—|to|until|till)\s*(\d{1,2}[:.]\d\d))?[\s,:;–—-]+(\p{L}.+)$/iu.exec(text) ??
    [];
  const at = suggestDateTime(moment);
  const until = end === undefined ? undefined : (suggestClock(end) ?? end);
  return at === undefined || title === undefined
    ? undefined
    : { keys: { title, at, ...(until === undefined ? {} : { until }) }, applicability: 'unsafe' };
}

/** A word of a list is plainly meant; a date may have been another one, of issue and not of expiry. */
function single(text: string, fields: Fields): (Said | undefined)[] {
  const found = Object.entries(fields).flatMap(([key, field]): Said[] => {
    // A name or an id may be any word, and says nothing of this one.
    if (decodeSound(field, 'x') !== undefined) return [];
    const value = decodeSound(field, text) === undefined ? meantBy(text, field) : text;
    if (value === undefined) return [];
    const isListed = definitionOf(bare(field)).type === 'enum' && text.toLowerCase() === value;
    return [{ keys: { [key]: value }, applicability: isListed ? 'safe' : 'unsafe' }];
  });
  return found.length === 1 ? found : [];
}
