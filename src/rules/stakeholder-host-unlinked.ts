import { finding } from '../diagnostics/diagnostic.ts';
import { organisationName, sameOrganisation } from '../facts/people/same-organisation.ts';
import type { Rule } from './rule.ts';

export const stakeholderHostUnlinked: Rule = {
  id: 'stakeholder-host-unlinked',
  lesson: 'format',
  severity: 'info',
  summary: 'A stakeholder has the name of a host, and nothing says whether they are one.',
  why: 'A ministry of finance at home is not involved because one abroad is visited.',
  source: 'house rule',
  check({ tour, facts }) {
    const hosts = facts.hosts.map((host) => ({ host, organisation: organisationName(host.host.name) }));
    return (tour.stakeholders ?? []).flatMap(({ name, host }, i) => {
      if (host !== undefined) return [];
      const own = organisationName(name);
      const twin = hosts.find(
        ({ host: { host: named }, organisation }) =>
          named.name === name || sameOrganisation(organisation, own) !== undefined,
      )?.host;
      if (twin === undefined) return [];
      return [
        finding(
          ['stakeholders', i, 'name'],
          `The stakeholder ${name} has the name of a host, and nothing says whether the two are one organisation.`,
          {
            related: [{ path: [...twin.path, 'name'], message: 'a host of this name' }],
            help: `Write \`host: ${twin.id}\` where it is met there, or make the names differ: \`name: ${name} of …\`.`,
          },
        ),
      ];
    });
  },
};
