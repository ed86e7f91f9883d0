import { formatDate } from '../base/calendar.ts';
import { formatClock, type Minutes } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { listed } from '../base/text.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { hostLanguages, listeners } from '../facts/people/audience.ts';
import { isBookedOn } from '../facts/people/interpreting.ts';
import { languageName } from '../facts/people/language-name.ts';
import type { Problem, Requirement } from './demand.ts';
import { type DemandGroup, ofKind } from './demand-groups.ts';
import { eligibleInterpreters } from './interpreters.ts';
import { spansByDate } from './room.ts';

interface Nowhere {
  readonly facts: Facts;
  readonly problem: Problem;
  readonly session: SessionFacts;
  /** The fewest statements that leave no place for it, whatever else takes place. */
  readonly blamed: readonly DemandGroup[];
}

/** Why a session can be nowhere even by itself: first what is missing, then who or what says so. */
export function whyNowhere(nowhere: Nowhere): string {
  const { session, blamed } = nowhere;
  if (blamed.length === 0) return 'There is no time for it.';
  const longest = longestTime(nowhere);
  if (longest < session.length) return tooShort(nowhere, longest);
  return (
    withoutInterpreter(nowhere) ??
    withoutPause(nowhere) ??
    offTheGrid(nowhere) ??
    `It needs ${formatDuration(session.length)}, and there is no place for it: ${sentences(nowhere, blamed)}`
  );
}

function longestTime({ problem, session, blamed }: Nowhere): Minutes {
  const demands = blamed.flatMap((group) => group.demands);
  const spans = [...spansByDate(problem, session.id, demands).values()].flat();
  return Math.max(0, ...spans.map(({ from, to }) => to - from));
}

function tooShort(nowhere: Nowhere, longest: Minutes): string {
  const { session, blamed } = nowhere;
  const said = sentences(nowhere, blamed);
  if (longest > 0)
    return `It needs ${formatDuration(session.length)} in one piece, and there are at most ${formatDuration(longest)}: ${said}`;
  return blamed.length === 1 ? said : `There is no time for it: ${said}`;
}

function withoutInterpreter(nowhere: Nowhere): string | undefined {
  const { session, blamed } = nowhere;
  const team = ofKind(blamed, 'interpreted')[0]?.teams[0]?.length;
  if (team === undefined) return undefined;
  const load = has(blamed, 'working-time', 'rest');
  const others = blamed.filter((group) => !has([group], 'interpreted', 'starts-at'));
  const said = sentences(nowhere, others);
  if (has(blamed, 'available')) {
    const whom = `between ${languagesOf(session)}`;
    return team === 1
      ? `No interpreter ${whom} is free ${whenOf(nowhere)}: ${said}`
      : `It needs ${team} interpreters ${whom} at once, and so many are not free ${whenOf(nowhere)}: ${said}`;
  }
  if (!load) return undefined;
  return `It keeps ${team === 1 ? 'its interpreter' : 'its interpreters'} at work for ${formatDuration(session.length)}: ${said}`;
}

/** `Georgian and German or English`; of languages that nobody states, whose they are. */
function languagesOf(session: SessionFacts): string {
  const side = (languages: readonly string[], whose: string) =>
    listed([...new Set(languages)].map(languageName), 'or') || whose;
  const ours = listeners(session).flatMap(({ languages }) => languages);
  return `${side(ours, 'the delegation')} and ${side(hostLanguages(session), 'the host')}`;
}

/** The hour only where somebody is booked for the day. */
function whenOf({ facts, session }: Nowhere): string {
  const { fixed } = session;
  if (fixed === undefined) return 'when it could be';
  const isAnyBooked = eligibleInterpreters(facts, session).some((one) => isBookedOn(one, fixed.date));
  return `on ${formatDate(fixed.date)}${isAnyBooked ? ` at ${formatClock(fixed.time)}` : ''}`;
}

const PAUSES: Readonly<Record<string, string>> = { lunch: 'lunch', prayer: 'prayers' };

function withoutPause(nowhere: Nowhere): string | undefined {
  const { session, blamed } = nowhere;
  if (!has(blamed, 'pause')) return undefined;
  const kinds = blamed.flatMap(({ demands }) => PAUSES[demands[0]?.constraint ?? ''] ?? []);
  return `It needs ${formatDuration(session.length)} in one piece, which leaves no time for ${listed([...new Set(kinds)]) || 'a pause'}: ${sentences(nowhere, blamed)}`;
}

/** There is time enough, but not from any start that the planner takes. */
function offTheGrid(nowhere: Nowhere): string | undefined {
  const { problem, session, blamed } = nowhere;
  const kinds = blamed.flatMap(({ demands }) => demands.map(({ requirement }) => requirement.kind));
  if (kinds.some((kind) => kind !== 'within' && kind !== 'clear-of')) return undefined;
  return `Sessions without an agreed time start every ${formatDuration(problem.grid)} from the full hour on, and none of these starts leaves it ${formatDuration(session.length)}: ${sentences(nowhere, blamed)}`;
}

/** What is agreed comes first: the others say why that cannot be. Pauses and interpreters come last. */
const ORDER: readonly Requirement['kind'][] = ['starts-at', 'within', 'clear-of', 'pause', 'available'];

function sentences({ facts, problem, session }: Nowhere, groups: readonly DemandGroup[]): string {
  const position = ({ demands }: DemandGroup) => {
    const at = ORDER.indexOf(demands[0]?.requirement.kind ?? 'slack');
    return at < 0 ? ORDER.length : at;
  };
  const { fixed } = session;
  const isOutside = fixed !== undefined && facts.days.every(({ date }) => date !== fixed.date);
  // Which dates there are is no statement that could be given up, so that nothing blames it.
  const dates = problem.demands.filter(
    ({ constraint, requirement }) =>
      constraint === 'tour-dates' && requirement.kind === 'within' && requirement.session === session.id,
  );
  return [...[...groups].sort((a, b) => position(a) - position(b)), ...(isOutside ? dates : [])]
    .map(({ sentence }) => sentence)
    .join(' ');
}

function has(groups: readonly DemandGroup[], ...kinds: readonly Requirement['kind'][]): boolean {
  return groups.some(({ demands }) => demands.some(({ requirement }) => kinds.includes(requirement.kind)));
}
