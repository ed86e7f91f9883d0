import { formatDate } from '../base/calendar.ts';
import { type ClockTime, formatClock } from '../base/clock.ts';
import { hasConfirmed } from '../facts/expected-hosts.ts';
import type { HostFacts, SessionFacts } from '../facts/facts.ts';
import type { Tour } from '../tour/schema.ts';
import { type Change, type Situation, withSessions } from './change.ts';
import { MOST_HOSTS } from './limits.ts';
import { withStanding } from './tour-words.ts';

/** Lengths in one language to which sessions may be shortened, in the order in which they are tried. */
const SHORTER = [45, 30];
const HOUR = 60;

/** Each agreed slot given up, one at a time: those of hosts that have confirmed, or of all others. */
export function otherSlots(situation: Situation, which: 'confirmed' | 'open'): Change[] {
  return situation.facts.sessions.flatMap((fixed) => {
    if (fixed.fixed === undefined || fixed.priority !== 'must') return [];
    if (hasConfirmed(fixed.host) !== (which === 'confirmed')) return [];
    const { date, time } = fixed.fixed;
    return [
      {
        words: `Another time for ${withStanding(situation.facts.sessions, fixed)} than ${formatDate(date)} at ${formatClock(time)}`,
        tour: withSessions(situation, (session, { id }) => {
          if (id !== fixed.id) return session;
          const { at: _at, until: _until, ...rest } = session;
          return rest;
        }),
      },
    ];
  });
}

/** An hour more in the evening: for hosts whose hours are only assumed, and for the programme. */
export function laterHours({ tour, facts }: Situation): Change[] {
  const dayTo = facts.dayTo + HOUR;
  const assumed = facts.hosts.filter(({ hoursDeclared }) => !hoursDeclared);
  const hours = new Map(
    assumed.map(({ id, hours: usual }) => [
      id,
      usual.map(({ weekdays, spans }) => ({
        weekdays,
        spans: spans.map((span, i) => (i === spans.length - 1 ? { ...span, to: span.to + HOUR } : span)),
      })),
    ]),
  );
  const hosts = tour.hosts?.map((host, i) => {
    const later = hours.get(facts.hosts[i]?.id ?? '');
    return later === undefined ? host : { ...host, hours: [...later] };
  });
  const asking = assumed.length === 0 ? '' : ', if hosts that have stated no hours receive as long';
  return [
    {
      words: `Sessions until ${formatClock(dayTo)} instead of ${formatClock(facts.dayTo)}${asking}`,
      tour: { ...tour, day: { ...tour.day, to: dayTo }, ...(hosts === undefined ? {} : { hosts }) } as Tour,
    },
  ];
}

/** Hosts that open late receive from the beginning of the programme's day, one at a time; those that are left out first. */
export function earlierOpening({ tour, facts, leftOut }: Situation): Change[] {
  const isLeftOut = (id: string) => leftOut.some(({ host }) => host?.id === id);
  return facts.hosts
    .map((host, index) => ({ ...host, index, opens: openingOf(host) }))
    .filter(({ hoursDeclared, opens }) => hoursDeclared && opens > facts.dayFrom)
    .sort((a, b) => Number(isLeftOut(b.id)) - Number(isLeftOut(a.id)))
    .slice(0, MOST_HOSTS)
    .map(({ name, hours, index, opens }) => ({
      words: `${name} from ${formatClock(facts.dayFrom)} instead of ${formatClock(opens)}`,
      tour: {
        ...tour,
        hosts: (tour.hosts ?? []).map((host, i) =>
          i !== index
            ? host
            : {
                ...host,
                hours: hours.map(({ weekdays, spans }) => ({
                  weekdays,
                  spans: spans.map((span, s) => (s === 0 ? { ...span, from: facts.dayFrom } : span)),
                })),
              },
        ),
      },
    }));
}

/** The earliest hour at which the host receives on any day. */
function openingOf({ hours }: HostFacts): ClockTime {
  return Math.min(...hours.flatMap(({ spans }) => spans.slice(0, 1).map(({ from }) => from)));
}

/** The longer sessions cut to a length that still says something, the longer one first. */
export function shorterSessions(situation: Situation): Change[] {
  const isLonger = ({ host, net, fixed }: SessionFacts, minutes: number) =>
    host !== undefined && fixed === undefined && net > minutes;
  return SHORTER.filter((minutes) =>
    situation.facts.sessions.some((session) => isLonger(session, minutes)),
  ).map((minutes) => ({
    words: `At most ${minutes} minutes a session in one language`,
    tour: withSessions(situation, (session, facts) => {
      if (!isLonger(facts, minutes)) return session;
      const { slot: _slot, ...rest } = session;
      return { ...rest, for: minutes };
    }),
  }));
}
