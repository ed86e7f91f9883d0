import type { Agenda, Entry } from '../agenda/agenda.ts';
import type { LeftOut, Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';

export type SessionEntry = Extract<Entry, { kind: 'session' }>;

/** The sessions of an agenda with their dates, in its order. */
export function sessionsOf(agenda: Agenda): { readonly date: LocalDate; readonly entry: SessionEntry }[] {
  return agenda.days.flatMap(({ date, entries }) =>
    entries.flatMap((entry) => (entry.kind === 'session' ? [{ date, entry }] : [])),
  );
}

/** True of a session whose host has not agreed yet; what the delegation does by itself needs no agreement. */
export function isToBeConfirmed(facts: Facts, host: string | undefined): boolean {
  return facts.hosts.find(({ id }) => id === host)?.unconfirmed === true;
}

/** What the agenda lacks: of several alternatives one is enough, and where all are left out one is missing. */
export function missingOf(plan: Plan): LeftOut[] {
  const choiceOf = (id: string) => sessionIn(plan.facts, id)?.session.alternative;
  return unreplaced(plan).filter(({ session }, i, all) => {
    const choice = choiceOf(session);
    return choice === undefined || all.findIndex((other) => choiceOf(other.session) === choice) === i;
  });
}

/** Sessions that their host expects at the agreed time and the agenda has no place for, in the order of the tour. */
export function expectedWithoutPlace(plan: Plan): SessionFacts[] {
  const without = new Set(unreplaced(plan).map(({ session }) => session));
  return plan.facts.sessions.filter(
    ({ id, host, fixed }) =>
      without.has(id) && host !== undefined && fixed !== undefined && !hasDeclined(host),
  );
}

/** What is left out, but for what an alternative takes the place of. */
function unreplaced({ facts, agenda, leftOut }: Plan): LeftOut[] {
  const choiceOf = (id: string) => sessionIn(facts, id)?.session.alternative;
  const made = new Set(sessionsOf(agenda).flatMap(({ entry }) => choiceOf(entry.session) ?? []));
  return leftOut.filter(({ session }) => {
    const choice = choiceOf(session);
    return choice === undefined || !made.has(choice);
  });
}

function sessionIn({ sessions }: Facts, id: string): SessionFacts | undefined {
  return sessions.find((session) => session.id === id);
}
