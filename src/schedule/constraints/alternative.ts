import { listed } from '../../base/text.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Sessions of which one is enough. */
export const alternative: Constraint = {
  id: 'alternative',
  summary: 'Of sessions that are alternatives to each other at most one takes place.',
  demands: ({ facts }) => {
    const names = new Set(facts.sessions.flatMap(({ session }) => session.alternative ?? []));
    return [...names].flatMap((name) => {
      const sessions = facts.sessions.filter(({ session }) => session.alternative === name);
      const [first] = sessions;
      if (first === undefined || sessions.length < 2) return [];
      return [
        {
          about: name,
          sentence: `One of ${listed(sessions.map(quoted), 'or')} takes place.`,
          path: fieldPath(first, 'alternative'),
          requirement: { kind: 'one-of', sessions: sessions.map(({ id }) => id) },
        },
      ];
    });
  },
};
