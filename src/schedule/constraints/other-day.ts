import { statedPairs } from '../stated-pairs.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Sessions that need a night between them. */
export const otherDay: Constraint = {
  id: 'other-day',
  summary: 'Sessions that must not share a day are on different days.',
  demands: ({ facts }) =>
    statedPairs(facts, 'otherDay').map(([a, b]) => ({
      about: `${a.id}:${b.id}`,
      sentence: `${quoted(a)} and ${quoted(b)} are on different days.`,
      path: fieldPath(a, 'otherDay'),
      requirement: { kind: 'other-day', sessions: [a.id, b.id] },
    })),
};
