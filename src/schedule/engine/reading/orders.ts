import type { Model } from '../model.ts';
import { type Asked, knownIn, pairsIn } from './asked.ts';

type Orders = Pick<Model, 'before' | 'apart' | 'either' | 'together' | 'ordered' | 'caps'>;

/** What sessions ask of each other; `choices` are those of which one is enough. */
export function ordersOf(
  asked: Asked,
  groupsOf: Model['groupsOf'],
  choices: readonly (readonly number[])[],
): Orders {
  const { byKind, ids, numberOf } = asked;
  const shares = (a: number, b: number) =>
    groupsOf[a]?.some((group) => groupsOf[b]?.includes(group)) ?? false;
  return {
    before: beforeIn(asked).filter(isOfTwo),
    apart: apartIn(asked).filter(isOfTwo),
    either: choices.flatMap((list) =>
      list.flatMap((a, i) => list.slice(i + 1).map((b): [number, number] => [a, b])),
    ),
    together: pairsIn(
      asked,
      (byKind['same-day'] ?? []).map(({ sessions }) => sessions),
    ).filter(isOfTwo),
    ordered: (byKind.position ?? []).flatMap(({ session, place, of }) => {
      const own = numberOf.get(session);
      if (own === undefined) return [];
      return [...ids.keys()]
        .filter((other) => other !== own && shares(own, other))
        .map((other) =>
          place === 'first' ? { early: own, late: other, of } : { early: other, late: own, of },
        );
    }),
    caps: (byKind['at-most'] ?? []).map(({ sessions, perDay }) => ({
      sessions: knownIn(asked, sessions),
      perDay,
    })),
  };
}

/** Sessions that are to come before themselves, or not to share a day with themselves. */
export function impossibleIn(asked: Asked): Set<number> {
  return new Set([...beforeIn(asked), ...apartIn(asked)].filter((pair) => !isOfTwo(pair)).map(([a]) => a));
}

function beforeIn(asked: Asked): [number, number][] {
  return pairsIn(
    asked,
    (asked.byKind.before ?? []).map(({ first, then }) => [first, then]),
  );
}

function apartIn(asked: Asked): [number, number][] {
  return pairsIn(
    asked,
    (asked.byKind['other-day'] ?? []).map(({ sessions }) => sessions),
  );
}

function isOfTwo([a, b]: readonly [number, number]): boolean {
  return a !== b;
}
