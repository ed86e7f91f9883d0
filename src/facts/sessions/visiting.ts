import type { LocalDate } from '../../base/calendar.ts';
import { intersectSpans, type Minutes } from '../../base/clock.ts';
import { firstOfEach } from '../../base/distinct.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import { hasDeclined } from '../expected-hosts.ts';
import type { DayFacts, DelegateFacts, Facts, SessionFacts } from '../facts.ts';
import { isOfficeMeeting } from './office-meeting.ts';

/** Sessions that must take place; of alternatives, the shortest one stands for all. */
export function musts(sessions: readonly SessionFacts[]): SessionFacts[] {
  const due = sessions.filter(({ priority, host }) => priority === 'must' && !hasDeclined(host));
  return due.filter((session) => {
    const { alternative } = session.session;
    if (alternative === undefined) return true;
    const choice = due.filter((other) => other.session.alternative === alternative);
    const least = Math.min(...choice.map(({ gross }) => gross));
    return session === choice.find(({ gross }) => gross === least);
  });
}

/** The one date on which it can be: the one agreed, or the one on which its earliest and its latest moment both are. */
export function onlyDateOf({ fixed, session: { earliest, latest } }: SessionFacts): LocalDate | undefined {
  if (fixed !== undefined) return fixed.date;
  return earliest?.date === latest?.date ? earliest?.date : undefined;
}

/** True of what takes from the hours of a day: all but a reception, which is of the evening unless it is agreed to be over before. */
export function isByDay({ kind, fixed, length }: SessionFacts, { dayTo }: Facts): boolean {
  return kind !== 'reception' || (fixed !== undefined && fixed.time + length <= dayTo);
}

/** Days of the programme on which at least one of these sessions could take place, or is agreed. */
export function openDays(facts: Facts, sessions: readonly SessionFacts[]): DayFacts[] {
  return facts.days.filter((day) => sessions.some((session) => isOpen(session, day)));
}

/** Whether the place is open on the day at all; a holiday of a table that may be a day off does not count. */
function isOpen(session: SessionFacts, day: DayFacts): boolean {
  const { host, fixed } = session;
  if (fixed !== undefined) return fixed.date === day.date;
  if (!host) return true;
  if (host.host.closed?.includes(day.date)) return false;
  if (!isOfficeMeeting(session) && !host.hoursDeclared) return true;
  if (day.holidays.some(({ approximate }) => !approximate)) return false;
  return host.hours.some(({ weekdays }) => weekdays.includes(day.weekday));
}

/** Minutes that a day holds between its first and last hour, lunch taken out. */
export function dayMinutes({ dayFrom, dayTo, lunch }: Facts): Minutes {
  const [window] = intersectSpans([lunch], [{ from: dayFrom, to: dayTo }]);
  return dayTo - dayFrom - (window === undefined ? 0 : lunch.minutes);
}

/** What a person's sessions take at the very least. */
export interface Need {
  readonly sessions: readonly SessionFacts[];
  /** Minutes in sessions, interpretation included. */
  readonly talking: Minutes;
  /** Minutes on the way between the sites and at their gates; the way to the first site of each day is before the day begins. */
  readonly moving: Minutes;
}

/** What these sessions take at the very least on so many days: each site is reached once, from its nearest neighbour. */
export function needOf(facts: Facts, sessions: readonly SessionFacts[], days: number): Need {
  const sites = [...new Set(sessions.filter(({ host }) => host).map(({ site }) => site))];
  const beds = facts.hotels.length === 0 ? ['base'] : facts.hotels.map(({ site }) => site);
  const arrivals = sites
    .map((site) => {
      const others = [...beds, ...sites].filter((other) => other !== site);
      const nearest = Math.min(...others.map((other) => facts.transfer(other, site).minutes));
      return nearest + (sessions.find((session) => session.site === site)?.host?.security ?? 0);
    })
    .sort((a, b) => b - a);
  return {
    sessions,
    talking: sessions.reduce((sum, { gross, length }) => sum + Math.max(gross, length), 0),
    moving: arrivals.slice(days).reduce((sum, minutes) => sum + minutes, 0),
  };
}

/** The sessions of each delegate; one list of all where nobody is listed. Delegates with the same sessions share a list. */
export function programmes(facts: Facts, sessions: readonly SessionFacts[]): (readonly SessionFacts[])[] {
  if (facts.delegates.length === 0) return [sessions];
  const attended = (person: DelegateFacts) => sessions.filter(({ attendees }) => attendees.includes(person));
  const lists = oneOfEachGroup(facts).map(attended);
  return lists.length === 1 ? lists : firstOfEach(lists, (list) => list.map(({ id }) => id).join(' '));
}

/** The first delegate of each group that attends the same sessions. */
const oneOfEachGroup = rememberedByObject(({ delegates, sessions }: Facts) =>
  firstOfEach(delegates, (person) =>
    sessions.map(({ attendees }) => (attendees.includes(person) ? '1' : '0')).join(''),
  ),
);
