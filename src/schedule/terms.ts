import type { LocalDate } from '../base/calendar.ts';
import type { Minutes } from '../base/clock.ts';
import { rememberedByObject } from '../base/remembered.ts';
import type { SiteId } from '../facts/facts.ts';
import type { InterpreterId, PersonId, Placement, Problem, Requirement, SessionId } from './demand.ts';

/** What a problem's demands say of one session's place, people and length. */
export interface SessionTerms {
  readonly site: SiteId;
  /** Where its people are when it is over: another site where it moves them. */
  readonly endSite: SiteId;
  /** From arriving to starting, the time for setting up included. */
  readonly gate: Minutes;
  readonly setUp: Minutes;
  readonly people: readonly PersonId[];
  readonly minutes: Minutes;
  /** True where a demand fixes its start: it need not lie on the grid. */
  readonly pinned: boolean;
}

/** The demands that define rather than restrict, read into a form that can be looked up. */
export interface Terms {
  /** At its usual site. */
  readonly sessions: ReadonlyMap<SessionId, SessionTerms>;
  /** The terms of a session on a date, on which it may be elsewhere. */
  on(session: Pick<Placement, 'session' | 'date'>): SessionTerms | undefined;
  /** The terms of a session at each site where it may be, the usual one first. */
  everywhere(session: SessionId): readonly SessionTerms[];
  travel(from: SiteId, to: SiteId): Minutes;
  /** Undefined where the way from and to the bed does not count. */
  overnight(date: LocalDate): { readonly morning: SiteId; readonly evening: SiteId } | undefined;
}

/** The requirement with this kind. */
export type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;

/** All requirements of one kind. */
export function requirementsOf<Kind extends Requirement['kind']>(
  problem: Problem,
  kind: Kind,
): readonly Of<Kind>[] {
  return problem.demands
    .map(({ requirement }) => requirement)
    .filter((requirement): requirement is Of<Kind> => requirement.kind === kind);
}

/** Reads the terms of a problem. A session without a site, people or length has none of them: site '', nobody, 0 minutes. */
export const readTerms = rememberedByObject((problem: Problem): Terms => {
  const bySession = <R extends { readonly session: SessionId }>(requirements: readonly R[]) =>
    new Map(requirements.map((requirement) => [requirement.session, requirement]));
  const lasts = bySession(requirementsOf(problem, 'lasts'));
  const heldAt = bySession(requirementsOf(problem, 'held-at'));
  const endsAt = bySession(requirementsOf(problem, 'ends-at'));
  const attendedBy = bySession(requirementsOf(problem, 'attended-by'));
  const startsAt = bySession(requirementsOf(problem, 'starts-at'));
  const travel = new Map<string, Minutes>();
  for (const { from, to, minutes } of requirementsOf(problem, 'travel'))
    travel.set(`${from}\n${to}`, Math.max(minutes, travel.get(`${from}\n${to}`) ?? 0));
  const overnight = new Map(
    requirementsOf(problem, 'overnight').map((requirement) => [requirement.date, requirement]),
  );
  const sessions = problem.sessions.map(({ id }): [SessionId, SessionTerms] => {
    const site = heldAt.get(id)?.site ?? '';
    return [
      id,
      {
        site,
        endSite: endsAt.get(id)?.site ?? site,
        gate: (heldAt.get(id)?.gate ?? 0) + (heldAt.get(id)?.setUp ?? 0),
        setUp: heldAt.get(id)?.setUp ?? 0,
        people: attendedBy.get(id)?.people ?? [],
        minutes: lasts.get(id)?.minutes ?? 0,
        pinned: startsAt.has(id),
      },
    ];
  });
  const usual = new Map(sessions);
  const at = (session: SessionId, site: SiteId): SessionTerms | undefined => {
    const terms = usual.get(session);
    return terms && { ...terms, site, endSite: endsAt.get(session)?.site ?? site };
  };
  const elsewhere = new Map(
    requirementsOf(problem, 'held-at').flatMap(({ session, elsewhere = [] }) =>
      elsewhere.map(({ date, site }) => [`${session}\n${date}`, at(session, site)] as const),
    ),
  );
  return {
    sessions: usual,
    on: ({ session, date }) => elsewhere.get(`${session}\n${date}`) ?? usual.get(session),
    everywhere: (session) => {
      const sites = (heldAt.get(session)?.elsewhere ?? []).map(({ site }) => site);
      return [usual.get(session) ?? [], ...[...new Set(sites)].map((site) => at(session, site) ?? [])].flat();
    },
    travel: (from, to) => travel.get(`${from}\n${to}`) ?? 0,
    overnight: (date) => overnight.get(date),
  };
});

/** Minutes between the way from `a`'s end and the start of `b` for who does nothing between them: inside already, there is no gate. */
export function entryMinutes(a: SessionTerms | undefined, b: SessionTerms | undefined): Minutes {
  return (a !== undefined && a.endSite === b?.site ? b.setUp : b?.gate) ?? 0;
}

/** What one person, or one interpreter, does on one date, by start. */
export interface PersonDay {
  readonly who: PersonId | InterpreterId;
  readonly date: LocalDate;
  readonly placements: readonly Placement[];
}

/** The days of everybody who attends a session; people and dates without one are absent. */
export function attendeeDays(terms: Terms, placements: readonly Placement[]): PersonDay[] {
  return daysOf(placements, ({ session }) => terms.sessions.get(session)?.people ?? []);
}

/** The days of everybody who interprets. */
export function interpreterDays(placements: readonly Placement[]): PersonDay[] {
  return daysOf(placements, ({ interpreters }) => interpreters);
}

function daysOf(
  placements: readonly Placement[],
  peopleOf: (placement: Placement) => readonly string[],
): PersonDay[] {
  const days = new Map<string, { who: string; date: LocalDate; placements: Placement[] }>();
  for (const placement of inOrder(placements))
    for (const who of new Set(peopleOf(placement))) {
      const key = `${who}\n${placement.date}`;
      const day = days.get(key) ?? { who, date: placement.date, placements: [] };
      day.placements.push(placement);
      days.set(key, day);
    }
  return [...days.values()];
}

/** By date, start, end and id of the session. */
function inOrder(placements: readonly Placement[]): Placement[] {
  return [...placements].sort(
    (a, b) =>
      compared(a.date, b.date) || a.start - b.start || a.end - b.end || compared(a.session, b.session),
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Neighbours in a list: [1, 2, 3] → [1, 2], [2, 3]. */
export function consecutive<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, i) => [items[i] as T, item]);
}
