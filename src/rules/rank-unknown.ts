import { listed, listedBriefly } from '../base/text.ts';
import { type Finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { PersonFacts } from '../facts/facts.ts';
import { isNamed, isOfficial } from '../facts/people/comparing.ts';
import { RANKS } from '../policy/ladder.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const rankUnknown: Rule = {
  id: 'rank-unknown',
  lesson: 'seniority',
  severity: 'info',
  summary: 'The title of a delegate or counterpart gives no rank, so that seniority cannot be compared.',
  why: 'A guess would be worse than the question: the same word is a minister’s deputy in one country and a clerk in the next.',
  source: `${RECORD}; the ladder is a house rule`,
  check({ facts }) {
    const leads = new Map<string, PersonFacts>();
    for (const { lead, host } of facts.sessions) {
      if (lead && isNamed(lead) && isOfficial(host?.host.kind)) leads.set(lead.path.join('.'), lead);
    }
    const people = [
      ...facts.delegates.map(({ path, delegate, ranking }) => ({ path, person: delegate, ranking })),
      ...leads.values(),
    ].filter(({ ranking }) => ranking.kind === 'unknown');
    const untitled = people.filter(({ person }) => person.title === undefined);
    const [first] = untitled;
    const findings: Finding[] = people
      .filter(({ person }) => person.title !== undefined)
      .map(({ path, person, ranking }) =>
        notAssessable(
          [...path, 'title'],
          `The rank of ${person.name} cannot be assessed: ${ranking.because}.`,
          {
            label: 'which rank is this?',
            help: `State it below the title, \`rank: ${RANKS[5].word}\` for one; the words are ${listed(RANKS.map(({ word }) => word))}.`,
          },
        ),
      );
    if (first === undefined) return findings;
    return [
      ...findings,
      notStated(
        [...first.path, 'name'],
        `The rank of ${listedBriefly(untitled.map(({ person }) => person.name ?? 'somebody'))}`,
        untitled.map(({ path }) => [...path, 'title']),
        { help: 'State each title as on the business card: `title: Head, Division of …`.' },
      ),
    ];
  },
};
