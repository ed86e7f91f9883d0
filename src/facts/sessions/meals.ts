import type { LocalDate } from '../../base/calendar.ts';
import type { ClockSpan } from '../../base/clock.ts';
import type { SessionFacts } from '../facts.ts';

/** True of what feeds those who attend it: a reception, and what is called a lunch. */
export function isMeal({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' || /\b(lunch|luncheon)\b/i.test(title);
}

/** True of a reception that is called a dinner. */
export function isDinner({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' && /\b(dinner|banquet|supper)\b/i.test(title);
}

/** True where such a session is at lunchtime on the date, whenever in its own limits it is. */
export function feedsOn(session: SessionFacts, date: LocalDate, lunch: ClockSpan): boolean {
  const { fixed, length } = session;
  const { earliest, latest } = session.session;
  const [first, last] =
    fixed === undefined ? [earliest, latest && { ...latest, time: latest.time - length }] : [fixed, fixed];
  return (
    isMeal(session) &&
    first?.date === date &&
    last?.date === date &&
    last.time < lunch.to &&
    lunch.from < first.time + length
  );
}
