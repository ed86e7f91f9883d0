import type { LocalDate } from '../../../base/calendar.ts';
import { byText } from '../../../base/text.ts';
import type { Problem, Requirement, SessionId } from '../../demand.ts';

export type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;
type ByKind = { readonly [Kind in Requirement['kind']]?: readonly Of<Kind>[] };

/** What a problem asks, by kind, and in which order its sessions and dates are numbered. */
export interface Asked {
  readonly byKind: ByKind;
  readonly sessions: Problem['sessions'];
  readonly ids: readonly SessionId[];
  readonly numberOf: ReadonlyMap<SessionId, number>;
  readonly dates: readonly LocalDate[];
  /** By session, its length. */
  readonly minutes: Int32Array;
}

/** Sessions by their ids, dates in order. */
export function askedBy(problem: Problem): Asked {
  const byKind = byKindOf(problem);
  const sessions = [...problem.sessions].sort((a, b) => byText(a.id, b.id));
  const ids = sessions.map(({ id }) => id);
  const lasts = bySession(byKind.lasts);
  return {
    byKind,
    sessions,
    ids,
    numberOf: new Map(ids.map((id, number) => [id, number])),
    dates: [...new Set(problem.dates)].sort(byText),
    minutes: Int32Array.from(ids, (id) => lasts.get(id)?.[0]?.minutes ?? 0),
  };
}

function byKindOf(problem: Problem): ByKind {
  const asked: Partial<Record<Requirement['kind'], Requirement[]>> = {};
  for (const { requirement } of problem.demands) {
    const list = asked[requirement.kind];
    if (list === undefined) asked[requirement.kind] = [requirement];
    else list.push(requirement);
  }
  return asked as ByKind;
}

/** The demands on each session. */
export function bySession<R extends { readonly session: SessionId }>(
  list: readonly R[] = [],
): Map<SessionId, R[]> {
  return grouped(list, ({ session }) => session);
}

export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The sessions among these that there are, each once. */
export function knownIn({ numberOf }: Asked, list: readonly SessionId[]): number[] {
  return [...new Set(list)].map((id) => numberOf.get(id)).filter((number) => number !== undefined);
}

/** The pairs of which there are both. */
export function pairsIn(
  { numberOf }: Asked,
  list: readonly (readonly [SessionId, SessionId])[],
): [number, number][] {
  return list
    .map(([a, b]): [number, number] => [numberOf.get(a) ?? -1, numberOf.get(b) ?? -1])
    .filter(([a, b]) => a >= 0 && b >= 0);
}
