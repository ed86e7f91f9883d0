import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { givenNameFirst } from '../facts/people/person-name.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const nameSurnameFirst: Rule = {
  id: 'name-surname-first',
  lesson: 'protocol',
  severity: 'warning',
  summary: 'A name stands with the surname first and a comma, as in a list of passengers.',
  why: 'Letters begin with “Dear Mwangi, Njoroge”, badges are printed like it, and in a row of names one person looks like two.',
  source: `${CHIEF_OF_PROTOCOL}: forms of address`,
  check({ tour, facts }) {
    const people = [
      ...facts.delegates.map(({ path, delegate }) => ({ path, name: delegate.name })),
      ...(tour.delegation?.companions ?? []).map(({ name }, i) => ({
        path: ['delegation', 'companions', i],
        name,
      })),
      ...facts.hosts.flatMap(({ lead, people: others }) =>
        [...(lead === undefined ? [] : [lead]), ...others].map(({ path, person }) => ({
          path,
          name: person.name,
        })),
      ),
    ];
    return people.flatMap(({ path, name }): Finding[] => {
      const turned = name === undefined ? undefined : givenNameFirst(name);
      if (turned === undefined) return [];
      return [
        finding([...path, 'name'], `"${name}" has the surname first.`, {
          help: `Write it as the person is to be greeted: \`name: ${turned}\`, with Mr., Ms. or a title before it.`,
        }),
      ];
    });
  },
};
