import type { Minutes } from '../base/clock.ts';
import { agreedSessions } from './agreed.ts';
import type { Facts, SessionFacts } from './facts.ts';

/** Minutes between arriving and starting: the host's gate where the session is at the host, and the session's own set-up. */
export function gateMinutes({ host, site, session }: SessionFacts): Minutes {
  return (host?.id === site ? host.security : 0) + (session.setUp ?? 0);
}

/**
 * The same where agreed times show that the people are inside already, for then the gate does not count again: all of
 * them attend a session at the same site that ends no longer before this one than its gate takes. Going out and in
 * again would take more than that, so nobody does.
 */
export function gateMinutesAsAgreed(facts: Pick<Facts, 'sessions' | 'days'>, session: SessionFacts): Minutes {
  const gate = gateMinutes(session);
  const agreed = agreedSessions(facts);
  const own = agreed.find((visit) => visit.session === session);
  if (gate === 0 || own === undefined) return gate;
  const inside = agreed.some(
    (before) =>
      before.session.site === session.site &&
      before.date === own.date &&
      before.from < own.from &&
      before.to <= own.from &&
      own.from - before.to < gate &&
      session.attendees.every((person) => before.session.attendees.includes(person)),
  );
  return inside ? (session.session.setUp ?? 0) : gate;
}
