import type { SessionFacts } from '../../facts/facts.ts';
import { sharePeople } from '../../facts/people/attendance.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Protocol: those whom one owes a call are called upon before all others, the highest first. */
export const courtesyCallFirst: Constraint = {
  id: 'courtesy-call-first',
  summary:
    'Courtesy calls come before other sessions at hosts, the one on the highest counterpart first, where that is possible.',
  demands: ({ facts }) => {
    const hosted = facts.sessions.filter(({ host }) => host !== undefined);
    return hosted
      .filter(({ kind }) => kind === 'courtesy call')
      .flatMap((call) =>
        hosted
          .filter((other) => other !== call && sharePeople(call, other) && owesFirst(call, other))
          .map((other) => ({
            about: `${call.id}:${other.id}`,
            sentence: `By protocol ${quoted(call)} comes before ${quoted(other)}.`,
            path: fieldPath(call, 'kind'),
            requirement: { kind: 'prefer-before', first: call.id, then: other.id, weight: 1 },
          })),
      );
  },
};

function owesFirst(call: SessionFacts, other: SessionFacts): boolean {
  if (other.kind !== 'courtesy call') return true;
  return rankOf(call) < rankOf(other);
}

/** Rank 1 is the highest; a counterpart whose rank is not known comes after the others. */
function rankOf({ lead }: SessionFacts): number {
  return lead === undefined || lead.ranking.kind === 'unknown' ? Number.POSITIVE_INFINITY : lead.ranking.rank;
}
