import { type ClockSpan, type ClockTime, type Minutes, WHOLE_DAY } from '../base/clock.ts';
import type { Facts, SessionFacts, SiteId } from '../facts/facts.ts';
import { gateMinutes } from '../facts/places/gate.ts';
import type { JourneyEnd } from '../facts/places/rides.ts';
import type { Appointment, Break } from './agenda.ts';

/** A session that somebody attends, with its time. */
export interface Visit extends Appointment {
  readonly facts: SessionFacts;
  /** Where it is on that date. */
  readonly site: SiteId;
}

/** Where things are on one date, and how one gets there. */
export interface Places {
  readonly facts: Facts;
  /** Where everybody wakes up and goes to bed; undefined where that is not known. */
  readonly morning: SiteId | undefined;
  readonly evening: SiteId | undefined;
  /** Minutes on the road; undefined where no road leads there, but a journey of the tour, or nobody knows how long it takes. */
  way(from: SiteId, to: SiteId): Minutes | undefined;
  /** Free time at the hotel for which it is worth going back there between two sessions. */
  readonly freeAtHotel: Minutes;
}

/** What one cannot move: a session, or the end of a journey. */
export interface Stop {
  /** When one has to be there, the gate before it; when one is free again. */
  readonly enter: ClockTime;
  readonly leave: ClockTime;
  /** Undefined where a journey brings one from elsewhere, or takes one away. */
  readonly entered: SiteId | undefined;
  readonly left: SiteId | undefined;
  readonly visit?: Visit;
}

/** The time between two stops of one person, or before the first or after the last one. */
export interface Gap {
  /** Undefined where a day begins nowhere that is known. */
  readonly from: SiteId | undefined;
  readonly to: SiteId | undefined;
  /** From the end of the stop before to the gate of the next. */
  readonly span: ClockSpan;
  /** Minutes of the way between both. */
  readonly way: Minutes;
  readonly isFirst: boolean;
  /** True where nothing is left to wait for: after the last stop, and on the way to the hotel for a while. */
  readonly isAtOnce: boolean;
  /** What comes after it; undefined where that is the hotel. */
  readonly next: Stop | undefined;
}

/** What is settled of one person's day. */
export interface Fixed {
  readonly visits: readonly Visit[];
  readonly ends: readonly JourneyEnd[];
}

export function stopsOf(visits: readonly Visit[], ends: readonly JourneyEnd[]): Stop[] {
  return [...visits.map(visitStop), ...journeyStops(ends)].sort((a, b) => a.enter - b.enter);
}

function visitStop(visit: Visit): Stop {
  const { start, end, site, facts } = visit;
  return { enter: start - gateMinutes(facts), leave: end, entered: site, left: site, visit };
}

/** A departure and the arrival after it are one stop, which is entered in one town and left in the other. */
function journeyStops(ends: readonly JourneyEnd[]): Stop[] {
  const inOrder = [...ends].sort((a, b) => a.time - b.time);
  return inOrder.flatMap(({ kind, site, time }, i): Stop[] => {
    const [before, after] = [inOrder[i - 1], inOrder[i + 1]];
    if (kind === 'departure') {
      const arrival = after?.kind === 'arrival' ? after : undefined;
      return [{ enter: time, leave: arrival?.time ?? WHOLE_DAY.to, entered: site, left: arrival?.site }];
    }
    if (before?.kind === 'departure') return [];
    return [{ enter: WHOLE_DAY.from, leave: time, entered: undefined, left: site }];
  });
}

export function gapsOf({ morning, evening, way }: Places, stops: readonly Stop[]): Gap[] {
  return [...stops, undefined].flatMap((next, i): Gap[] => {
    const before = stops[i - 1];
    // In the air nobody is on a road, nor at table.
    if ((before && before.left === undefined) || (next && next.entered === undefined)) return [];
    const [from, to] = [before?.left ?? morning, next?.entered ?? evening];
    const minutes = from === undefined || to === undefined ? undefined : way(from, to);
    return [
      {
        from: minutes === undefined ? before?.left : from,
        to: minutes === undefined ? next?.entered : to,
        span: { from: before?.leave ?? WHOLE_DAY.from, to: next?.enter ?? WHOLE_DAY.to },
        way: minutes ?? 0,
        isFirst: before === undefined,
        isAtOnce: next === undefined,
        next,
      },
    ];
  });
}

/** The gap, or the two into which the way over the hotel parts it: there at once, and back as late as the next stop allows. */
export function viaHotel(
  { morning, evening, way, freeAtHotel }: Places,
  gap: Gap,
  breaks: readonly Break[],
): Gap[] {
  const { from, to, span, isFirst, next } = gap;
  if (isFirst || next === undefined || from === undefined || to === undefined) return [gap];
  const [nearest] = [...new Set([evening, morning])]
    .flatMap((hotel) => {
      if (hotel === undefined || hotel === from || hotel === to) return [];
      const [there, back] = [way(from, hotel), way(hotel, to)];
      return there === undefined || back === undefined ? [] : [{ hotel, there, back }];
    })
    .sort((a, b) => a.there + a.back - b.there - b.back);
  if (nearest === undefined) return [gap];
  const { hotel, there, back } = nearest;
  const inside = breaks.filter(
    (pause) => Math.min(pause.to, span.to) - Math.max(pause.from, span.from) >= pause.minutes,
  );
  const breaking = inside.reduce((sum, { minutes }) => sum + minutes, 0);
  if (span.to - span.from - there - back - breaking < freeAtHotel) return [gap];
  // A break that cannot wait until one is there comes before the way.
  const arrival = inside
    .filter((pause) => pause.to - pause.minutes < span.from + there)
    .sort((a, b) => a.from - b.from)
    .reduce((time, pause) => Math.max(time, pause.from) + pause.minutes, span.from);
  const parted = arrival + there;
  return [
    { ...gap, to: hotel, span: { from: span.from, to: parted }, way: there, isAtOnce: true, next: undefined },
    { ...gap, from: hotel, span: { from: parted, to: span.to }, way: back },
  ];
}
