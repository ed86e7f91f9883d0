import type { Minutes } from '../base/clock.ts';
import type { Placement, Problem } from './demand.ts';
import { keptPauses } from './kept-pauses.ts';
import {
  attendeeDays,
  consecutive,
  entryMinutes,
  interpreterDays,
  type Of,
  type PersonDay,
  requirementsOf,
  type Terms,
} from './terms.ts';

/** The slack of an agenda; 0 where it has none, or does not hold. */
export function slackOf(
  problem: Problem,
  terms: Terms,
  asked: Of<'slack'>,
  placements: readonly Placement[],
): Minutes {
  const attended = attendeeDays(terms, placements);
  const interpreted = interpreterDays(placements);
  const pauses = requirementsOf(problem, 'pause');
  const holds = (minutes: Minutes) =>
    attended.every((day) => holdsDelayed(day, longWays(terms, asked), minutes)) &&
    interpreted.every((day) => holdsDelayed(day, ([a]) => asked.sessions.includes(a.session), minutes));

  function holdsDelayed(
    { who, date, placements: own }: PersonDay,
    isLate: (pair: readonly [Placement, Placement]) => boolean,
    minutes: Minutes,
  ): boolean {
    const delayed = own.map((a, i) => {
      const b = own[i + 1];
      return b !== undefined && isLate([a, b]) ? { ...a, end: a.end + minutes } : a;
    });
    const due = pauses.filter(({ people, dates }) => people.includes(who) && dates.includes(date));
    return (
      consecutive(delayed).every((pair) => isKept(terms, pair)) &&
      keptPauses(terms, { who, date, placements: delayed }, due).length === due.length
    );
  }

  let [least, most] = [0, asked.most];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function longWays(terms: Terms, { sessions, longWay }: Of<'slack'>) {
  return ([a, b]: readonly [Placement, Placement]) =>
    sessions.includes(a.session) || wayMinutes(terms, a, b) >= longWay;
}

function isKept(terms: Terms, [a, b]: readonly [Placement, Placement]): boolean {
  const entry = entryMinutes(terms.on(a), terms.on(b));
  return a.end + wayMinutes(terms, a, b) + entry <= b.start;
}

function wayMinutes(terms: Terms, a: Placement, b: Placement): Minutes {
  return terms.travel(terms.on(a)?.endSite ?? '', terms.on(b)?.site ?? '');
}
