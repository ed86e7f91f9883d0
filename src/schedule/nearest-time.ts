import { daysBetween } from '../base/calendar.ts';
import { DAY_MINUTES, type Minutes } from '../base/clock.ts';
import { byText } from '../base/text.ts';
import type { Demand, Placement, Problem, Requirement } from './demand.ts';
import { MOST_TEAMS_TRIED, MOST_TRIES } from './limits.ts';
import { requirementsOf } from './terms.ts';
import { verify } from './verify.ts';
import type { WrittenPlacement } from './written-agenda.ts';

/** An agenda made by hand, and what is asked of it. */
interface Standing {
  /** With lengths as they are written, and any start. */
  readonly problem: Problem;
  /** Starts that are offered are multiples of it. */
  readonly step: Minutes;
  readonly agenda: readonly WrittenPlacement[];
  /** What is agreed and not in the agenda. */
  readonly beside: readonly Placement[];
}

/** What is asked of interpreters and of nobody else: those who attend are left out. */
const OF_INTERPRETERS: readonly Requirement['kind'][] = [
  'held-at',
  'ends-at',
  'travel',
  'interpreted',
  'working-time',
  'rest',
  'available',
];

/**
 * Says of an entry at which time nearest to its own it would break nothing, whoever interprets being named everywhere:
 * where the file names nobody, somebody must be there who can.
 */
export function nearestTimes({
  problem,
  step,
  agenda,
  beside,
}: Standing): (own: WrittenPlacement) => Placement | undefined {
  const teams = new Map(
    requirementsOf(problem, 'interpreted').map((asked) => [asked.session, asked.teams] as const),
  );
  const unnamed = new Set(
    [...agenda.filter(({ isStaffed }) => !isStaffed), ...beside].map(({ session }) => session),
  );
  const interpreting = {
    ...problem,
    demands: problem.demands.filter(({ requirement }) => OF_INTERPRETERS.includes(requirement.kind)),
  };
  let tries = MOST_TRIES;
  let teamTries = MOST_TEAMS_TRIED;

  return (own) => {
    const others = [...agenda.filter((entry) => entry !== own), ...beside];
    const alone = { ...problem, demands: problem.demands.filter((demand) => isAboutTimeOf(demand, own)) };
    for (const moved of otherTimes(problem, own, step)) {
      if (verify(alone, [moved]).length > 0) continue;
      if (tries === 0) return undefined;
      tries -= 1;
      const whole = withInterpreters(others, moved);
      if (teamTries === 0) return undefined;
      if (whole === undefined) continue;
      if (verify(problem, whole).every(({ sessions }) => !sessions.includes(own.session))) return moved;
    }
    return undefined;
  };

  /** All of them, with somebody for each on the day of `moved`; undefined where those who interpret cannot do all that. */
  function withInterpreters(others: readonly Placement[], moved: Placement): Placement[] | undefined {
    const all = [...others, moved];
    const open = all.filter(
      ({ session, date }) => date === moved.date && unnamed.has(session) && teams.has(session),
    );
    const known = all.filter((placement) => !open.includes(placement));
    return staffed(open, known, moved);
  }

  function staffed(
    open: readonly Placement[],
    known: readonly Placement[],
    moved: Placement,
  ): Placement[] | undefined {
    const [first, ...rest] = open;
    if (first === undefined) return [...known];
    const able = (teams.get(first.session) ?? []).filter((team) => isKept(first, team, []));
    // For what is agreed for a time when nobody is there, no other entry is to blame.
    if (able.length === 0) return first === moved ? undefined : staffed(rest, [...known, first], moved);
    for (const team of able) {
      if (!isKept(first, team, known)) continue;
      const found = staffed(rest, [...known, { ...first, interpreters: team }], moved);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function isKept(placement: Placement, team: readonly string[], known: readonly Placement[]): boolean {
    if (teamTries === 0) return false;
    teamTries -= 1;
    const sameDay = known.filter(({ date }) => date === placement.date);
    return verify(interpreting, [...sameDay, { ...placement, interpreters: team }]).every(
      ({ sessions }) => !sessions.includes(placement.session),
    );
  }
}

function isAboutTimeOf({ requirement }: Demand, own: WrittenPlacement): boolean {
  return (
    'session' in requirement &&
    requirement.session === own.session &&
    (requirement.kind !== 'interpreted' || own.isStaffed)
  );
}

/** Every start of the tour, the nearest to the present one first; at least as long as it takes. */
function otherTimes(problem: Problem, own: Placement, step: Minutes): Placement[] {
  const least = requirementsOf(problem, 'lasts').find(({ session }) => session === own.session);
  const length = Math.max(own.end - own.start, least?.minutes ?? 0);
  const distance = ({ date, start }: Placement) =>
    Math.abs(daysBetween(own.date, date)) * DAY_MINUTES + Math.abs(start - own.start);
  return problem.dates
    .flatMap((date) =>
      Array.from({ length: Math.floor((DAY_MINUTES - length) / step) + 1 }, (_, i): Placement => {
        return { ...own, date, start: i * step, end: i * step + length };
      }),
    )
    .filter((other) => distance(other) > 0 || other.end > own.end)
    .sort((a, b) => distance(a) - distance(b) || byText(a.date, b.date));
}
