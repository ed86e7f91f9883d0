import { ART_OF_EXCHANGE } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const nameSubstitute: Task = {
  id: 'name-substitute',
  why: 'Some participants drop out; without a named substitute an empty chair, or whoever is free, takes their place.',
  source: ART_OF_EXCHANGE,
  todos: ({ tour, facts }) =>
    facts.delegates
      .filter(({ delegate }) => delegate.essential === true)
      .map(({ id, delegate }) => ({
        about: id,
        title: `Name a substitute for ${delegate.name}, without whom the tour fails${delegate.reason ? ` (reason for coming: ${delegate.reason})` : ''}`,
        owner: roles(tour).delegationLeader,
        settled: delegate.substitute !== undefined,
      })),
};
