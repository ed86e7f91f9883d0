import { formatDate } from '../base/calendar.ts';
import { formatSpan } from '../base/clock.ts';
import type { Placement } from './demand.ts';

/** `mampu-briefing on Thursday 26 June 2014 10:00-11:00` */
export function said(placement: Placement): string {
  return `${placement.session} on ${when(placement)}`;
}

/** `Thursday 26 June 2014 10:00-11:00` */
export function when({ date, start, end }: Pick<Placement, 'date' | 'start' | 'end'>): string {
  return `${formatDate(date)} ${formatSpan({ from: start, to: end })}`;
}
