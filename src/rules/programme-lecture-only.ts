import { allOf, capitalised, counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionKind } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

const SHOWN: readonly SessionKind[] = ['demonstration', 'site visit', 'round table', 'workshop'];

export const programmeLectureOnly: Rule = {
  id: 'programme-lecture-only',
  lesson: 'interests',
  severity: 'info',
  summary: 'The hosts only talk: nothing is shown, visited, discussed or tried out.',
  why: 'What is told could have been sent; people travel to see it at work and to ask those who run it.',
  source:
    'avoid lengthy presentations, https://bas.ulb.be/toolbox-recommendations-for-school-trip-providers-and-programme-makers; presentations, discussion and site visits mixed, https://knowledgesharing.eurocities.eu/project/study-visits',
  check({ tour, facts, policy }) {
    if (tour.sessions === undefined) return [];
    const hosted = facts.sessions.filter(({ host }) => host && !hasDeclined(host));
    const talks = hosted.filter(({ kind }) => kind === 'briefing');
    if (talks.length <= policy.briefingsOnly || hosted.some(({ kind }) => SHOWN.includes(kind))) return [];
    const unsaid = talks.filter(({ session }) => session.kind === undefined).length;
    return [
      finding(
        ['sessions'],
        `${talks.length === hosted.length ? capitalised(allOf(talks.length, 'session')) : counted(talks.length, 'session')} at hosts are briefings${unsaid === 0 ? '' : `, ${unsaid === talks.length ? 'as no other `kind` is stated' : `${unsaid} because no \`kind\` is stated`}`}; none is a demonstration, site visit, round table or workshop.`,
        {
          target: 'key',
          help: 'Ask a host to show it at work, `kind: demonstration` or `site visit`, or to discuss it, `kind: round table`.',
        },
      ),
    ];
  },
};
