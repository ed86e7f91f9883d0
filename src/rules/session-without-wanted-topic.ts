import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { isMeal } from '../facts/sessions/meals.ts';
import { RECORD } from '../policy/sources.ts';
import { topicIds } from '../tour/ids.ts';
import type { SessionKind } from '../tour/schema.ts';
import type { Rule } from './rule.ts';

/** Sessions that are there to learn from a host; a courtesy call or reception needs no topic. */
const LEARNING: readonly SessionKind[] = [
  'briefing',
  'demonstration',
  'site visit',
  'round table',
  'workshop',
];

/** Words of titles that open, guide or dismiss the group rather than teach it, whatever the kind of session: in the languages that documents are written in, and German, in small letters. */
const PRELIMINARY =
  /(?<![a-zß-žа-ӿ])(?:introduc(?:tion|tory|tions)|welcome|orientation|opening|seminar briefing|round of the table|dinner|wrap-up|closing|farewell|accueil|bienvenue|ouverture|clôture|bienvenida|introducción|inauguración|clausura|despedida|begrüßung|einführung|eröffnung|abschluss|verabschiedung|приветств[а-яё]+|знакомств[а-яё]+|вводн[а-яё]+|церемони[а-яё]+ (?:от|за)крытия|прощальн[а-яё]+|tanishuv[a-z]*|(?:ochilish|yopilish) marosimi|pengenalan|alu-aluan|majlis pembukaan|penutup(?:an)?)(?![a-zß-žа-ӿ])|افتتاح|ترحيب|تعارف|اختتام|欢迎|开幕|闭幕|欢送/u;

export const sessionWithoutWantedTopic: Rule = {
  id: 'session-without-wanted-topic',
  lesson: 'interests',
  severity: 'warning',
  summary: 'A session at a host answers none of the topics that the receiving side asked to learn.',
  why: 'The host shows what it always shows, and an hour that is scarce goes to what nobody asked for.',
  source: RECORD,
  check({ tour, facts }) {
    const topics = topicIds(tour);
    // Where no session states any topic, `topic-without-session` says that it cannot tell.
    if (topics.length === 0 || facts.sessions.every(({ session }) => !session.topics?.length)) return [];
    return facts.sessions.flatMap((session) => {
      const { host, kind, priority, title } = session;
      if (!host || hasDeclined(host) || priority === 'could' || !LEARNING.includes(kind)) return [];
      if (PRELIMINARY.test(session.session.title?.toLowerCase() ?? '') || isMeal(session)) return [];
      // An id that is none is told by `reference-unknown`: with it the session may well answer what was asked.
      if (session.session.topics?.length) return [];
      return [
        finding(
          sessionAnchor(session),
          `${session.session.title === undefined ? `The ${kind} at ${host.host.name}` : `"${title}" at ${host.host.name}`} answers none of the topics that the delegation asked for.`,
          {
            severity: priority === 'must' ? 'warning' : 'info',
            label: `a ${kind} without topics`,
            related: [{ path: ['topics'], message: 'what was asked for', target: 'key' }],
            help: `Name what it answers, \`topics: [${topics[0]}]\` for one, or give way to sessions that do with \`priority: could\`.`,
          },
        ),
      ];
    });
  },
};
