import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { fixedSessions } from '../facts/sessions/fixed-sessions.ts';
import type { Rule } from './rule.ts';

export const programmeWithoutRest: Rule = {
  id: 'programme-without-rest',
  lesson: 'translation',
  severity: 'info',
  summary: 'A long programme has sessions every morning and every afternoon.',
  why: 'Nobody takes in a sixth full day; half a day free gives back more than its sessions would have given.',
  source:
    'a lighter half-day mid-tour, https://planningatour.academytravelschools.com.au/designing-your-ideal-study-tour-getting-the-balance-right/',
  check({ tour, facts, policy }) {
    const fixed = fixedSessions(facts).filter(({ kind }) => kind !== 'reception');
    // What is not agreed yet the planner can still put aside.
    const open = facts.sessions.some(
      ({ session, priority, host }) => session.at === undefined && priority !== 'could' && !hasDeclined(host),
    );
    const { days } = facts;
    const [first] = fixed;
    if (first === undefined || open || days.length <= policy.restDays) return [];
    const noon = (facts.lunch.from + facts.lunch.to) / 2;
    const busy = days.every(({ date }) => {
      const ofDay = fixed.filter((session) => session.fixed.date === date);
      const morning = ofDay.some((session) => session.fixed.time < noon);
      return morning && ofDay.some((session) => session.fixed.time + session.length > noon);
    });
    if (!busy) return [];
    return [
      finding(
        ['dates'],
        `All ${counted(days.length, 'day')} have sessions both in the morning and in the afternoon; above ${counted(policy.restDays, 'day')} half a day should be free.`,
        {
          target: 'key',
          related: [
            {
              path: [tour.sessions === undefined ? 'hosts' : 'sessions'],
              message: 'every half-day',
              target: 'key',
            },
          ],
          help: 'Leave one afternoon in the middle free, or for a site visit without lectures.',
        },
      ),
    ];
  },
};
