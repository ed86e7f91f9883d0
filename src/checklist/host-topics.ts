import type { Facts } from '../facts/facts.ts';
import { topicIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';

/** Names of the topics that the sessions at a host are to answer, in the order of the tour's list. */
export function topicsAt(tour: Tour, facts: Facts, host: string): string[] {
  const asked = new Set(
    facts.sessions
      .filter((session) => session.host?.id === host)
      .flatMap(({ session }) => session.topics ?? []),
  );
  const ids = topicIds(tour);
  return (tour.topics ?? []).filter((_, i) => asked.has(ids[i] ?? '')).map(({ name }) => name);
}
