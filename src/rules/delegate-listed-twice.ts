import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { isPlaceholder, nameKey } from '../facts/people/person-name.ts';
import type { Rule, RuleContext } from './rule.ts';

export const delegateListedTwice: Rule = {
  id: 'delegate-listed-twice',
  lesson: 'format',
  severity: 'warning',
  summary: 'One person is listed twice, as two delegates or as delegate and companion.',
  why: 'Two rooms, two tickets and two name plates are ordered, and the number of the delegation is wrong everywhere.',
  source: 'house rule',
  check(context) {
    const { delegates } = context.facts;
    const keys = delegates.map(({ delegate }) => nameKey(delegate.name));
    return [
      ...delegates.flatMap((person, i) => {
        const twin = delegates.slice(0, i).find((other, j) => isSame([other, keys[j]], [person, keys[i]]));
        // A copied entry with its id is told as an id that is written twice.
        if (twin === undefined || (twin.delegate.id !== undefined && twin.delegate.id === person.delegate.id))
          return [];
        const [one, other] = [twin.organisation, person.organisation];
        // Two people may share a name; two organisations make that likelier.
        const apart = one !== undefined && other !== undefined && one !== other;
        return [
          finding(
            [...person.path, 'name'],
            `${person.delegate.name} is listed twice${person.delegate.name === twin.delegate.name ? '' : `, also as ${twin.delegate.name}`}${apart ? `, once from ${nameOf(one, context)} and once from ${nameOf(other, context)}` : ''}.`,
            {
              severity: apart ? 'info' : 'warning',
              related: [{ path: [...twin.path, 'name'], message: 'stands here first' }],
              help: 'Take one of the two out; where they are two people, write what tells them apart, a patronymic or initial.',
            },
          ),
        ];
      }),
      ...asCompanions(context),
    ];
  },
};

function asCompanions({ tour, facts }: RuleContext): Finding[] {
  return (tour.delegation?.companions ?? []).flatMap(({ name, title }, i) => {
    if (name === undefined || isPlaceholder(name, title)) return [];
    const key = nameKey(name);
    const twin = facts.delegates.find(({ delegate }) => key !== undefined && nameKey(delegate.name) === key);
    if (twin === undefined) return [];
    return [
      finding(
        ['delegation', 'companions', i, 'name'],
        `${name} is listed as a companion and as a delegate.`,
        {
          related: [{ path: [...twin.path, 'name'], message: 'a delegate' }],
          help: 'Keep the one that is true: delegates come to learn, companions fill seats.',
        },
      ),
    ];
  });
}

type Keyed = readonly [person: DelegateFacts, key: string | undefined];

function isSame([a, key]: Keyed, [b, other]: Keyed): boolean {
  // One word alone is a person only within an organisation.
  const same =
    key === undefined
      ? a.delegate.name === b.delegate.name &&
        a.organisation !== undefined &&
        a.organisation === b.organisation
      : key === other;
  return same && !isPlaceholder(a.delegate.name, a.delegate.title);
}

function nameOf(organisation: string, { tour }: RuleContext): string {
  return tour.stakeholders?.find(({ id }) => id === organisation)?.name ?? organisation;
}
