import { counted, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasFormOfAddress, isPlaceholder } from '../facts/people/person-name.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const formOfAddressMissing: Rule = {
  id: 'form-of-address-missing',
  lesson: 'protocol',
  severity: 'info',
  summary: 'Some people are named with their form of address and others without.',
  why: 'Name plates, seating and the first sentence of every host come from this list, and nobody likes to guess between Mr. and Ms.',
  source: `${CHIEF_OF_PROTOCOL}: forms of address`,
  check({ facts }) {
    const people = [
      ...facts.delegates.map(({ path, delegate }) => ({ path, person: delegate })),
      ...facts.hosts.flatMap(({ lead }) => lead ?? []),
    ].flatMap(({ path, person: { name, title } }) =>
      name === undefined || !name.includes(' ') || isPlaceholder(name, title) ? [] : [{ path, name }],
    );
    const bare = people.filter(({ name }) => !hasFormOfAddress(name));
    const [first] = bare;
    // Where most go without, that is how this file writes names.
    if (first === undefined || bare.length * 2 > people.length) return [];
    return [
      finding(
        [...first.path, 'name'],
        `${listedBriefly(bare.map(({ name }) => name))} ${bare.length === 1 ? 'has' : 'have'} no form of address; ${counted(people.length - bare.length, 'other person has', 'others have')} one.`,
        {
          related: bare.slice(1, 3).map(({ path }) => ({ path: [...path, 'name'], message: 'nor here' })),
          help: 'Write the name as the person is to be greeted: `name: Ms. …`, `Dr. …`, `The Hon. …`.',
        },
      ),
    ];
  },
};
