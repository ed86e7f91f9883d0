import type { Path } from '../base/path.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { organisationName, sameOrganisation } from '../facts/people/same-organisation.ts';
import { townKey } from '../facts/places/city.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule, RuleContext } from './rule.ts';

interface Mention {
  readonly name: string;
  readonly path: Path;
  /** What to write instead, where there is an id. */
  readonly id?: string;
  readonly city?: string | undefined;
}

export const organisationNamedTwice: Rule = {
  id: 'organisation-named-twice',
  lesson: 'format',
  severity: 'warning',
  summary: 'One organisation stands in the file under two names.',
  why: 'It is invited twice, counted twice or found missing, and its delegate seems to come from nowhere.',
  source:
    'house rule; the record spells one commission in two ways: World Bank, "Improving eGovernment Services in Uzbekistan" (2014)',
  check(context) {
    return [...pairs(receiving(context), 'organisation'), ...pairs(providing(context), 'host')];
  },
};

/** Stakeholders, then organisations of delegates that are none by id or name; each text once. */
function receiving({ tour, facts }: RuleContext): Mention[] {
  const stakeholders = tour.stakeholders ?? [];
  const ids = stakeholderIds(tour);
  const known = new Set([...ids, ...stakeholders.map(({ name }) => name)]);
  const others = new Map<string, Mention>();
  for (const { path, delegate } of facts.delegates) {
    const { organisation } = delegate;
    if (organisation === undefined || known.has(organisation) || others.has(organisation)) continue;
    others.set(organisation, { name: organisation, path: [...path, 'organisation'] });
  }
  return [
    ...stakeholders.map(({ name }, i) => ({
      name,
      path: ['stakeholders', i, 'name'],
      ...(ids[i] === undefined ? {} : { id: ids[i] }),
    })),
    ...others.values(),
  ];
}

function providing({ facts }: RuleContext): Mention[] {
  return facts.hosts.map(({ id, path, host, country }) => ({
    name: host.name,
    path: [...path, 'name'],
    id,
    city: host.place?.city === undefined ? undefined : townKey(host.place.city, country),
  }));
}

/** Each mention against the first earlier one that is the same. */
function pairs(mentions: readonly Mention[], kind: string): Finding[] {
  const names = mentions.map(({ name }) => organisationName(name));
  return mentions.flatMap((mention, i) => {
    let because: string | undefined;
    const earlier = mentions.find((other, j) => {
      // Two houses of one organisation may well receive.
      const elsewhere = other.city !== undefined && mention.city !== undefined && other.city !== mention.city;
      const [one, own] = [names[j], names[i]];
      because = j < i && one && own && !elsewhere ? sameOrganisation(one, own) : undefined;
      return because !== undefined;
    });
    if (earlier === undefined) return [];
    return [
      finding(
        mention.path,
        earlier.name === mention.name
          ? `The ${kind} ${mention.name} is listed twice.`
          : `"${mention.name}" and "${earlier.name}" are probably one ${kind}: ${because}.`,
        {
          related: [{ path: earlier.path, message: 'stands here first' }],
          help:
            mention.path[0] === 'delegation'
              ? `Write \`organisation: ${earlier.id ?? earlier.name}\`, or make the names of two ${kind}s differ.`
              : `Keep one of the two, or make the names of two ${kind}s differ by more.`,
        },
      ),
    ];
  });
}
