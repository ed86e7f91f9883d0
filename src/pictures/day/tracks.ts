import type { Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';

/** More groups than this, and a day would be longer than a page. */
const MOST_TRACKS = 12;

/** Tracks side by side: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an entry stands among the tracks of its day. */
export interface Placed<E extends Entry = Entry> extends Span {
  readonly entry: E;
}

export interface Tracks {
  readonly count: number;
  /** Ids of those who do the same all day, track by track; none where people change groups too often for that. */
  readonly members: readonly (readonly string[])[];
  readonly placed: readonly Placed[];
}

/**
 * The entries of a day side by side: a track for all delegates who spend the day together, in the order of the
 * delegation, so that a group has the same side every day. A delegate or an interpreter, who is at one place at a time, has one.
 */
export function tracksOf({ facts, reader }: Plan, entries: readonly Entry[], most = MOST_TRACKS): Tracks {
  if (reader?.kind === 'delegate' || reader?.kind === 'interpreter') return oneTrack(entries);
  const delegation = facts.delegates.map(({ id }) => id);
  const present = new Set(entries.flatMap(({ attendees }) => attendees));
  const people = [...delegation.filter((id) => present.delete(id)), ...present];
  const groups = new Map<string, string[]>();
  for (const person of people) {
    const key = entries.map(({ attendees }) => (attendees.includes(person) ? '1' : '0')).join('');
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  const members = [...groups.values()];
  if (members.length > most) return sideBySide(entries, people.length);
  if (members.length === 0) return oneTrack(entries);
  return {
    count: members.length,
    members,
    placed: entries.flatMap((entry) => {
      if (entry.attendees.length === 0) return [inAll(members.length)(entry)];
      return spansOf(members, entry.attendees).map((span) => ({ entry, ...span }));
    }),
  };
}

/** Tracks of those who take part, as stretches of neighbours. */
export function spansOf(members: Tracks['members'], who: readonly string[]): Span[] {
  const has = members.map(([first = '']) => who.includes(first));
  const starts = has.flatMap((is, i) => (is && has[i - 1] !== true ? [i] : []));
  return starts.map((from) => {
    const end = has.findIndex((is, i) => i > from && !is);
    return { from, to: end < 0 ? has.length : end };
  });
}

function oneTrack(entries: readonly Entry[]): Tracks {
  return { count: 1, members: [], placed: entries.map(inAll(1)) };
}

function inAll(count: number): (entry: Entry) => Placed {
  return (entry) => ({ entry, from: 0, to: count });
}

/** Each entry in the first track that is free; what all who are there do together is as wide as the day. */
function sideBySide(entries: readonly Entry[], present: number): Tracks {
  const ends: number[] = [];
  const placed = [...entries]
    .sort((a, b) => a.start - b.start)
    .map((entry) => {
      const free = ends.findIndex((end) => end <= entry.start);
      const from = free < 0 ? ends.length : free;
      ends[from] = entry.end;
      return { entry, from, to: from + 1 };
    });
  const count = ends.length;
  const isShared = ({ attendees }: Entry) => attendees.length === 0 || attendees.length === present;
  return {
    count,
    members: [],
    placed: placed.map((one) => (isShared(one.entry) ? { entry: one.entry, from: 0, to: count } : one)),
  };
}
