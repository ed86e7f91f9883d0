import type { Minutes } from '../base/clock.ts';
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
  for (const pause of asked) {
    const others = pause.mayShare ? [] : kept.filter(({ mayShare }) => !mayShare);
    if (fitTogether(gaps, [...others, pause])) kept.push(pause);
  }
  return kept;
}

/** Before the first session and after the last the way can be made at another time. */
function gapsOf(terms: Terms, { placements }: PersonDay): Gap[] {
  const first = placements[0];
  const last = placements.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    { from: Number.NEGATIVE_INFINITY, to: first.start - (terms.on(first)?.gate ?? 0), way: 0 },
    ...consecutive(placements).map(([a, b]) => ({
      from: a.end,
      to: b.start - (terms.on(b)?.gate ?? 0),
      way: terms.travel(terms.on(a)?.endSite ?? '', terms.on(b)?.site ?? ''),
    })),
    { from: last.end, to: Number.POSITIVE_INFINITY, way: 0 },
  ];
}

/** True where every pause can be put into one of the gaps, none at the time of another. */
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

/** One after the other in some order, with the way before one of them or after all. */
function fitsIn({ from, to, way }: Gap, pauses: readonly Pause[]): boolean {
  if (from + way > to) return false;
  if (pauses.length === 0) return true;
  return (
    pauses.some((pause) => {
      const end = Math.max(from, pause.from) + pause.minutes;
      const rest = pauses.filter((other) => other !== pause);
      return end <= Math.min(pause.to, to) && fitsIn({ from: end, to, way }, rest);
    }) ||
    (way > 0 && fitsIn({ from: from + way, to, way: 0 }, pauses))
  );
}
