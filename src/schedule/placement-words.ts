import { formatDate } from '../base/calendar.ts';
import { formatSpan } from '../base/clock.ts';
import type { Placement, SessionId } from './demand.ts';

/** What a sentence calls those whom a placement knows by their ids. */
export interface Names {
  session(id: SessionId): string;
  attendee(id: string): string;
  interpreter(id: string): string;
}

const itself = (id: string) => id;
/** Where nobody has other names: by their ids. */
export const IDS: Names = { session: itself, attendee: itself, interpreter: itself };

/** `mampu-briefing on Thursday 26 June 2014 10:00-11:00` */
export function said(placement: Placement, { session }: Names): string {
  return `${session(placement.session)} on ${when(placement)}`;
}

/** `Thursday 26 June 2014 10:00-11:00` */
export function when({ date, start, end }: Pick<Placement, 'date' | 'start' | 'end'>): string {
  return `${formatDate(date)} ${formatSpan({ from: start, to: end })}`;
}
