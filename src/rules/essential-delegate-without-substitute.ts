import { finding } from '../diagnostics/diagnostic.ts';
import { substituteOf } from '../facts/people/substitute.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const essentialDelegateWithoutSubstitute: Rule = {
  id: 'essential-delegate-without-substitute',
  lesson: 'stakeholders',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'The tour fails without a delegate for whom nobody is named to go instead.',
  why: 'Ministers are recalled and people fall ill; in the last week a name is taken from the corridor.',
  source: ART_OF_EXCHANGE,
  check({ facts }) {
    return facts.delegates.flatMap((person) => {
      const { path, delegate } = person;
      if (delegate.essential !== true) return [];
      if (delegate.substitute === undefined)
        return [
          finding([...path, 'essential'], `${delegate.name} is essential, but has no substitute.`, {
            related: [{ path: [...path, 'name'], message: 'nobody is named to go instead' }],
            help: `Name who goes instead, chosen for the same reason${delegate.reason === undefined ? '' : ` ("${delegate.reason}")`}: \`substitute: …\`.`,
          }),
        ];
      const standIn = substituteOf(person, facts);
      if (standIn?.delegate.essential !== true) return [];
      return [
        finding(
          [...path, 'substitute'],
          `${standIn.delegate.name} is to go instead of ${delegate.name}, but is essential too and cannot fill two chairs.`,
          {
            related: [{ path: [...standIn.path, 'essential'], message: 'essential as well' }],
            help: 'Name somebody who is not essential.',
          },
        ),
      ];
    });
  },
};
