import type { Minutes } from '../base/clock.ts';
import type { Placement } from './demand.ts';
import { consecutive, type Of, type PersonDay, type Terms } from './terms.ts';

type Pause = Of<'pause'>;

/** Time between two sessions, with the way that has to be made in it; the gate before the next session is busy. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly way: Minutes;
}

/** Of the pauses asked of a person on a day, in this order, those that find their time beside the ones kept before. */
export function keptPauses(terms: Terms, day: PersonDay, asked: readonly Pause[]): Pause[] {
  const gaps = gapsOf(terms, day);
  const kept: Pause[] = [];
  for (const pause of asked) if (fitTogether(gaps, [...kept, pause])) kept.push(pause);
  return kept;
}

/** Before the first session and after the last the way can be made at another time. */
function gapsOf(terms: Terms, { placements }: PersonDay): Gap[] {
  const first = placements[0];
  const last = placements.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    { from: Number.NEGATIVE_INFINITY, to: first.start - (terms.on(first)?.gate ?? 0), way: 0 },
    ...consecutive(placements).map(([before, b], i) => {
      const a = placements.slice(0, i).reduce(laterEnd, before);
      return {
        from: a.end,
        to: b.start - (terms.on(b)?.gate ?? 0),
        way: terms.travel(terms.on(a)?.endSite ?? '', terms.on(b)?.site ?? ''),
      };
    }),
    { from: placements.reduce(laterEnd, last).end, to: Number.POSITIVE_INFINITY, way: 0 },
  ];
}

/** In an agenda made by hand a session may overlap the next one and outlast it. */
function laterEnd(a: Placement, b: Placement): Placement {
  return b.end > a.end ? b : a;
}

/** True where every pause can be put into one of the gaps, none on the way, and none at the time of another but those that may share it. */
function fitTogether(gaps: readonly Gap[], pauses: readonly Pause[]): boolean {
  const held = gaps.map((): Pause[] => []);
  const put = (index: number): boolean => {
    const pause = pauses[index];
    if (pause === undefined) return true;
    return gaps.some((gap, g) => {
      held[g]?.push(pause);
      if (fitsIn(gap, held[g] ?? []) && put(index + 1)) return true;
      held[g]?.pop();
      return false;
    });
  };
  return put(0);
}

/**
 * The pauses that share no time one after the other in some order, with the way before one of them or after all; each of
 * the others before the way or after it.
 */
function fitsIn({ from, to, way }: Gap, pauses: readonly Pause[]): boolean {
  const sharing = pauses.filter(({ mayShare }) => mayShare === true);
  const apart = pauses.filter(({ mayShare }) => mayShare !== true);
  if (way === 0)
    return (
      inTurn(from, to, apart) && sharing.every((pause) => endOf(pause, from, to) < Number.POSITIVE_INFINITY)
    );
  return parts(sharing).some(([before, after]) => {
    const leave = Math.max(from, ...before.map((pause) => endOf(pause, from, to)));
    return aroundTheWay(apart, from);

    function aroundTheWay(left: readonly Pause[], time: number): boolean {
      const there = Math.max(time, leave) + way;
      return (
        (there <= to &&
          after.every((pause) => endOf(pause, there, to) < Number.POSITIVE_INFINITY) &&
          inTurn(there, to, left)) ||
        left.some((pause) => {
          const end = endOf(pause, time, to);
          return end < Number.POSITIVE_INFINITY && aroundTheWay(without(left, pause), end);
        })
      );
    }
  });
}

/** True where the pauses find their times one after the other from `from` on, in some order. */
function inTurn(from: number, to: number, pauses: readonly Pause[]): boolean {
  if (pauses.length === 0) return from <= to;
  return pauses.some((pause) => {
    const end = endOf(pause, from, to);
    return end < Number.POSITIVE_INFINITY && inTurn(end, to, without(pauses, pause));
  });
}

/** When the pause is over at the earliest, from `from` on; infinite where it does not fit until `to`. */
function endOf(pause: Pause, from: number, to: number): number {
  const end = Math.max(from, pause.from) + pause.minutes;
  return end <= Math.min(pause.to, to) ? end : Number.POSITIVE_INFINITY;
}

function without(pauses: readonly Pause[], one: Pause): Pause[] {
  return pauses.filter((pause) => pause !== one);
}

/** Every way to part a list in two. */
function parts(list: readonly Pause[]): [Pause[], Pause[]][] {
  return list.reduce<[Pause[], Pause[]][]>(
    (found, item) =>
      found.flatMap(([a, b]): [Pause[], Pause[]][] => [
        [[...a, item], b],
        [a, [...b, item]],
      ]),
    [[[], []]],
  );
}
