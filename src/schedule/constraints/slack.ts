import { formatDuration } from '../../base/duration.ts';
import { isInterpreted } from '../interpreters.ts';
import type { Constraint } from './constraint.ts';

/** What is interpreted runs over, and traffic is not to be relied on: where time is left over, it is best after these. */
export const slack: Constraint = {
  id: 'slack',
  summary:
    'What time is left over lies where delays hurt most: after interpreted sessions and long transfers.',
  demands: ({ facts, policy }) => {
    const { longTransferMinutes: longWay, slackMinutes: most } = policy;
    return [
      {
        about: 'tour',
        sentence: `Where it costs nothing else, interpreted sessions may run over, and so may what comes before transfers of ${formatDuration(longWay)} or more, by up to ${formatDuration(most)}.`,
        path: [],
        requirement: {
          kind: 'slack',
          sessions: facts.sessions.filter(isInterpreted).map(({ id }) => id),
          longWay,
          most,
        },
      },
    ];
  },
};
