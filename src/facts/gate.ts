import type { Minutes } from '../base/clock.ts';
import type { SessionFacts } from './facts.ts';

/** Minutes between arriving and starting: the host's gate where the session is at the host, and the session's own set-up. */
export function gateMinutes({ host, site, session }: SessionFacts): Minutes {
  return (host?.id === site ? host.security : 0) + (session.setUp ?? 0);
}
