import { sharePeople } from '../../facts/people/attendance.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** What was seen is summed up when all of it has been seen; a farewell reception may follow. */
export const debriefLast: Constraint = {
  id: 'debrief-last',
  summary: 'The debrief comes after all other sessions of those who attend it.',
  demands: ({ facts }) => {
    const debriefs = facts.sessions.filter(
      ({ kind, session }) => kind === 'debrief' && session.position === undefined,
    );
    return debriefs.flatMap((debrief): StatedDemand[] => {
      const others = facts.sessions.filter((other) => other !== debrief && sharePeople(other, debrief));
      if (others.some(({ kind }) => kind === 'debrief')) return [];
      const common = {
        sentence: `The debrief ${quoted(debrief)} comes last.`,
        path: fieldPath(debrief, 'kind'),
      };
      const earlier = others.filter(({ kind }) => kind !== 'reception');
      if (earlier.length === others.length)
        return [
          {
            ...common,
            about: debrief.id,
            requirement: { kind: 'position', session: debrief.id, place: 'last', of: 'tour' },
          },
        ];
      return earlier.map(({ id }) => ({
        ...common,
        about: `${id}:${debrief.id}`,
        requirement: { kind: 'before', first: id, then: debrief.id },
      }));
    });
  },
};
