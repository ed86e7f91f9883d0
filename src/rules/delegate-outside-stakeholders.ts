import { closest, listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { otherNameFor } from '../facts/people/same-organisation.ts';
import { RECORD } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const delegateOutsideStakeholders: Rule = {
  id: 'delegate-outside-stakeholders',
  lesson: 'stakeholders',
  severity: 'info',
  summary: 'Delegates come from an organisation that is not among the stakeholders.',
  why: 'Either a seat is spent on somebody whom the reform does not need, or one organisation stands in the file under two names.',
  source: RECORD,
  check({ tour, facts }) {
    const stakeholders = tour.stakeholders ?? [];
    if (stakeholders.length === 0) return [];
    const names = stakeholders.map(({ name }) => name);
    const known = [...stakeholderIds(tour), ...names];
    // Who is posted in the host country is there as a bridge, not for the reform.
    const outside = facts.delegates.filter(
      ({ organisation, local }) =>
        organisation !== undefined &&
        !local &&
        !known.includes(organisation) &&
        // That it stands there under another name is told by `organisation-named-twice`.
        otherNameFor(organisation, names) === undefined,
    );
    const organisations = [...new Set(outside.flatMap(({ organisation }) => organisation ?? []))];
    return organisations.flatMap((organisation) => {
      const people = outside.filter((person) => person.organisation === organisation);
      const [first, ...others] = people;
      if (first === undefined) return [];
      const meant = closest(organisation, known);
      return [
        finding(
          [...first.path, 'organisation'],
          `${listed(people.map(({ delegate }) => delegate.name))} ${people.length === 1 ? 'comes' : 'come'} from ${organisation}, which is not among the stakeholders.`,
          {
            related: [
              ...others
                .slice(0, 2)
                .map(({ path }) => ({ path: [...path, 'organisation'], message: 'likewise' })),
              { path: ['stakeholders'], message: 'not listed here', target: 'key' as const },
            ],
            help:
              meant === undefined
                ? 'Add it to `stakeholders`, or give the seat to one of those.'
                : `Did you mean \`${meant}\`?`,
          },
        ),
      ];
    });
  },
};
