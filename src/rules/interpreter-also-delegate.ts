import { finding } from '../diagnostics/diagnostic.ts';
import { isPlaceholder, nameKey } from '../facts/people/person-name.ts';
import type { Rule } from './rule.ts';

export const interpreterAlsoDelegate: Rule = {
  id: 'interpreter-also-delegate',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'A delegate is also the interpreter.',
  why: 'Whoever interprets hears every word and remembers none; a seat of the delegation stays empty, and the host takes the interpreter’s question for the minister’s.',
  source: 'house rule; professional interpreters, AIIC Canada, http://canada.aiic.net/ViewPage.cfm/page1625',
  check({ facts }) {
    return facts.interpreters.flatMap(({ path, interpreter: { name } }) => {
      if (name === undefined || isPlaceholder(name, undefined)) return [];
      const key = nameKey(name);
      const twin = facts.delegates.find(
        ({ delegate }) => delegate.name === name || (key !== undefined && nameKey(delegate.name) === key),
      );
      if (twin === undefined) return [];
      return [
        finding([...path, 'name'], `${name} is an interpreter and a delegate.`, {
          related: [{ path: [...twin.path, 'name'], message: 'a delegate, who came to learn' }],
          help: 'Book somebody else to interpret, or list this person among the companions: `kind: interpreter`.',
        }),
      ];
    });
  },
};
