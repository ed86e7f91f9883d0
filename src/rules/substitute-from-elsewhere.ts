import { finding } from '../diagnostics/diagnostic.ts';
import { substituteOf } from '../facts/people/substitute.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const substituteFromElsewhere: Rule = {
  id: 'substitute-from-elsewhere',
  lesson: 'stakeholders',
  severity: 'warning',
  until: 'the tour is over',
  summary:
    'The substitute comes from another organisation, and nobody would be left of a stakeholder that the reform needs.',
  why: 'The chair is filled and the ministry is missing all the same; its signature is what the tour was for.',
  source: `${ART_OF_EXCHANGE}: a substitute is tested against the reason`,
  check({ tour, facts }) {
    // A colleague may be among those not yet listed.
    if (facts.unlisted !== undefined) return [];
    const ids = stakeholderIds(tour);
    return facts.delegates.flatMap((person) => {
      const standIn = substituteOf(person, facts);
      const at = ids.indexOf(person.organisation ?? '');
      const stakeholder = tour.stakeholders?.[at];
      if (standIn?.organisation === undefined || stakeholder === undefined) return [];
      if (stakeholder.stake !== 'key' && stakeholder.stake !== 'lead') return [];
      const colleagues = facts.delegates.filter(({ organisation }) => organisation === person.organisation);
      if (standIn.organisation === person.organisation || colleagues.length > 1) return [];
      return [
        finding(
          [...person.path, 'substitute'],
          `${standIn.delegate.name} is to go instead of ${person.delegate.name}, but then nobody comes from ${stakeholder.name}, a ${stakeholder.stake} stakeholder.`,
          {
            related: [
              { path: ['stakeholders', at, 'stake'], message: `a ${stakeholder.stake} stakeholder` },
              { path: [...standIn.path, 'organisation'], message: 'comes from elsewhere' },
            ],
            help: `Name a colleague of ${person.delegate.name}: \`substitute: …\`.`,
          },
        ),
      ];
    });
  },
};
