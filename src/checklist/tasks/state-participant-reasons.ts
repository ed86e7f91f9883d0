import { ART_OF_EXCHANGE } from '../../policy/sources.ts';
import { named } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const stateParticipantReasons: Task = {
  id: 'state-participant-reasons',
  why: 'A substitute can only be tested against the reason for which the first choice was named, and hosts match ranks.',
  source: ART_OF_EXCHANGE,
  todos: ({ tour, facts }) => {
    const all = facts.delegates;
    const withoutReason = all.filter(({ delegate }) => delegate.reason === undefined);
    const withoutRank = all.filter(({ ranking }) => ranking.kind === 'unknown');
    const asked = [
      ...(withoutReason.length > 0
        ? [`why ${named(withoutReason, all, 'delegate')} should come and what each contributes, in one line`]
        : []),
      ...(withoutRank.length > 0
        ? [`which rank is that of ${named(withoutRank, all, 'delegate')}, whose title does not tell it`]
        : []),
    ];
    return asked.length === 0 ? [] : [{ title: `Ask ${asked.join('; and ')}`, owner: roles(tour).organiser }];
  },
};
