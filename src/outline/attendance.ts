import type { Agenda, Whole } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { Facts } from '../facts/facts.ts';
import { isThere } from '../facts/people/attendance.ts';
import { labelled, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';

/** As many people are named one by one on a transfer; more are a group. */
const MOST_NAMED = 2;
/** Of those who are no group, as many are named: a number would not tell them from others on the same way. */
const MOST_WITHOUT_LETTER = 4;
/** With more groups than this, letters would be harder to follow than names. */
const MOST_GROUPS = 12;

/** A part of the delegation that does something of its own. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** Who attends what, in the words of a programme. */
export interface Attendance {
  /** The same in the words of one day, whose programme says once who is away: all who are there are the whole delegation. */
  on(date: LocalDate): Attendance;
  /** `Whole delegation except Mr. D`: who is away that day; undefined where all are there, or so few that they are named. */
  exceptOn(date: LocalDate): string | undefined;
  readonly groups: readonly Group[];
  /** Undefined for the whole delegation; else short: `Group A`, `Mr. A and Mr. B`, `all but Mr. C`. */
  short(attendees: readonly string[]): string | undefined;
  /** `Whole delegation`, `Group A: Mr. A, Mr. B and Mr. C`, `Whole delegation except Mr. D`. */
  full(attendees: readonly string[]): string;
}

/**
 * Reads the groups from the agenda: every part of the delegation of more than two people that does something of its own. In
 * a delegate's own programme nothing is said beside an entry: all of them are his or hers.
 */
export function attendanceOf(
  { agenda, facts, reader }: Pick<Plan, 'agenda' | 'facts' | 'reader'>,
  words: Words,
): Attendance {
  const whole = agenda.whole ?? wholeOf(agenda, facts);
  if (reader?.kind !== 'delegate') return attendanceAmong(whole.everybody, whole, agenda, facts, words);
  const { full } = attendanceAmong(whole.everybody, { ...whole, groups: [] }, agenda, facts, words);
  const own: Attendance = {
    on: () => own,
    exceptOn: () => undefined,
    groups: [],
    short: () => undefined,
    full,
  };
  return own;
}

/** Who attends what, told to readers who know that only those `present` are there. */
function attendanceAmong(
  present: readonly string[],
  whole: Whole,
  agenda: Agenda,
  facts: Facts,
  words: Words,
): Attendance {
  const say = words.attendance;
  const { everybody, groups, away } = whole;
  const nameById = new Map(facts.delegates.map(({ id, delegate }) => [id, delegate.name]));
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? say.nobody
      : listed(
          words,
          ids.map((id) => nameById.get(id) ?? id),
        );
  const inOrder = (ids: readonly string[]) => everybody.filter((id) => ids.includes(id));
  const absent = (ids: readonly string[]) => present.filter((id) => !ids.includes(id));
  const awayOn = (date: LocalDate) => {
    const gone = away.find((one) => one.date === date)?.people ?? [];
    return areFew(gone, everybody) && gone.every((id) => nameById.has(id)) ? gone : [];
  };
  // Who is absent is said only to readers who know them.
  const isNearlyAll = (ids: readonly string[]) =>
    isMost(ids, present) && absent(ids).every((id) => nameById.has(id));
  const used = new Set(
    agenda.days.flatMap(({ entries }) => entries.map(({ attendees }) => inOrder(attendees).join('\n'))),
  );
  const letters = new Map(groups.map((ids, i) => [ids.join('\n'), say.group(String.fromCharCode(65 + i))]));
  const letterOf = (ids: readonly string[]) => letters.get(inOrder(ids).join('\n'));
  /** `Group B and Group C`, of which all are in `ids` and nobody else is; undefined where there are none such. */
  const lettersOf = (ids: readonly string[]) => {
    const within = apart(groups.filter((group) => group.every((id) => ids.includes(id))));
    return within.length > 0 && within.flat().length === ids.length
      ? listed(
          words,
          within.flatMap((group) => letterOf(group) ?? []),
        )
      : undefined;
  };

  return {
    on: (date) => {
      const gone = awayOn(date);
      return attendanceAmong(
        everybody.filter((id) => !gone.includes(id)),
        whole,
        agenda,
        facts,
        words,
      );
    },
    exceptOn: (date) => {
      const gone = awayOn(date);
      return gone.length === 0 ? undefined : say.wholeExcept(names(gone));
    },
    groups: groups.flatMap((ids) => {
      const [key, name] = [ids.join('\n'), letterOf(ids)];
      return name !== undefined && used.has(key)
        ? [{ name, members: ids.map((id) => nameById.get(id) ?? id) }]
        : [];
    }),
    short(attendees) {
      const ids = inOrder(attendees);
      if (absent(ids).length === 0) return undefined;
      if (isNearlyAll(ids)) return say.allBut(names(absent(ids)));
      const most = groups.length === 0 ? MOST_NAMED : MOST_WITHOUT_LETTER;
      return (
        letterOf(ids) ??
        lettersOf(ids) ??
        (ids.length > most ? words.counts.delegates(ids.length) : names(ids))
      );
    },
    full(attendees) {
      const ids = inOrder(attendees);
      if (absent(ids).length === 0) return say.whole;
      if (isNearlyAll(ids)) return say.wholeExcept(names(absent(ids)));
      const letter = letterOf(ids);
      return letter === undefined ? names(ids) : labelled(words, letter, names(ids));
    },
  };
}

/**
 * The delegation and its groups, as a whole agenda has them; all who are there on a day are no group. Where too many parts of
 * it do something, groups are those that meet somebody: who shares only a way or a lunch is told by them or by name.
 */
export function wholeOf(agenda: Agenda, facts: Facts): Whole {
  const everybody = facts.delegates.map(({ id }) => id);
  const away = agenda.days.flatMap(({ date, entries }) => {
    const seen = new Set(entries.flatMap(({ attendees }) => attendees));
    const people = facts.delegates
      .filter((one) => !isThere(one, date) && !seen.has(one.id))
      .map(({ id }) => id);
    return people.length === 0 || entries.length === 0 ? [] : [{ date, people }];
  });
  const parts = agenda.days.flatMap(({ date, entries }) => {
    const gone = away.find((one) => one.date === date)?.people ?? [];
    const present = areFew(gone, everybody) ? everybody.length - gone.length : everybody.length;
    return entries
      .map(({ kind, attendees }) => ({ kind, ids: everybody.filter((id) => attendees.includes(id)) }))
      .filter(({ ids }) => ids.length > MOST_NAMED && ids.length < present && !isMost(ids, everybody));
  });
  const all = different(parts.map(({ ids }) => ids));
  const meeting = different(parts.flatMap(({ kind, ids }) => (kind === 'session' ? [ids] : [])));
  const groups = [all, meeting].find(({ length }) => length <= MOST_GROUPS) ?? [];
  return { everybody, groups, away };
}

function different(sets: readonly string[][]): string[][] {
  return [...new Map(sets.map((ids) => [ids.join('\n'), ids])).values()];
}

/** Those that share nobody with one before them, the largest first, then in their order. */
function apart(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const chosen: (readonly string[])[] = [];
  for (const group of [...groups].sort((a, b) => b.length - a.length)) {
    if (!group.some((id) => chosen.some((one) => one.includes(id)))) chosen.push(group);
  }
  return groups.filter((group) => chosen.includes(group));
}

/** Where more are away than there, who is there is said. */
function areFew(gone: readonly string[], everybody: readonly string[]): boolean {
  return gone.length * 2 < everybody.length;
}

function isMost(ids: readonly string[], everybody: readonly string[]): boolean {
  return everybody.length - ids.length <= MOST_NAMED && ids.length > 2 * MOST_NAMED;
}
