import { byText } from '../../../base/text.ts';
import type { Model, Pause } from '../model.ts';
import { type Asked, bySession, grouped } from './asked.ts';

/** People with the same sessions and the same pauses are one group. */
export function groupsOf({ byKind, ids, dates }: Asked): Pick<Model, 'groupSize' | 'groupsOf' | 'pauses'> {
  const attendedBy = bySession(byKind['attended-by']);
  const people = ids.map((id) => attendedBy.get(id)?.[0]?.people ?? []);
  const asked = byKind.pause ?? [];
  const attended = new Map<string, number[]>();
  for (const [session, names] of people.entries())
    for (const name of new Set(names)) attended.set(name, [...(attended.get(name) ?? []), session]);
  const kept = asked.map((pause) => new Set(pause.people));
  const pausesOf = (name: string) => asked.filter((_, index) => kept[index]?.has(name));
  const signature = (name: string) =>
    JSON.stringify([
      attended.get(name),
      pausesOf(name)
        .map(({ dates: on, minutes, from, to, mayShare = false }) =>
          JSON.stringify([[...on].sort(byText), minutes, from, to, mayShare]),
        )
        .sort(byText),
    ]);
  const groups = [...grouped([...attended.keys()], signature)].sort(([a], [b]) => byText(a, b));
  const groupsOf = people.map((): number[] => []);
  for (const [group, [, [name]]] of groups.entries())
    for (const session of attended.get(name ?? '') ?? []) groupsOf[session]?.push(group);
  return {
    groupSize: Int32Array.from(groups, ([, names]) => names.length),
    groupsOf,
    pauses: groups.map(([, [name]]) =>
      dates.map((date) =>
        distinct(
          pausesOf(name ?? '')
            .filter((pause) => pause.dates.includes(date))
            .map(({ minutes, from, to, mayShare = false }): Pause => ({ minutes, from, to, mayShare })),
        ),
      ),
    ),
  };
}

/** A pause that may share the time of one that implies it is left out. */
function distinct(pauses: readonly Pause[]): Pause[] {
  return pauses.filter(
    (pause, index) =>
      !pause.mayShare ||
      !pauses.some(
        (other, i) =>
          i !== index &&
          other.from >= pause.from &&
          other.to <= pause.to &&
          other.minutes >= pause.minutes &&
          (!other.mayShare ||
            i < index ||
            other.from > pause.from ||
            other.to < pause.to ||
            other.minutes > pause.minutes),
      ),
  );
}
