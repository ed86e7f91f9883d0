import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Sessions that build on each other. */
export const order: Constraint = {
  id: 'order',
  summary: 'A session comes after those that it builds on.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((then) =>
      facts.sessions
        .filter((first) => then.session.after?.includes(first.id))
        .map((first) => ({
          about: `${first.id}:${then.id}`,
          sentence: `${quoted(then)} comes after ${quoted(first)}.`,
          path: fieldPath(then, 'after'),
          requirement: { kind: 'before', first: first.id, then: then.id },
        })),
    ),
};
