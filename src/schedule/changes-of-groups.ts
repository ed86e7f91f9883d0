import { listed } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { seatsAt } from '../facts/people/seats.ts';
import type { Session, Tour } from '../tour/schema.ts';
import { type Change, type Situation, SMALLEST_GROUP, withSessions } from './change.ts';
import { quoted } from './tour-words.ts';

/** More groups than these are no way out. */
const NUMBERS = [undefined, undefined, 'two', 'three', 'four'];

/** A session left out for want of seats, with groups of the delegates that fit in. */
interface Crowded {
  readonly session: SessionFacts;
  readonly groups: readonly (readonly string[])[];
  /** `"Visit" in two (8 seats for 12 people)` */
  readonly words: string;
}

/**
 * Where more people would come than a host has seats for: groups, each of which comes by itself; and where that takes too
 * long, each at another session meanwhile.
 */
export function groupsAtSmallHosts(situation: Situation): Change[] {
  const crowded = situation.leftOut.map((session) => crowdedAt(situation, session));
  if (crowded.length === 0 || crowded.some((one) => one === undefined)) return [];
  const own = crowded.filter((one) => one !== undefined);
  const inTurn = {
    words: `Groups one after the other: ${listed(own.map(({ words }) => words))}`,
    tour: divided(situation, own),
  };
  const meanwhile = partners(situation, own);
  if (meanwhile.length < own.length) return [inTurn];
  const beside = own.map(({ words }, i) => `${words} beside ${quoted((meanwhile[i] as Crowded).session)}`);
  return [
    inTurn,
    {
      words: `Groups that change places: ${listed(beside)}`,
      tour: divided(situation, [...own, ...meanwhile]),
    },
  ];
}

function crowdedAt({ tour, facts }: Situation, session: SessionFacts): Crowded | undefined {
  const { host, site, attendees } = session;
  const seats = seatsAt(session, tour, facts);
  const capacity = host?.host.capacity;
  if (seats === undefined || capacity === undefined || site !== host?.id) return undefined;
  const come = seats.delegates + seats.companions;
  const room = capacity - seats.companions;
  const count = Math.ceil(attendees.length / room);
  if (come <= capacity || room < SMALLEST_GROUP || attendees.length < count * SMALLEST_GROUP)
    return undefined;
  const number = NUMBERS[count];
  if (number === undefined) return undefined;
  return {
    session,
    groups: groupsOf(session, count),
    words: `${quoted(session)} in ${number} (${capacity} seats for ${come} people)`,
  };
}

/** In the order of the delegation, as even as possible. */
function groupsOf({ attendees }: SessionFacts, count: number): string[][] {
  const ids = attendees.map(({ id }) => id);
  return Array.from({ length: count }, (_, i) =>
    ids.slice(Math.ceil((i * ids.length) / count), Math.ceil(((i + 1) * ids.length) / count)),
  );
}

/** For each crowded session the nearest other one of the same people whose time is open, in as many groups. */
function partners({ facts }: Situation, crowded: readonly Crowded[]): Crowded[] {
  const chosen: SessionFacts[] = crowded.map(({ session }) => session);
  return crowded.flatMap(({ session, groups }) => {
    const distance = (other: SessionFacts) => facts.transfer(other.site, session.site).minutes;
    const [partner] = facts.sessions
      .filter((other) => !chosen.includes(other) && other.host !== undefined && other.fixed === undefined)
      .filter(({ kind }) => kind !== 'courtesy call')
      .filter(({ attendees }) => attendees.length === session.attendees.length)
      .sort((a, b) => distance(a) - distance(b));
    if (partner === undefined) return [];
    chosen.push(partner);
    return [{ session: partner, groups, words: quoted(partner) }];
  });
}

/** Each of these sessions once for each of its groups; the first keeps its id, and what comes after it comes after all. */
function divided(situation: Situation, parts: readonly Crowded[]): Tour {
  const { sessions = [], ...tour } = withSessions(situation, (session) => session);
  const partOf = (id: string | undefined) => parts.find(({ session }) => session.id === id);
  const idsOf = (id: string) =>
    partOf(id)?.groups.map((_, group) => (group === 0 ? id : `${id}-group-${group + 1}`)) ?? [id];
  return {
    ...tour,
    sessions: sessions.flatMap((session): Session[] => {
      const later = session.after && { after: session.after.flatMap(idsOf) };
      const { at: _at, until: _until, ...free } = session;
      return (
        partOf(session.id)?.groups.map((attend, group) => ({
          ...(group === 0 ? session : free),
          ...later,
          id: idsOf(session.id ?? '')[group] as string,
          attend: [...attend],
        })) ?? [{ ...session, ...later }]
      );
    }),
  };
}
