import { rememberedByObject } from '../../base/remembered.ts';
import type { DelegateFacts, SessionFacts, Unlisted } from '../facts.ts';

/** Everybody on the delegation's side of a session; those not yet listed are one entry. */
export function audience({
  attendees,
  unlisted,
}: Pick<SessionFacts, 'attendees' | 'unlisted'>): readonly (DelegateFacts | Unlisted)[] {
  return unlisted === undefined ? attendees : [...attendees, unlisted];
}

/** True where the languages of both sides are known and none is the same. */
export function sharesNone(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.length > 0 && theirs.length > 0 && !ours.some((language) => theirs.includes(language));
}

/** Languages of those who receive: of who leads the session, where they are stated, else of the host. */
export function hostLanguages({ session, host }: Pick<SessionFacts, 'session' | 'host'>): readonly string[] {
  return session.lead?.languages ?? host?.languages ?? [];
}

/** Those who share no language with the hosts. */
export const listeners = rememberedByObject(
  (session: SessionFacts): readonly (DelegateFacts | Unlisted)[] => {
    const spoken = hostLanguages(session);
    return audience(session).filter(
      ({ languages }) => languages.length > 0 && !languages.some((one) => spoken.includes(one)),
    );
  },
);

/** How many they are; those of whom no number is announced count as one. */
export function countOf(people: readonly (DelegateFacts | Unlisted)[]): number {
  return people.reduce((sum, one) => sum + ('delegate' in one ? 1 : (one.number ?? 1)), 0);
}
