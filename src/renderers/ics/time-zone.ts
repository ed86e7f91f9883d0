import { addDays, daysBetween, type LocalDate } from '../../base/calendar.ts';
import { DAY_MINUTES, type Minutes } from '../../base/clock.ts';
import { type Instant, offsetAt, toInstant } from '../../base/zone.ts';
import { componentText, type Property } from './content-line.ts';
import { stampOf } from './stamp.ts';

const EPOCH = '1970-01-01' as LocalDate;

/** A change of a zone's clocks: at `instant` they go from one offset to another. */
interface Transition {
  readonly instant: Instant;
  readonly from: Minutes;
  readonly to: Minutes;
}

/**
 * A VTIMEZONE that is right in every year from `first` to `last`: each change of clocks is written out, none is extrapolated.
 * Whole years, as some programs keep the first definition of a zone that they see. The data are those of the machine's own
 * zone tables.
 */
export function timeZoneText(zone: string, first: LocalDate, last: LocalDate): string {
  const from = addDays(`${first.slice(0, 4)}-01-01` as LocalDate, -1);
  const to = addDays(`${last.slice(0, 4)}-12-31` as LocalDate, 2);
  const transitions = transitionsOf(zone, from, to);
  const start = transitions[0]?.from ?? offsetAt(toInstant(from, 0, zone).instant, zone);
  const isSummer = transitions[0] !== undefined && transitions[0].to < transitions[0].from;
  const initial = observance(isSummer ? 'DAYLIGHT' : 'STANDARD', '19700101T000000', start, start);
  const changes = transitions.map(({ instant, from, to }) =>
    observance(to > from ? 'DAYLIGHT' : 'STANDARD', stampAt(instant + from), from, to),
  );
  return componentText('VTIMEZONE', [{ name: 'TZID', value: zone }], [initial, ...changes]);
}

/** Looks at every midnight UTC and, between two that differ, halves the day down to the minute. */
function transitionsOf(zone: string, first: LocalDate, last: LocalDate): Transition[] {
  const days = Array.from({ length: daysBetween(first, last) }, (_, i) => addDays(first, i));
  return days.flatMap((date) => {
    let low = daysBetween(EPOCH, date) * DAY_MINUTES;
    let high = low + DAY_MINUTES;
    const [from, to] = [offsetAt(low, zone), offsetAt(high, zone)];
    if (from === to) return [];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle, zone) === from) low = middle;
      else high = middle;
    }
    return [{ instant: high, from, to }];
  });
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', start: string, from: Minutes, to: Minutes): string {
  const properties: Property[] = [
    { name: 'DTSTART', value: start },
    { name: 'TZOFFSETFROM', value: offsetText(from) },
    { name: 'TZOFFSETTO', value: offsetText(to) },
  ];
  return componentText(kind, properties);
}

/** 330 → `+0530` */
function offsetText(minutes: Minutes): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
}

/** Minutes since 1970 on some clock, as that clock shows them. */
function stampAt(minutes: Minutes): string {
  const days = Math.floor(minutes / DAY_MINUTES);
  return stampOf(addDays(EPOCH, days), minutes - days * DAY_MINUTES);
}
