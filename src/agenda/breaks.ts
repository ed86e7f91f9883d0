import { type ClockSpan, subtractSpan } from '../base/clock.ts';
import type { Break } from './agenda.ts';
import type { Gap } from './gaps.ts';

export interface TakenBreak {
  readonly pause: Break;
  readonly gap: Gap;
  readonly span: ClockSpan;
}

/**
 * Times for all breaks beside the ways; undefined where there are none. The break with the least choice comes first, where
 * that leaves time for the others; else whatever order does, and a break that may share the time of others does so.
 */
export function wholeBreaks(
  gaps: readonly Gap[],
  breaks: readonly Break[],
): readonly TakenBreak[] | undefined {
  const isWhole = (taken: readonly TakenBreak[]) =>
    taken.length === breaks.length &&
    gaps.every((gap) => gap.way === 0 || freeStart(gap, takenIn(gap, taken)) !== undefined);
  for (const order of inAnyOrder([...breaks].sort((a, b) => leeway(a) - leeway(b)))) {
    const taken = placeInTurn(gaps, order);
    if (isWhole(taken)) return taken;
  }
  return arranged(gaps, breaks, []);
}

function placeInTurn(gaps: readonly Gap[], breaks: readonly Break[]): TakenBreak[] {
  const taken: TakenBreak[] = [];
  for (const pause of breaks) {
    const place = earliest(gaps, pause, (gap) => takenIn(gap, taken));
    if (place) taken.push({ pause, ...place });
  }
  return taken;
}

/** All breaks at the first times of which every way still finds its own: each begins with the gap, or when another break or the way is over. */
function arranged(
  gaps: readonly Gap[],
  breaks: readonly Break[],
  taken: readonly TakenBreak[],
): readonly TakenBreak[] | undefined {
  if (breaks.length === 0) return taken;
  for (const [i, pause] of breaks.entries())
    for (const gap of gaps)
      for (const span of startsIn(gap, pause, takenIn(gap, taken))) {
        const now = [...taken, { pause, gap, span }];
        if (gap.way > 0 && freeStart(gap, takenIn(gap, now)) === undefined) continue;
        const found = arranged(gaps, [...breaks.slice(0, i), ...breaks.slice(i + 1)], now);
        if (found !== undefined) return found;
      }
  return undefined;
}

function startsIn({ span, way }: Gap, pause: Break, others: readonly TakenBreak[]): ClockSpan[] {
  const after = [span.from, ...others.map((other) => other.span.to)];
  return [...new Set([...after, ...after.map((time) => time + way)])]
    .sort((a, b) => a - b)
    .map((time) => Math.max(time, pause.from))
    .map((from) => ({ from, to: from + pause.minutes }))
    .filter(({ from, to }) => from >= span.from && to <= Math.min(span.to, pause.to))
    .filter((own) =>
      others.every(
        (other) =>
          pause.mayShare || other.pause.mayShare || own.to <= other.span.from || other.span.to <= own.from,
      ),
    );
}

/** Where no agenda of the planner leads to it: the breaks that find no time of their own at times that others have. */
export function sharing(gaps: readonly Gap[], breaks: readonly Break[]): TakenBreak[] {
  const taken = placeInTurn(gaps, breaks);
  const missing = breaks.filter((pause) => !taken.some((own) => own.pause === pause));
  return [
    ...taken,
    ...missing.flatMap((pause) => {
      const place = earliest(gaps, pause, () => []);
      return place ? [{ pause, ...place }] : [];
    }),
  ];
}

export function takenIn(gap: Gap, taken: readonly TakenBreak[]): TakenBreak[] {
  return taken.filter((own) => own.gap === gap);
}

function* inAnyOrder<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const first of items)
    for (const rest of inAnyOrder(items.filter((item) => item !== first))) yield [first, ...rest];
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
export function placesFor(
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

export function freeStart({ span, way, isAtOnce }: Gap, taken: readonly TakenBreak[]): number | undefined {
  const soonest = [span.from, ...taken.map((pause) => pause.span.to)].sort((a, b) => a - b);
  const latest = [span.to, ...taken.map((pause) => pause.span.from)].map((end) => end - way);
  const starts = isAtOnce ? soonest : [...latest.sort((a, b) => b - a), ...soonest];
  const isFree = (start: number) =>
    start >= span.from &&
    start + way <= span.to &&
    taken.every((pause) => pause.span.to <= start || start + way <= pause.span.from);
  return starts.find(isFree);
}
