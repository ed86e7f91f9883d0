import type { LocalDate } from '../../base/calendar.ts';
import { hasDeclined } from '../expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts.ts';
import { sharePeople } from '../people/attendance.ts';
import { isHotel } from '../places/hotels.ts';
import { type Agreed, agreedSessions, areAlternatives } from './agreed.ts';

/** What different people have at the same time in different places, two or more, none of them a hotel. */
export interface Apart {
  readonly date: LocalDate;
  readonly visits: readonly Agreed[];
}

/** Where groups are apart by agreed times, in order of time; nothing that is a part of another. */
export function agreedApart(facts: Facts): Apart[] {
  const agreed = agreedSessions(facts).filter(({ session }) => !isHotel(facts, session.site));
  const sets = setsOf(agreed, (a, b) => areAtOnce(a, b) && canBeApart(a.session, b.session));
  return sets
    .filter(
      (set) => !sets.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
    )
    .flatMap((visits) => {
      const [first, second] = visits;
      return first === undefined || second === undefined ? [] : [{ date: first.date, visits }];
    });
}

/** In how many places groups can be at once, wherever the agenda puts what has no agreed time. */
export function mostApart(facts: Facts): number {
  const agreed = new Map(agreedSessions(facts).map((one) => [one.session, one]));
  const sessions = facts.sessions.filter(({ host, site }) => !hasDeclined(host) && !isHotel(facts, site));
  const sets = setsOf(sessions, (a, b) => {
    const [one, other] = [agreed.get(a), agreed.get(b)];
    const canMeet = one === undefined || other === undefined || areAtOnce(one, other);
    return canMeet && canBeApart(a, b);
  });
  return Math.max(0, ...sets.map(({ length }) => length));
}

function areAtOnce(a: Agreed, b: Agreed): boolean {
  return a.date === b.date && a.from < b.to && b.from < a.to;
}

/** Of alternatives only one takes place. */
function canBeApart(a: SessionFacts, b: SessionFacts): boolean {
  return a.site !== b.site && !areAlternatives({ session: a }, { session: b }) && !sharePeople(a, b);
}

/** Around each item those that are apart from all taken before them, in the order of the items; each set once. */
function setsOf<T>(items: readonly T[], areApart: (a: T, b: T) => boolean): T[][] {
  const sets = items.map((first) => {
    const taken = [first];
    for (const item of items) if (taken.every((one) => areApart(one, item))) taken.push(item);
    return items.filter((item) => taken.includes(item));
  });
  return sets.filter((set, i) => sets.findIndex((other) => areSame(other, set)) === i);
}

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
