import { type ClockSpan, subtractSpan } from '../base/clock.ts';
import type { Facts, SessionFacts, SiteId } from '../facts/facts.ts';
import { gateMinutes } from '../facts/gate.ts';
import type { Entry } from './agenda.ts';
import type { Appointment, Break } from './build-agenda.ts';

/** A session that somebody attends, with its time. */
export interface Visit extends Appointment {
  readonly facts: SessionFacts;
  /** Where it is on that date. */
  readonly site: SiteId;
}

/** Where things are. */
export interface Places {
  readonly facts: Facts;
  /** Where everybody wakes up and goes to bed; undefined where that is not known. */
  readonly morning: SiteId | undefined;
  readonly evening: SiteId | undefined;
  /** True where no road leads from one site to the other, but a journey of the tour. */
  areApart(from: SiteId, to: SiteId): boolean;
}

/** The time between two sessions of one person, or before the first or after the last one. */
interface Gap {
  /** Undefined where a day begins nowhere that is known. */
  readonly from: SiteId | undefined;
  readonly to: SiteId | undefined;
  /** From the end of the session before to the gate of the next. */
  readonly span: ClockSpan;
  /** Minutes of the way between both. */
  readonly way: number;
  readonly isFirst: boolean;
  /** True after the last session: nothing is left to wait for. */
  readonly isLast: boolean;
}

const DAY: ClockSpan = { from: 0, to: 1440 };

/**
 * How `people`, who do everything together on this date, get from session to session: ways, gates and breaks. One
 * leaves as late as the next session allows, or after a break that has to come before it; breaks are as early as
 * possible, or at their own time.
 */
