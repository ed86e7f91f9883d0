import { formatDate, type LocalDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import { byText } from '../../base/text.ts';
import type { LocalDateTime } from '../../tour/scalars.ts';
import { hasDeclined } from '../expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts.ts';

/** A session whose start is agreed. */
export interface FixedSession extends SessionFacts {
  readonly fixed: LocalDateTime;
}

/** Sessions whose start is agreed, in the order of the programme; not those at hosts that have declined. */
export const fixedSessions = rememberedByObject(({ sessions }: Facts): readonly FixedSession[] =>
  sessions
    .filter((session): session is FixedSession => session.fixed !== undefined && !hasDeclined(session.host))
    .sort((a, b) => compare(a.fixed, b.fixed)),
);

/** True where the one starts before the other. */
export function startsBefore(a: FixedSession, b: FixedSession): boolean {
  return compare(a.fixed, b.fixed) < 0;
}

/** `Thursday 26 June 2014 at 10:00` */
export function formatMoment({ date, time }: LocalDateTime): string {
  return `${formatDate(date)} at ${formatClock(time)}`;
}

/** `17:00`; with its date, `01:45 on Saturday 28 June 2014`, where that is not the one spoken of. */
export function formatTimeOn({ date, time }: LocalDateTime, spokenOf: LocalDate): string {
  return `${formatClock(time)}${date === spokenOf ? '' : ` on ${formatDate(date)}`}`;
}

function compare(a: LocalDateTime, b: LocalDateTime): number {
  return byText(a.date, b.date) || a.time - b.time;
}
