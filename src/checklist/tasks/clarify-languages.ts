import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { CHIEF_OF_PROTOCOL } from '../../policy/sources.ts';
import { named } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const clarifyLanguages: Task = {
  id: 'clarify-languages',
  why: 'Whether a meeting needs interpretation, and with it twice the time, shows only when both sides’ languages are known.',
  source: CHIEF_OF_PROTOCOL,
  todos: ({ tour, facts }) => {
    const silent = facts.delegates.filter(({ languages }) => languages.length === 0);
    const mute = facts.unlisted?.languages.length === 0 ? facts.unlisted : undefined;
    const visitors =
      facts.delegates.length === 0 && mute !== undefined
        ? 'the delegation'
        : named(silent, facts.delegates, 'delegate', mute);
    const hosts = expectedHosts(facts)
      .filter(({ languages }) => languages.length === 0)
      .map(({ name }) => name);
    const unknown = [visitors, ...hosts].filter((name) => name !== '');
    return unknown.length === 0
      ? []
      : [
          {
            title: `Ask in which languages ${listed(unknown)} can work without an interpreter`,
            owner: roles(tour).organiser,
          },
        ];
  },
};
