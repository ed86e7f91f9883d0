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
    const firsts = new Map<string, DelegateFacts>();
    return [
      ...delegates.flatMap((person) => {
        const key = keyOf(person);
        const twin = key === undefined ? undefined : firsts.get(key);
        if (twin === undefined) {
          if (key !== undefined && !isPlaceholder(person.delegate.name, person.delegate.title))
            firsts.set(key, person);
          return [];
        }
        // A copied entry with its id is told as an id that is written twice.
        if (twin.delegate.id !== undefined && twin.delegate.id === person.delegate.id) return [];
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

/** What two entries of one person share. One word alone is a person only within an organisation. */
function keyOf({ delegate: { name }, organisation }: DelegateFacts): string | undefined {
  return nameKey(name) ?? (organisation === undefined ? undefined : JSON.stringify([name, organisation]));
}

function nameOf(organisation: string, { tour }: RuleContext): string {
  return tour.stakeholders?.find(({ id }) => id === organisation)?.name ?? organisation;
}
