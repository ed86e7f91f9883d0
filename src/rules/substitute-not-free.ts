import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts, Facts } from '../facts/facts.ts';
import { nameKey } from '../facts/people/person-name.ts';
import { substituteOf } from '../facts/people/substitute.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const substituteNotFree: Rule = {
  id: 'substitute-not-free',
  lesson: 'stakeholders',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'One person is to go instead of several delegates, or instead of him- or herself.',
  why: 'The plan holds for the first who is recalled; when a government falls, all are recalled at once.',
  source: ART_OF_EXCHANGE,
  check({ facts }) {
    const withSubstitute = facts.delegates.filter(({ delegate }) => delegate.substitute !== undefined);
    const selves = withSubstitute.filter((person) => substituteOf(person, facts) === person);
    const others = withSubstitute.filter((person) => !selves.includes(person));
    return [
      ...selves.map((person) =>
        finding(
          [...person.path, 'substitute'],
          `${person.delegate.name} is named as his or her own substitute.`,
          { help: 'Name somebody else.' },
        ),
      ),
      ...shared(others, facts),
    ];
  },
};

/** Each stand-in of several delegates, once. */
function shared(people: readonly DelegateFacts[], facts: Facts): Finding[] {
  const keys = people.map((person) => keyOf(person, facts));
  return people.flatMap((person, i) => {
    const replaced = people.filter((_, j) => keys[j] === keys[i]);
    if (replaced.length < 2 || replaced[0] !== person) return [];
    const name = substituteOf(person, facts)?.delegate.name ?? person.delegate.substitute;
    const essential = replaced.filter(({ delegate }) => delegate.essential === true).length;
    const weighty = essential > 1;
    return [
      finding(
        [...(replaced[1]?.path ?? person.path), 'substitute'],
        `${name} is to go instead of ${listed(replaced.map(({ delegate }) => delegate.name))}${weighty ? `, ${essential === 2 && replaced.length === 2 ? 'both' : essential} of whom are essential` : ''}.`,
        {
          severity: weighty ? 'warning' : 'info',
          related: [{ path: [...person.path, 'substitute'], message: 'named here already' }],
          help: 'Name another person for one of them.',
        },
      ),
    ];
  });
}

function keyOf(person: DelegateFacts, facts: Facts): string {
  const { substitute = '' } = person.delegate;
  return substituteOf(person, facts)?.id ?? nameKey(substitute) ?? substitute;
}
