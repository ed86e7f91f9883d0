import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const interpretationNotProvided: Rule = {
  id: 'interpretation-not-provided',
  lesson: 'translation',
  severity: 'error',
  summary: 'More is to be interpreted than the programme that the tour follows provides for.',
  why: 'Nobody books interpreters: half of the delegation follows the slides, and the questions stay unasked.',
  source:
    'Parliament of Canada provides none for study visits in one language, https://www.parl.ca/diplomacy/en/speakers/posp',
  check({ tour, facts, policy }) {
    const held = facts.sessions.filter(({ host }) => host !== undefined && !hasDeclined(host));
    const interpreted = held.filter(isInterpreted);
    if (interpreted.length <= held.length * policy.interpretedShare) return [];
    const provided =
      policy.interpretedShare === 0
        ? 'interpretation is not provided'
        : `${Math.floor(held.length * policy.interpretedShare)} are the most`;
    return [
      finding(
        nearest(tour, ['interpretation', 'mode'], nearest(tour, ['delegation', 'languages'], ['dates'])),
        `${interpreted.length} of ${counted(held.length, 'session')} ${interpreted.length === 1 ? 'is' : 'are'} to be interpreted, but ${provided}.`,
        {
          target: tour.interpretation?.mode === undefined ? 'key' : 'value',
          related: [
            ...(tour.profile === undefined ? [] : [{ path: ['profile'], message: 'whose rules say so' }]),
          ],
          help: 'Send delegates who work in the language of the hosts, and state it: `languages: [en]`; or follow another `profile`.',
        },
      ),
    ];
  },
};

function isInterpreted({ barrier, mode }: SessionFacts): boolean {
  return barrier === true || mode !== 'none';
}
