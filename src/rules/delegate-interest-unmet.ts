import { type Finding, finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { RECORD } from '../policy/sources.ts';
import { delegateIds, stakeholderIds, topicIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const delegateInterestUnmet: Rule = {
  id: 'delegate-interest-unmet',
  lesson: 'interests',
  severity: 'warning',
  summary: 'A topic has sessions, but those who asked for it attend none of them.',
  why: 'In split groups the right people sit in the wrong room, and nobody notices until the evaluation.',
  source: RECORD,
  check({ tour, facts }) {
    if (facts.delegates.length === 0 || facts.sessions.every(({ session }) => !session.topics?.length))
      return [];
    const topics = tour.topics ?? [];
    const interested = facts.delegates.some(({ delegate }) => (delegate.interests ?? []).length > 0);
    if (!interested && topics.every(({ wantedBy }) => (wantedBy ?? []).length === 0))
      return [
        notAssessable(
          ['delegation', 'delegates'],
          'Whether each delegate gets what he or she came for cannot be assessed: no delegate’s `interests` and no topic’s `wantedBy` are stated.',
          {
            target: 'key',
            help: `State at each delegate what he or she wants to learn: \`interests: [${topicIds(tour)[0] ?? '…'}]\`.`,
          },
        ),
      ];
    const stakeholders = stakeholderIds(tour);
    const delegates = delegateIds(tour);
    const unmet = (
      topic: string,
      people: readonly string[],
      path: readonly (string | number)[],
      who: string,
    ): Finding[] => {
      const sessions = facts.sessions.filter(({ session }) => session.topics?.includes(topic));
      const [session] = sessions;
      if (
        session === undefined ||
        sessions.some(({ attendees }) => attendees.some(({ id }) => people.includes(id)))
      )
        return [];
      const name = topics[topicIds(tour).indexOf(topic)]?.name ?? topic;
      return [
        finding(path, `${who} asked for "${name}", but attends no session on it.`, {
          related: sessions
            .slice(0, 3)
            .map((one) => ({ path: sessionAnchor(one), message: 'a session on it' })),
          help: `Add ${facts.delegates.find(({ id }) => id === people[0])?.delegate.name ?? who} to the \`attend:\` list of "${session.title}".`,
        }),
      ];
    };
    return [
      ...facts.delegates.flatMap(({ id, path, delegate }) =>
        (delegate.interests ?? []).flatMap((topic, i) =>
          unmet(topic, [id], [...path, 'interests', i], delegate.name),
        ),
      ),
      ...topics.flatMap(({ wantedBy }, i) =>
        (wantedBy ?? []).flatMap((who, j) => {
          const topic = topicIds(tour)[i] ?? '';
          const path = ['topics', i, 'wantedBy', j];
          const delegate = facts.delegates[delegates.indexOf(who)];
          if (delegate) {
            // Said already where the delegate's own interests say the same.
            return delegate.delegate.interests?.includes(topic)
              ? []
              : unmet(topic, [who], path, delegate.delegate.name);
          }
          const people = facts.delegates.filter(({ organisation }) => organisation === who);
          // A stakeholder that sends nobody is another rule's concern.
          if (people.length === 0) return [];
          return unmet(
            topic,
            people.map(({ id }) => id),
            path,
            `${tour.stakeholders?.[stakeholders.indexOf(who)]?.name ?? who}`,
          );
        }),
      ),
    ];
  },
};