export function itinerary(
  places: Places,
  unordered: readonly Visit[],
  breaks: readonly Break[],
  people: readonly string[],
): Entry[] {
  const visits = [...unordered].sort((a, b) => a.start - b.start);
  if (visits.length === 0) return [];
  const gaps = gapsOf(places, visits);
  const taken = placeBreaks(gaps, breaks);
  const ways = gaps.map((gap) => wayIn(gap, takenIn(gap, taken)));
  return [
    ...visits.flatMap((visit, i) => (stays(gaps[i], taken) ? [] : gateOf(visit, people))),
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
export function breakStarts(places: Places, unordered: readonly Visit[], pause: Break): readonly ClockSpan[] {
  const visits = [...unordered].sort((a, b) => a.start - b.start);
  if (visits.length === 0) return [];
  return placesFor(gapsOf(places, visits), pause, () => []).map(({ starts }) => starts);
}

/** Whoever is in the house already does not pass its gate again. */
function stays(before: Gap | undefined, taken: readonly TakenBreak[]): boolean {
  return before?.from === before?.to && before?.isFirst === false && !taken.some(({ gap }) => gap === before);
}

function gapsOf({ facts, morning, evening, areApart }: Places, visits: readonly Visit[]): Gap[] {
  const between = (before: Visit | undefined, after: Visit | undefined): Gap => {
    const [from, to] = [before?.site ?? morning, after?.site ?? evening];
    const isWay = from !== undefined && to !== undefined && !areApart(from, to);
    return {
      from: isWay ? from : before?.site,
      to: isWay ? to : after?.site,
      span: {
        from: before?.end ?? DAY.from,
        to: after === undefined ? DAY.to : after.start - gateMinutes(after.facts),
      },
      way: isWay ? facts.transfer(from, to).minutes : 0,
      isFirst: before === undefined,
      isLast: after === undefined,
    };
  };
  return [...visits, undefined].map((after, i) => between(visits[i - 1], after));
}

interface TakenBreak {
  readonly pause: Break;
  readonly gap: Gap;
  readonly span: ClockSpan;
}

/** The break with the least choice of time first, where that leaves time for the others. Two share time only where there is no other way. */
function placeBreaks(gaps: readonly Gap[], breaks: readonly Break[]): TakenBreak[] {
  const orders = inAnyOrder([...breaks].sort((a, b) => leeway(a) - leeway(b)));
  const placed = orders.map((order) => placeInTurn(gaps, order));
  const isWhole = (taken: readonly TakenBreak[]) =>
    taken.length === breaks.length &&
    gaps.every((gap) => gap.way === 0 || freeStart(gap, takenIn(gap, taken)) !== undefined);
  return placed.find(isWhole) ?? sharing(gaps, breaks, placed[0] ?? []);
}

function placeInTurn(gaps: readonly Gap[], breaks: readonly Break[]): TakenBreak[] {
  const taken: TakenBreak[] = [];
  for (const pause of breaks) {
    const place = earliest(gaps, pause, (gap) => takenIn(gap, taken));
    if (place) taken.push({ pause, ...place });
  }
  return taken;
}

/** With the breaks that found no time of their own at times that others have. */
function sharing(gaps: readonly Gap[], breaks: readonly Break[], taken: readonly TakenBreak[]): TakenBreak[] {
  const missing = breaks.filter((pause) => !taken.some((own) => own.pause === pause));
  return [
    ...taken,
    ...missing.flatMap((pause) => {
      const place = earliest(gaps, pause, () => []);
      return place ? [{ pause, ...place }] : [];
    }),
  ];
}

function takenIn(gap: Gap, taken: readonly TakenBreak[]): TakenBreak[] {
  return taken.filter((own) => own.gap === gap);
}

function inAnyOrder<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    inAnyOrder(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

/** Minutes between the earliest and the latest time at which a break can begin. */
function leeway({ from, to, minutes }: Break): number {
  return to - from - minutes;
}

/** At the time that suits most people where it suits these, else as early as possible. */
function earliest(
  gaps: readonly Gap[],
  pause: Break,
  othersIn: (gap: Gap) => readonly TakenBreak[],
): { gap: Gap; span: ClockSpan } | undefined {
  const places = placesFor(gaps, pause, othersIn);
  const { at, minutes } = pause;
  const common = places.find(({ starts }) => at !== undefined && starts.from <= at && at <= starts.to);
  const place = common ?? places[0];
  const start = common && at !== undefined ? at : place?.starts.from;
  return place && start !== undefined
    ? { gap: place.gap, span: { from: start, to: start + minutes } }
    : undefined;
}

/** Gaps with the span in which the break can begin there, the earliest first. */
function placesFor(
  gaps: readonly Gap[],
  { minutes, from, to }: Break,
  othersIn: (gap: Gap) => readonly TakenBreak[],
): { gap: Gap; starts: ClockSpan }[] {
  return gaps
    .flatMap((gap) => {
      const { span, way } = gap;
      return [
        { from: span.from, to: span.to - way },
        { from: span.from + way, to: span.to },
      ]
        .flatMap((free) => othersIn(gap).reduce((rest, { span: other }) => subtractSpan(rest, other), [free]))
        .map((free) => ({
          gap,
          starts: { from: Math.max(free.from, from), to: Math.min(free.to, to) - minutes },
        }));
    })
    .filter(({ starts }) => starts.from <= starts.to)
    .sort((a, b) => a.starts.from - b.starts.from);
}

/** When one is on the way: as late as possible for what comes next, at once after the last session, and not in a break. */
function wayIn(gap: Gap, taken: readonly TakenBreak[]): ClockSpan | undefined {
  const { span, way, to, isLast } = gap;
  if (way === 0 || to === undefined) return undefined;
  const start = freeStart(gap, taken) ?? (isLast ? span.from : span.to - way);
  return { from: start, to: start + way };
}

function freeStart({ span, way, isLast }: Gap, taken: readonly TakenBreak[]): number | undefined {
  const soonest = [span.from, ...taken.map((pause) => pause.span.to)].sort((a, b) => a - b);
  const latest = [span.to, ...taken.map((pause) => pause.span.from)].map((end) => end - way);
  const starts = isLast ? soonest : [...latest.sort((a, b) => b - a), ...soonest];
  const isFree = (start: number) =>
    start >= span.from &&
    start + way <= span.to &&
    taken.every((pause) => pause.span.to <= start || start + way <= pause.span.from);
  return starts.find(isFree);
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
