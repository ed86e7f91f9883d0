import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import type { Path } from '../base/path.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import {
  type InterpretingDay,
  interpretingDays,
  isBeyondWorkingDay,
  isBookedOn,
  sessionsToInterpret,
  teamOf,
} from '../facts/people/interpreting.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { AIIC } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule } from './rule.ts';

export const interpreterTeamSmall: Rule = {
  id: 'interpreter-team-small',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'There are fewer interpreters than the mode and the hours of a day call for.',
  why: 'After some hours one person alone shortens, then mistakes, then stops; the last host of the day gets what is left.',
  source: `${AIIC}; one interpreter in consecutive up to 3 h, https://translators-bg.com/en/content/standard-terms-and-conditions`,
  check({ facts, policy }) {
    if (facts.interpreters.length === 0) return [];
    const sessions = sessionsToInterpret(facts);
    const consecutive = sessions.filter(({ mode }) => mode === 'consecutive');
    const simultaneous = sessions.filter(({ mode }) => mode === 'simultaneous' || mode === 'whispered');
    return [
      ...overTeams(facts, consecutive, 'consecutive', policy),
      ...overTeams(facts, simultaneous, 'simultaneous', policy),
    ];
  },
};

/** All of them together; where they are enough, those of each pair of languages, who cannot relieve the others. */
function overTeams(facts: Facts, sessions: readonly SessionFacts[], way: Way, policy: Policy): Finding[] {
  const together = overDays(interpretingDays(facts, sessions), facts, way, policy);
  if (together.length > 0) return together;
  const teams = new Map<string, SessionFacts[]>();
  for (const session of sessions) {
    const names = listed(teamOf(session, facts).map(({ id, interpreter }) => interpreter.name ?? id));
    teams.set(names, [...(teams.get(names) ?? []), session]);
  }
  return [...teams].flatMap(([names, served]) => {
    const interpreters = served[0] === undefined ? [] : teamOf(served[0], facts);
    if (interpreters.length === facts.interpreters.length) return [];
    return overDays(interpretingDays({ ...facts, interpreters }, served), facts, way, policy, names);
  });
}

type Way = 'consecutive' | 'simultaneous';

/** Each agreed day that is too much; the average day only where none of those is. */
function overDays(
  days: readonly InterpretingDay[],
  facts: Facts,
  way: Way,
  policy: Policy,
  names?: string,
): Finding[] {
  const over = days.flatMap((day) => {
    const strain = strained(day, way, policy);
    // What is beyond the working day of all of them `interpreter-overworked` says.
    const isSaid =
      names === undefined && isBeyondWorkingDay(day, policy) && day.sessions.every(({ barrier }) => barrier);
    return strain === undefined || isSaid ? [] : [{ day, ...strain }];
  });
  const dated = over.filter(({ day }) => day.date !== undefined);
  return (dated.length > 0 ? dated : over).map(({ day, severity, limit }) => {
    const when = day.date === undefined ? 'on an average day' : `on ${formatDate(day.date)}`;
    const anchor = day.date === undefined ? undefined : day.sessions[0];
    const others = onOtherDays(day, facts);
    const modes = [...new Set(day.sessions.map(({ mode }) => mode))];
    return finding(
      ['interpretation', 'interpreters'],
      `${capitalised(listed(modes, 'or'))} interpretation${names === undefined ? '' : ` that falls to ${names}`} adds up to ${formatDuration(day.minutes)} ${when} (${counted(day.sessions.length, 'session')}${day.date === undefined ? ' in all' : ''}), and ${[limit, ...others.map(({ words }) => words)].join('; ')}.`,
      {
        // Whether it is needed is a guess where languages are not stated.
        severity: day.sessions.every(({ barrier }) => barrier) ? severity : 'warning',
        target: 'key',
        ...(anchor
          ? {
              related: [
                { path: sessionAnchor(anchor), message: 'the first session of that day' },
                ...others.map(({ path }) => ({ path, message: 'not there that day' })),
              ],
            }
          : {}),
        help: remedy(day, others, teamFor(day.minutes, way, policy)),
      },
    );
  });
}

