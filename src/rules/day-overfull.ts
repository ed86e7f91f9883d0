import { formatDate } from '../base/calendar.ts';
import { formatSpan } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { sum } from '../base/number.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { peopleOf } from '../facts/people/attendance.ts';
import { interpretedLength } from '../facts/sessions/interpreted-length.ts';
import {
  dayMinutes,
  isByDay,
  musts,
  type Need,
  needOf,
  openDays,
  programmes,
} from '../facts/sessions/visiting.ts';
import { prayerMinutesInside, prayersOn, praying } from '../facts/time/prayers.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule, RuleContext } from './rule.ts';

export const dayOverfull: Rule = {
  id: 'day-overfull',
  lesson: 'translation',
  severity: 'error',
  summary: 'The sessions, with interpretation, gates and transfers, need more time than the days hold.',
  why: 'Every session runs over into the next; the last host of the day waits, then receives whoever is still there.',
  source: `${RECORD}; the arithmetic is a house rule`,
  check(context) {
    const long = longerThanADay(context);
    if (long.length > 0) return long;
    const dated = datesOverfull(context);
    return dated.length > 0 ? dated : tourOverfull(context);
  },
};

/** Sessions that no day holds, whatever else is on it. */
function longerThanADay({ facts }: RuleContext): Finding[] {
  const day = { from: facts.dayFrom, to: facts.dayTo };
  const has = day.to - day.from;
  return facts.sessions
    .filter(
      (one) => one.fixed === undefined && !hasDeclined(one.host) && isByDay(one, facts) && one.length > has,
    )
    .map(({ path, title, length, net, gross, slot }) =>
      finding(
        [...path, slot === length ? 'slot' : 'for'],
        `"${title}" needs ${formatDuration(length)}${length === gross && gross > net ? ' with interpretation' : ''} in one piece; a day holds ${formatDuration(has)}, ${formatSpan(day)}.`,
        {
          help: 'Divide it into sessions for two days, the second with `after` and the id of the first, or state a longer `day`.',
        },
      ),
    );
}

/** Dates on which more is agreed than they hold. */
function datesOverfull({ facts, policy }: RuleContext): Finding[] {
  const dates = [...new Set(facts.sessions.flatMap(({ fixed }) => fixed?.date ?? []))].sort();
  // Agreed sessions that fit but for lunch are what `lunch-missing` is about.
  const has = dayMinutes(facts) + facts.lunch.minutes;
  return dates.flatMap((date) => {
    const agreed = facts.sessions.filter(
      (session) => session.fixed?.date === date && !hasDeclined(session.host) && isByDay(session, facts),
    );
    const need = most(programmes(facts, agreed).map((sessions) => needOf(facts, sessions, 1)));
    const [first] = need?.sessions ?? [];
    if (need === undefined || first === undefined || total(need) <= has) return [];
    return [
      finding(
        [...first.path, 'at'],
        `${sentence(need, facts, `On ${formatDate(date)} `)}; the day holds ${formatDuration(has)}, ${formatSpan({ from: facts.dayFrom, to: facts.dayTo })}, even without lunch.`,
        {
          related: need.sessions
            .slice(1, 4)
            .map((session) => ({ path: [...session.path, 'at'], message: 'the same day' })),
          help: `Move at least ${formatDuration(total(need) - has)} to another day${freed(need.sessions, policy) > 0 ? `, or interpret simultaneously, which frees ${formatDuration(freed(need.sessions, policy))}` : ''}.`,
        },
      ),
    ];
  });
}

