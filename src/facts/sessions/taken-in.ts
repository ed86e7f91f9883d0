import type { Policy } from '../../policy/thresholds.ts';
import type { SessionFacts } from '../facts.ts';

/** Sessions of which people take in only so many a day: all at hosts but receptions. A courtesy call is one, though short. */
export function takenIn<S extends SessionFacts>(sessions: readonly S[]): S[] {
  return sessions.filter(({ host, kind }) => host !== undefined && kind !== 'reception');
}

/** Those in which everything is said twice, as far as is known: the agenda counts with it where languages are not stated. */
export function inConsecutive<S extends SessionFacts>(sessions: readonly S[]): S[] {
  return sessions.filter(({ mode }) => mode === 'consecutive');
}

/** At how many hosts people take in these sessions on one day; fewer where one is surely in consecutive. */
export function hostLimit(
  sessions: readonly SessionFacts[],
  policy: Policy,
): { readonly most: number; readonly isConsecutive: boolean } {
  const isConsecutive = inConsecutive(sessions).some(({ barrier }) => barrier);
  return { most: isConsecutive ? policy.consecutiveSessionsPerDay : policy.sessionsPerDay, isConsecutive };
}
