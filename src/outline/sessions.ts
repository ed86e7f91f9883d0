import type { Agenda, Entry } from '../agenda/agenda.ts';
import type { LeftOut, Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { Facts } from '../facts/facts.ts';

export type SessionEntry = Extract<Entry, { kind: 'session' }>;

/** The sessions of an agenda with their dates, in its order. */
export function sessionsOf(agenda: Agenda): { readonly date: LocalDate; readonly entry: SessionEntry }[] {
  return agenda.days.flatMap(({ date, entries }) =>
    entries.flatMap((entry) => (entry.kind === 'session' ? [{ date, entry }] : [])),
  );
}

/** True where the tour says that the host has not agreed yet. Where it says nothing, nothing is claimed. */
export function isToBeConfirmed(facts: Facts, host: string | undefined): boolean {
  const status = facts.hosts.find(({ id }) => id === host)?.host.status;
  return status === 'wished' || status === 'invited';
}

/** What the agenda lacks: of several alternatives one is enough, and where all are left out one is missing. */
export function missingOf({ facts, agenda, leftOut }: Plan): LeftOut[] {
  const choiceOf = (id: string) => facts.sessions.find((session) => session.id === id)?.session.alternative;
  const made = new Set(sessionsOf(agenda).flatMap(({ entry }) => choiceOf(entry.session) ?? []));
  return leftOut.filter(({ session }, i) => {
    const choice = choiceOf(session);
    if (choice === undefined) return true;
    return !made.has(choice) && leftOut.findIndex((other) => choiceOf(other.session) === choice) === i;
  });
}
