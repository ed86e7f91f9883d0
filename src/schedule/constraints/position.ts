import type { Session } from '../../tour/schema.ts';
import type { Requirement } from '../demand.ts';
import { fieldPath, quoted } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

type Position = Pick<Extract<Requirement, { kind: 'position' }>, 'place' | 'of'>;

const POSITIONS: Readonly<Record<NonNullable<Session['position']>, Position>> = {
  first: { place: 'first', of: 'tour' },
  last: { place: 'last', of: 'tour' },
  'first of the day': { place: 'first', of: 'day' },
  'last of the day': { place: 'last', of: 'day' },
};

/** A session may ask to open or to close the programme or its day. */
export const position: Constraint = {
  id: 'position',
  summary:
    'A session that asks to be first or last is, of its day or of the programme, for those who attend it.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) => {
      const asked = session.session.position;
      return asked === undefined
        ? []
        : [
            {
              about: session.id,
              sentence: `${quoted(session)} is ${asked.includes('day') ? `the ${asked}` : `the ${asked} session of the programme`}.`,
              path: fieldPath(session, 'position'),
              requirement: { kind: 'position', session: session.id, ...POSITIONS[asked] },
            },
          ];
    }),
};
