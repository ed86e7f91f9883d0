import type { SessionFacts } from '../facts.ts';

/** Sessions of which people take in only so many a day: all at hosts but receptions. A courtesy call is one, though short. */
export function takenIn<S extends SessionFacts>(sessions: readonly S[]): S[] {
  return sessions.filter(({ host, kind }) => host !== undefined && kind !== 'reception');
}

/** Those in which everything is said twice, as far as is known: the agenda counts with it where languages are not stated. */
export function inConsecutive<S extends SessionFacts>(sessions: readonly S[]): S[] {
  return sessions.filter(({ mode }) => mode === 'consecutive');
}

/** True where one of them is surely in consecutive: people then take in fewer hosts a day. */
export function isSurelyConsecutive(sessions: readonly SessionFacts[]): boolean {
  return inConsecutive(sessions).some(({ barrier }) => barrier);
}