/** All that must take place, against all days of the tour. */
function tourOverfull({ tour, facts, policy }: RuleContext): Finding[] {
  const need = most(
    programmes(
      facts,
      musts(facts.sessions).filter((session) => isByDay(session, facts)),
    ).map((sessions) => needOf(facts, sessions, openDays(facts, sessions).length)),
  );
  // Where every time is agreed, each date has been looked at by itself.
  if (need === undefined || need.sessions.every(({ fixed }) => fixed)) return [];
  const days = openDays(facts, need.sessions);
  // A session without anybody who prays can take place at the time of prayer.
  const faithful = praying(tour, facts);
  const isKept = need.sessions.every((session) => peopleOf(session).some((one) => faithful.includes(one)));
  const prayers = isKept ? days.flatMap((day) => prayersOn(tour, facts, policy, day)) : [];
  const kept = sum(prayers.map((own) => prayerMinutesInside(own, facts)));
  const has = days.length * dayMinutes(facts) - kept;
  const over = total(need) - has;
  // Where no host is open at all, the calendar's rules say so.
  if (over <= 0 || days.length === 0) return [];
  const more = Math.ceil((over * days.length) / has);
  const spared = freed(need.sessions, policy);
  const mode = tour.interpretation?.mode;
  return [
    finding(
      ['dates', 'to'],
      `${sentence(need, facts)}; ${days.length === facts.days.length ? `the ${counted(days.length, 'day')}` : `only ${days.length} of the ${counted(facts.days.length, 'day')} ${days.length === 1 ? 'is' : 'are'} open and`} ${days.length === 1 ? 'holds' : 'hold'} ${formatDuration(has)}, ${window(facts)}${kept === 0 ? '' : ' and the times of prayer'}. At least ${formatDuration(over)} are missing.`,
      {
        label: `${counted(days.length, 'day')}, ${formatDuration(has)}`,
        related: [
          tour.sessions === undefined
            ? {
                path: ['hosts'],
                message: `${counted(need.sessions.length, 'session')}`,
                target: 'key' as const,
              }
            : {
                path: ['sessions'],
                message: `${formatDuration(need.talking)} ${spared === 0 ? 'in session' : 'with interpretation'}`,
                target: 'key' as const,
              },
          ...(mode === undefined || spared === 0
            ? []
            : [{ path: ['interpretation', 'mode'], message: `takes ${formatDuration(spared)} of it` }]),
        ],
        help: `${spared === 0 ? '' : `Interpret simultaneously (\`mode: simultaneous\`), which frees ${formatDuration(spared)}${spared >= over ? '' : `, not enough by itself`}; `}${spared === 0 ? 'Add' : 'add'} ${counted(more, 'day')}; or write \`priority: should\` at sessions that can be spared.`,
      },
    ),
  ];
}

function total({ talking, moving }: Need): number {
  return talking + moving;
}

function most(needs: readonly Need[]): Need | undefined {
  return [...needs].sort((a, b) => total(b) - total(a))[0];
}

/** What simultaneous interpretation would give back. */
function freed(sessions: readonly SessionFacts[], policy: RuleContext['policy']): number {
  return sessions
    .filter(({ mode, barrier }) => mode === 'consecutive' && barrier !== false)
    .reduce((sum, { net, gross, interpreted }) => {
      const simultaneous = { interpreted, factor: policy.simultaneousFactor };
      return sum + Math.max(0, gross - interpretedLength(net, simultaneous, policy));
    }, 0);
}

function sentence(need: Need, facts: RuleContext['facts'], opening = ''): string {
  const interpreted = need.sessions.some(({ factor }) => factor > 1);
  const who =
    facts.delegates.length > 0 && need.sessions.length < facts.sessions.length ? ' of one delegate' : '';
  const moving = need.moving === 0 ? '' : ` and ${formatDuration(need.moving)} at gates and on the road`;
  const verb = need.sessions.length === 1 ? 'needs' : 'need';
  return `${opening}${counted(need.sessions.length, 'session')}${who} ${verb} at least ${need.moving === 0 ? '' : `${formatDuration(total(need))}, `}${formatDuration(need.talking)} ${interpreted ? 'with interpretation' : 'in session'}${moving}`;
}

function window({ dayFrom, dayTo, lunch }: RuleContext['facts']): string {
  return `${formatSpan({ from: dayFrom, to: dayTo })} less ${formatDuration(lunch.minutes)} for lunch`;
}
