import { listedBriefly } from '../base/text.ts';
import { finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { RECORD } from '../policy/sources.ts';
import { delegateIds, stakeholderIds, topicIds } from '../tour/ids.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const topicWithoutSession: Rule = {
  id: 'topic-without-session',
  lesson: 'interests',
  severity: 'warning',
  summary: 'No session answers a topic that the receiving side asked to learn.',
  why: 'The delegates come home without the answer they travelled for, and the hosts never knew the question.',
  source: `${RECORD}; each subtopic matched with the providers, https://www.southsouthfacility.org/storysteps/step-3-verify-objective-and-outcomes`,
  check({ tour, facts }) {
    const topics = tour.topics ?? [];
    if (topics.length === 0)
      return [
        notStated(
          nearest(tour, ['topics'], ['title']),
          'Whether the sessions answer what the delegation wants to learn',
          ['topics'],
          {
            target: 'key',
            help: 'List what the receiving side asked to learn: `topics: [{ id: …, name: … }]`.',
          },
        ),
      ];
    const answered = new Set(facts.sessions.flatMap(({ session }) => session.topics ?? []));
    if (answered.size === 0)
      return [
        notAssessable(
          nearest(tour, ['sessions'], ['topics']),
          `Which session answers which of the topics cannot be assessed: no session states its \`topics\`.`,
          {
            target: 'key',
            help: `Name the topics each session answers: \`topics: [${topicIds(tour)[0]}]\`.`,
          },
        ),
      ];
    const stakeholders = stakeholderIds(tour);
    const delegates = delegateIds(tour);
    return topicIds(tour).flatMap((id, i) => {
      if (answered.has(id)) return [];
      const wishes = [
        ...(topics[i]?.wantedBy ?? []).map((who, j) => ({
          path: ['topics', i, 'wantedBy', j],
          name:
            tour.stakeholders?.[stakeholders.indexOf(who)]?.name ??
            facts.delegates[delegates.indexOf(who)]?.delegate.name ??
            who,
          weighty: ['lead', 'key'].includes(tour.stakeholders?.[stakeholders.indexOf(who)]?.stake ?? ''),
        })),
        ...facts.delegates.flatMap(({ path, delegate }) =>
          (delegate.interests ?? []).flatMap((interest, j) =>
            interest === id ? [{ path: [...path, 'interests', j], name: delegate.name, weighty: false }] : [],
          ),
        ),
      ];
      const names = wishes.map(({ name }) => name);

      return [
        finding(
          ['topics', i, 'name'],
          `No session answers "${topics[i]?.name}"${names.length === 0 ? '' : `, which ${listedBriefly(names)} asked for`}.`,
          {
            severity: wishes.some(({ weighty }) => weighty) ? 'error' : 'warning',
            label: 'no session has it among its topics',
            related: wishes.slice(0, 3).map(({ path, name }) => ({ path, message: `${name} asked for it` })),
            help: `Add \`${id}\` to the \`topics\` of the session that can answer it, ask a host for one that does, or tell those who asked and take the topic out.`,
          },
        ),
      ];
    });
  },
};
