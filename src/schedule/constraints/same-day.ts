import { statedPairs } from '../stated-pairs.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Sessions that belong together. */
export const sameDay: Constraint = {
  id: 'same-day',
  summary: 'Sessions that belong together are on the same day.',
  demands: ({ facts }) =>
    statedPairs(facts, 'sameDay').map(([a, b]) => ({
      about: `${a.id}:${b.id}`,
      sentence: `${quoted(a)} and ${quoted(b)} are on the same day.`,
      path: fieldPath(a, 'sameDay'),
      requirement: { kind: 'same-day', sessions: [a.id, b.id] },
    })),
};
