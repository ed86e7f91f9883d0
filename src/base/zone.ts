import table from '../data/zones.json' with { type: 'json' };
import { daysBetween, type LocalDate } from './calendar.ts';
import { type ClockTime, DAY_MINUTES, type Minutes } from './clock.ts';

/** A point in time as whole minutes since 1970-01-01 00:00 UTC. */
export type Instant = number;

/** A wall-clock time at a place. */
export interface ZonedTime {
  readonly date: LocalDate;
  readonly time: ClockTime;
  /** IANA, `Asia/Tashkent`. */
  readonly zone: string;
}

/**
 * What a wall-clock time stands for. `ambiguous`: the hour comes twice as clocks go back, the instant is its first
 * occurrence (RFC 5545). `gap`: clocks jump over it, the instant is as far behind the jump as the time is.
 */
export interface Placement {
  readonly instant: Instant;
  readonly kind: 'unique' | 'ambiguous' | 'gap';
}

const EPOCH = '1970-01-01' as LocalDate;
const TABLE_FROM = startOf(table.from);
const TABLE_TO = startOf(table.to + 1);
const offsets: Readonly<Record<string, Minutes | string>> = table.offsets;
const formatByZone = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError where the zone is not an IANA name that this machine knows. */
export function toInstant(date: LocalDate, time: ClockTime, zone: string): Placement {
  const wall = daysBetween(EPOCH, date) * DAY_MINUTES + time;
  const before = offsetAt(wall - DAY_MINUTES, zone);
  const after = offsetAt(wall + DAY_MINUTES, zone);
  const instants = [...new Set([before, after])]
    .map((offset) => wall - offset)
    .filter((instant) => offsetAt(instant, zone) === wall - instant);
  // Clocks that go back show the hour first under the larger offset, which is the earlier instant.
  const [first, second] = instants;
  if (first === undefined) return { instant: wall - before, kind: 'gap' };
  return { instant: first, kind: second === undefined ? 'unique' : 'ambiguous' };
}

/** Minutes by which the zone's clocks are ahead of UTC at an instant. @throws RangeError as {@link toInstant}. */
export function offsetAt(instant: Instant, zone: string): Minutes {
  const known = Object.hasOwn(offsets, zone) ? offsets[zone] : undefined;
  if (known === undefined || instant < TABLE_FROM || TABLE_TO <= instant) return offsetByDay(instant, zone);
  return typeof known === 'number'
    ? known
    : offsetInSeries(instant, table.changes[Number(known)] as number[]);
}

/** Of a first offset, and when it changes to what in turn. */
function offsetInSeries(instant: Instant, series: readonly number[]): Minutes {
  let at = 1;
  while (at < series.length && (series[at] as number) * 30 <= instant) at += 2;
  return series[at - 1] as number;
}

/** Offsets at the beginning of days, by zone: clocks change at most once a day. */
const knownByZone = new Map<string, Map<number, Minutes>>();

/** Outside the years of the table. On nearly every day the offset is the same from its beginning to its end. */
function offsetByDay(instant: Instant, zone: string): Minutes {
  let known = knownByZone.get(zone);
  if (known === undefined) {
    known = new Map();
    knownByZone.set(zone, known);
  }
  const at = (day: number): Minutes => {
    const offset = known.get(day) ?? offsetByIntl(day * DAY_MINUTES, zone);
    known.set(day, offset);
    return offset;
  };
  const day = Math.floor(instant / DAY_MINUTES);
  const offset = at(day);
  return at(day + 1) === offset ? offset : offsetByIntl(instant, zone);
}

/** Intl takes 30 ms to start. */
function offsetByIntl(instant: Instant, zone: string): Minutes {
  let format = formatByZone.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatByZone.set(zone, format);
  }
  const [month, day, year, hour, minute] = format
    .format(instant * 60_000)
    .split(/\D+/)
    .map(Number);
  const date = `${year}-${padded(month)}-${padded(day)}` as LocalDate;
  return daysBetween(EPOCH, date) * DAY_MINUTES + (hour ?? 0) * 60 + (minute ?? 0) - instant;
}

/** Minutes that pass between two wall-clock times, as of a flight; negative where `to` comes first. */
export function elapsedMinutes(from: ZonedTime, to: ZonedTime): Minutes {
  return toInstant(to.date, to.time, to.zone).instant - toInstant(from.date, from.time, from.zone).instant;
}

function startOf(year: number): Instant {
  return Date.UTC(year, 0, 1) / 60_000;
}

function padded(number: number | undefined): string {
  return String(number).padStart(2, '0');
}