interface OnOtherDays {
  readonly name: string;
  /** `from` or `to`, whichever keeps the day out. */
  readonly key: 'from' | 'to';
  readonly path: Path;
  readonly words: string;
}

/** Who could interpret something of the day, and is engaged for other days. */
function onOtherDays({ date, sessions }: InterpretingDay, facts: Facts): OnOtherDays[] {
  if (date === undefined) return [];
  const able = new Set(sessions.flatMap((session) => teamOf(session, facts)));
  return facts.interpreters.flatMap((one) => {
    const { id, path, interpreter } = one;
    if (!able.has(one) || isBookedOn(one, date)) return [];
    const key = interpreter.from !== undefined && date < interpreter.from ? 'from' : 'to';
    const day = interpreter[key] ?? date;
    const name = interpreter.name ?? id;
    const words = `${name} is booked ${key === 'from' ? 'from' : 'until'} ${formatDate(day)}`;
    return [{ name, key, path: [...path, key], words }];
  });
}

/** How many are missing, and who of those booked for other days can make up for it. */
function remedy(
  { date, interpreters }: InterpretingDay,
  others: readonly OnOtherDays[],
  team: number,
): string {
  const missing = team - interpreters.length;
  const when = date === undefined ? 'each day' : 'that day';
  const book = (count: number, more: boolean) =>
    `book ${more ? `${count} more interpreter${count === 1 ? '' : 's'}` : counted(count, 'interpreter')} for ${when}`;
  const [first, ...rest] = others.slice(0, missing);
  if (first === undefined)
    return `${capitalised(book(missing, interpreters.length > 0))}, or have less interpreted.`;
  const changed = [first, ...rest].map(({ name, key }) => `${name} come that day too (\`${key}: ${date}\`)`);
  const left = missing - changed.length;
  return left === 0
    ? `Let ${listed(changed)}, ${book(missing, interpreters.length > 0)}, or have less interpreted.`
    : `Let ${listed(changed)} and ${book(left, true)}, or have less interpreted.`;
}

function strained(
  { minutes, interpreters }: InterpretingDay,
  way: Way,
  policy: Policy,
): { severity: 'error' | 'warning'; limit: string } | undefined {
  const team = interpreters.length;
  if (minutes === 0) return undefined;
  const most = mostMinutes(Math.max(team, 1), way, policy);
  const there = `${counted(team, 'interpreter')} ${team === 1 ? 'is' : 'are'} there`;
  if (team === 0 || minutes > most.error)
    return {
      severity: 'error',
      limit:
        team === 0
          ? 'no interpreter is there'
          : `${there}; ${formatDuration(most.error)} are the most for ${team === 1 ? 'one' : team}`,
    };
  if (minutes > most.warning)
    return {
      severity: 'warning',
      limit: `${there}; beyond ${formatDuration(most.warning)} ${team === 1 ? 'one tires' : 'they tire'}`,
    };
  return undefined;
}

/** What a team of so many can do in a day: comfortably, and at the very most. */
function mostMinutes(team: number, way: Way, policy: Policy): { warning: number; error: number } {
  if (way === 'consecutive')
    return { warning: team * policy.oneInterpreterMinutes, error: team * policy.oneInterpreterMaximum };
  if (team === 1) return { warning: policy.soloSimultaneousMinutes, error: policy.soloSimultaneousMinutes };
  if (team === 2) return { warning: policy.pairSimultaneousMinutes, error: policy.pairSimultaneousMaximum };
  // A fourth fills the day, and how long a day may be is another rule.
  return team === 3
    ? { warning: policy.trioSimultaneousMaximum, error: policy.trioSimultaneousMaximum }
    : { warning: Number.POSITIVE_INFINITY, error: Number.POSITIVE_INFINITY };
}

/** The smallest team that does it comfortably. */
function teamFor(minutes: number, way: Way, policy: Policy): number {
  let team = 1;
  while (mostMinutes(team, way, policy).warning < minutes) team += 1;
  return team;
}
