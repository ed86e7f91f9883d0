import type { ClockSpan } from '../base/clock.ts';
import type { Facts, SiteId } from '../facts/facts.ts';
import { gateMinutes } from '../facts/places/gate.ts';
import type { Break, Entry } from './agenda.ts';
import { freeStart, placesFor, sharing, type TakenBreak, takenIn, wholeBreaks } from './breaks.ts';
import {
  type Fixed,
  type Gap,
  gapsOf,
  type Places,
  type Stop,
  stopsOf,
  type Visit,
  viaHotel,
} from './gaps.ts';

/**
 * How `people`, who do everything together on this date, get from session to session, to and from the ends of journeys:
 * ways, gates and breaks. One leaves as late as the next stop allows, or after a break that has to come before it; breaks
 * are as early as possible, or at their own time; and with time enough between two stops one goes back to the hotel.
 */
export function itinerary(
  places: Places,
  { visits, ends }: Fixed,
  breaks: readonly Break[],
  people: readonly string[],
): Entry[] {
  const stops = stopsOf(visits, ends);
  if (stops.length === 0) return [];
  // Whoever has no session that day is asked for no break.
  const asked = visits.length === 0 ? [] : breaks;
  const { gaps, taken } = laidOut(places, stops, asked);
  const ways = gaps.map((gap) => wayIn(gap, takenIn(gap, taken)));
  return [
    ...gaps.flatMap((gap) => (gap.next?.visit && !stays(gap, taken) ? gateOf(gap.next.visit, people) : [])),
    ...gaps.flatMap((gap, i) => wayEntry(places.facts, gap, ways[i], people)),
    ...taken.map(({ pause: { kind }, span, gap }): Entry => {
      const site = siteOf(gap, ways[gaps.indexOf(gap)], span);
      return { kind, site, start: span.from, end: span.to, attendees: people };
    }),
  ];
}

/** Where a break is: before the way where one came from, after it where one goes; who is nowhere to be at is somewhere. */
function siteOf(
  { from, to, span: whole, way }: Gap,
  onTheWay: ClockSpan | undefined,
  span: ClockSpan,
): SiteId | undefined {
  if (onTheWay !== undefined) return onTheWay.from < span.to ? to : from;
  if (from === to || way > 0) return from;
  if (span.from === whole.from) return from;
  return span.to === whole.to ? to : undefined;
}

/** When a break of one person can begin on this day, from and to. */
export function breakStarts(places: Places, { visits, ends }: Fixed, pause: Break): readonly ClockSpan[] {
  if (visits.length === 0) return [];
  const { gaps } = laidOut(places, stopsOf(visits, ends), [pause]);
  return placesFor(gaps, pause, () => []).map(({ starts }) => starts);
}

/** Whoever is in the house already does not pass its gate again. */
function stays(gap: Gap, taken: readonly TakenBreak[]): boolean {
  return gap.from === gap.to && !gap.isFirst && !taken.some((own) => own.gap === gap);
}

/** The gaps of a day with its breaks in them: with ways back to the hotel, where all breaks then find their time. */
function laidOut(
  places: Places,
  stops: readonly Stop[],
  breaks: readonly Break[],
): { readonly gaps: readonly Gap[]; readonly taken: readonly TakenBreak[] } {
  const direct = gapsOf(places, stops);
  const gaps = direct.flatMap((gap) => viaHotel(places, gap, breaks));
  const taken = gaps.length > direct.length ? wholeBreaks(gaps, breaks) : undefined;
  if (taken !== undefined) return { gaps, taken };
  return { gaps: direct, taken: wholeBreaks(direct, breaks) ?? sharing(direct, breaks) };
}

/** When one is on the way: as late as possible for what comes next, at once to the hotel, and not in a break. */
function wayIn(gap: Gap, taken: readonly TakenBreak[]): ClockSpan | undefined {
  const { span, way, to, isAtOnce } = gap;
  if (way === 0 || to === undefined) return undefined;
  const start = freeStart(gap, taken) ?? (isAtOnce ? span.from : span.to - way);
  return { from: start, to: start + way };
}

function gateOf({ facts, site, start }: Visit, people: readonly string[]): Entry[] {
  const gate = gateMinutes(facts);
  if (gate === 0) return [];
  return [{ kind: 'arrival at the gate', site, start: start - gate, end: start, attendees: people }];
}

function wayEntry(
  facts: Facts,
  { from, to }: Gap,
  span: ClockSpan | undefined,
  people: readonly string[],
): Entry[] {
  if (span === undefined || from === undefined || to === undefined) return [];
  const { basis } = facts.transfer(from, to);
  return [{ kind: 'transfer', from, to, start: span.from, end: span.to, attendees: people, basis }];
}
