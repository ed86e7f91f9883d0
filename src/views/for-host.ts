import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { narrowed } from './narrowed.ts';
import { publicDelegate } from './public-parts.ts';
import { withExpected } from './with-expected.ts';

/**
 * What a host needs: its own sessions, also one that was agreed and has no place in the plan, with the way through its gate, who comes to them, in which languages, on which
 * topics, what it said itself, and what they need to come in. Nothing of other hosts, and of the delegates what stands on their cards.
 */
export function forHost(planned: Plan, id: string, { passports = false } = {}): Plan {
  const plan = withExpected(planned);
  const whole = plan.facts.hosts.find((host) => host.id === id);
  const isTheirs = (entry: Entry) =>
    entry.kind === 'session' ? entry.host === id : entry.kind === 'arrival at the gate' && entry.site === id;
  const coming = attendeesOf(plan, isTheirs);
  const receives = plan.agenda.days.some(({ entries }) => entries.some(isTheirs));
  const access = plan.facts.delegates.flatMap((one) => (coming.has(one.id) && one.delegate.access) || []);
  const view = narrowed(plan, {
    reader: { kind: 'host', id, name: whole?.host.name ?? id },
    isTheirs,
    knows: (delegate) => coming.has(delegate.id),
    // Who comes along is told to those to whom somebody comes.
    own: () => (receives ? {} : { delegation: { delegates: [] } }),
    ...(passports ? { delegate: withPassport } : {}),
    host: (host) => ({ ...host, host: { ...host.host, id } }),
  });
  return access.length === 0 ? view : { ...view, access: [...new Set(access)] };
}

/** Who attends anything of that share. */
function attendeesOf({ agenda }: Plan, isTheirs: (entry: Entry) => boolean): Set<string> {
  const entries = agenda.days.flatMap((day): readonly Entry[] => day.entries);
  return new Set(entries.filter(isTheirs).flatMap(({ attendees }) => attendees));
}

/** As a host knows a delegate whose name its gate must have: with passport number and nationality. */
function withPassport(one: DelegateFacts): DelegateFacts['delegate'] {
  const { passport, nationality } = one.delegate;
  return {
    ...publicDelegate(one),
    ...(passport?.number === undefined ? {} : { passport: { number: passport.number } }),
    ...(nationality === undefined ? {} : { nationality }),
  };
}
