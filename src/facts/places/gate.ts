import type { Minutes } from '../../base/clock.ts';
import type { SessionFacts } from '../facts.ts';

/** Minutes between arriving and starting: the host's gate where the session is at the host, and the session's own set-up. */
export function gateMinutes(session: SessionFacts): Minutes {
  const { host, site, isInside } = session;
  return (host?.id === site && !isInside ? host.security : 0) + setUpMinutes(session);
}

/** The part of them that people need as well who are inside already. */
export function setUpMinutes({ session }: SessionFacts): Minutes {
  return session.setUp ?? 0;
}
