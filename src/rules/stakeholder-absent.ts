import { counted, listed } from '../base/text.ts';
import { type Finding, finding, notAssessable } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { delegateCount } from '../facts/people/headcount.ts';
import { otherNameFor } from '../facts/people/same-organisation.ts';
import { RECORD } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const stakeholderAbsent: Rule = {
  id: 'stakeholder-absent',
  lesson: 'stakeholders',
  severity: 'error',
  summary: 'An organisation whose decision the reform needs neither travels nor is met.',
  why: 'The one ministry that stayed at home has not seen why, and stops the action plan at its desk.',
  source: `${RECORD}; various ministries and stakeholder groups, https://www.conservation.org/policy/guidance-for-south-south-exchanges`,
  check({ tour, facts }) {
    const stakeholders = tour.stakeholders ?? [];
    if (stakeholders.length === 0)
      return [
        notStated(
          nearest(tour, ['stakeholders'], ['title']),
          'Whether all key stakeholders are involved',
          ['stakeholders'],
          {
            target: 'key',
            help: 'List the organisations whose decision the reform needs: `stakeholders: [{ id: …, name: …, stake: key }]`.',
          },
        ),
      ];
    if (facts.delegates.length === 0)
      return [
        notStated(
          nearest(tour, ['delegation'], ['stakeholders']),
          'Whether all key stakeholders travel',
          ['delegation.delegates'],
          { target: 'key', help: 'List the delegates with their organisations under `delegation`.' },
        ),
      ];
    const absent = stakeholderIds(tour).flatMap((id, i) => {
      const stakeholder = stakeholders[i];
      if (stakeholder === undefined || (stakeholder.stake !== 'key' && stakeholder.stake !== 'lead'))
        return [];
      // Whoever comes from there under another name of it is told by `organisation-named-twice`.
      const travels = facts.delegates.some(
        ({ organisation }) =>
          organisation === id ||
          (organisation !== undefined && otherNameFor(organisation, [stakeholder.name]) !== undefined),
      );
      const met = facts.sessions.some(
        ({ host }) =>
          host && !hasDeclined(host) && (host.id === stakeholder.host || host.host.name === stakeholder.name),
      );
      return travels || met ? [] : [{ id, stakeholder, path: ['stakeholders', i] }];
    });
    if (absent.length === 0) return [];
    const who = `${listed(absent.slice(0, 3).map(({ stakeholder }) => stakeholder.name))} ${absent.length === 1 ? 'is' : 'are'} in the delegation`;
    // Those who are announced and not yet listed may come from there.
    if (facts.unlisted !== undefined)
      return [
        notAssessable(
          ['delegation', 'delegates'],
          `Whether ${who} cannot be assessed: ${facts.unlisted.number} of ${counted(delegateCount(facts) ?? 0, 'delegate')} ${facts.unlisted.number === 1 ? 'is' : 'are'} not yet listed.`,
          {
            target: 'key',
            related: absent
              .slice(0, 3)
              .map(({ path }) => ({ path: [...path, 'name'], message: 'nobody yet' })),
            help: `List whom each stakeholder sends, with \`organisation: ${absent[0]?.id}\` for one.`,
          },
        ),
      ];
    // So may somebody of whom it is not said.
    const unsaid = facts.delegates.filter(({ organisation }) => organisation === undefined);
    const [first] = unsaid;
    if (first !== undefined)
      return [
        notStated(
          [...first.path, 'name'],
          `Whether ${who}`,
          unsaid.map(({ path }) => [...path, 'organisation']),
          { help: `State where each delegate comes from: \`organisation: ${absent[0]?.id}\`.` },
        ),
      ];
    return absent.map(
      ({ id, stakeholder, path }): Finding =>
        finding(
          [...path, 'name'],
          `${stakeholder.name} is a ${stakeholder.stake} stakeholder, but no delegate comes from there and it is met at none of the hosts.`,
          {
            label: `\`stake: ${stakeholder.stake}\``,
            related: [{ path: ['delegation', 'delegates'], message: 'nobody from there', target: 'key' }],
            help: `Invite a delegate with \`organisation: ${id}\`, or meet it on the way and state its \`host:\`.`,
          },
        ),
    );
  },
};
