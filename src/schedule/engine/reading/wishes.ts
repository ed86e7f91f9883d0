import type { Placement } from '../../demand.ts';
import type { Model, Preference } from '../model.ts';
import { startsWithin } from '../spans.ts';
import { type Asked, bySession } from './asked.ts';

type Wishes = Pick<
  Model,
  'preferences' | 'preferBefore' | 'avoided' | 'slack' | 'baselineDay' | 'baselineStart'
>;

/** What an agenda had better have, beside as many sessions as possible. */
export function wishesOf(asked: Asked, baseline: readonly Placement[]): Wishes {
  const { byKind, ids, numberOf, dates } = asked;
  const { most = 0, longWay = 0, sessions = [] } = byKind.slack?.[0] ?? {};
  const dayOf = new Map(dates.map((date, day) => [date, day]));
  const before = new Map(baseline.map((placement) => [placement.session, placement]));
  return {
    preferences: preferencesOf(asked),
    preferBefore: (byKind['prefer-before'] ?? [])
      .map(({ first, then, weight }) => ({
        first: numberOf.get(first) ?? -1,
        then: numberOf.get(then) ?? -1,
        weight,
      }))
      .filter(({ first, then, weight }) => first >= 0 && then >= 0 && first !== then && weight > 0),
    avoided: avoidedOf(asked),
    slack: { most, longWay, late: Uint8Array.from(ids, (id) => (sessions.includes(id) ? 1 : 0)) },
    baselineDay: Int32Array.from(ids, (id) => {
      const placement = before.get(id);
      return placement === undefined ? -1 : (dayOf.get(placement.date) ?? -2);
    }),
    baselineStart: Int32Array.from(ids, (id) => before.get(id)?.start ?? -1),
  };
}

function avoidedOf({ byKind, ids, dates }: Asked): Int32Array {
  const avoided = new Int32Array(ids.length * dates.length);
  for (const { session, date, weight } of byKind['avoid-date'] ?? []) {
    const at = ids.indexOf(session) * dates.length + dates.indexOf(date);
    if (ids.includes(session) && dates.includes(date)) avoided[at] = (avoided[at] as number) + weight;
  }
  return avoided;
}

function preferencesOf({ byKind, ids, dates, minutes }: Asked): Preference[][] {
  const asked = bySession(byKind.prefer);
  return ids.map((id, session) =>
    (asked.get(id) ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ windows, weight }) => ({
        weight,
        starts: dates.map((date) => startsWithin(windows, date, minutes[session] ?? 0)),
      })),
  );
}
