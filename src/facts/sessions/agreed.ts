import type { LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, formatClock } from '../../base/clock.ts';
import { firstOfEach } from '../../base/distinct.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import { byText } from '../../base/text.ts';
import { hasDeclined } from '../expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts.ts';
import { isForAll, isThere } from '../people/attendance.ts';

/** A session whose start is agreed; `to` may be past midnight. */
export interface Agreed extends ClockSpan {
  readonly session: SessionFacts;
  readonly date: LocalDate;
  /** What its end rests on: `stated`; `computed` from the length stated, interpretation included; `assumed`, the usual length. */
  readonly end: 'stated' | 'computed' | 'assumed';
}

/** Sessions of one date that somebody attends, in order of time. */
export interface AgreedDay {
  readonly date: LocalDate;
  readonly visits: readonly Agreed[];
}

/** What is agreed on days of the programme, in order of time, without hosts that have declined. */
export const agreedSessions = rememberedByObject(function agreedSessions({
  sessions,
  days,
}: Pick<Facts, 'sessions' | 'days'>): readonly Agreed[] {
  const dates = new Set(days.map(({ date }) => date));
  return sessions
    .flatMap((session): Agreed[] => {
      const { fixed, slot, length, host } = session;
      if (fixed === undefined || !dates.has(fixed.date) || hasDeclined(host)) return [];
      const end = slot !== undefined ? 'stated' : session.session.for === undefined ? 'assumed' : 'computed';
      return [{ session, date: fixed.date, from: fixed.time, to: fixed.time + length, end }];
    })
    .sort((a, b) => byText(a.date, b.date) || a.from - b.from || a.to - b.to);
});

/** The agreed days of everybody, each different one once; of a delegation without names, those of all together. */
export const agreedDays = rememberedByObject(function agreedDays(facts: Facts): readonly AgreedDay[] {
  const agreed = agreedSessions(facts);
  const dates = [...new Set(agreed.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const ofDate = agreed.filter((one) => one.date === date);
    const lists =
      facts.delegates.length === 0
        ? [ofDate]
        : facts.delegates.map((person) =>
            ofDate.filter(
              ({ session }) =>
                session.attendees.includes(person) && (!isForAll(session) || isThere(person, date)),
            ),
          );
    const attended = lists.filter(({ length }) => length > 0);
    return firstOfEach(attended, (list) => list.map(({ session }) => session.id).join(' ')).map((visits) => ({
      date,
      visits,
    }));
  });
});

/** Two sessions that follow each other on somebody's day, and do not overlap; each pair once. */
export const agreedPairs = rememberedByObject(function agreedPairs(
  facts: Facts,
): readonly (readonly [Agreed, Agreed])[] {
  const pairs = agreedDays(facts).flatMap(({ visits }) =>
    visits.slice(1).flatMap((next, i): (readonly [Agreed, Agreed])[] => {
      const before = visits[i];
      return before === undefined || next.from < before.to || areAlternatives(before, next)
        ? []
        : [[before, next]];
    }),
  );
  return firstOfEach(pairs, (pair) => pair.map(({ session }) => session.id).join(' '));
});

/** True where only one of the two takes place. */
export function areAlternatives(a: Pick<Agreed, 'session'>, b: Pick<Agreed, 'session'>): boolean {
  const { alternative } = a.session.session;
  return alternative !== undefined && alternative === b.session.session.alternative;
}

/** `until 11:00`, `until 12:00 with interpretation`, `until about 11:00, as no end is stated` */
export function endWords({ to, end, session }: Agreed): string {
  if (end === 'assumed') return `until about ${formatClock(to)}, as no end is stated`;
  return `until ${formatClock(to)}${end === 'computed' && session.factor > 1 ? ' with interpretation' : ''}`;
}
