import type { Path } from '../base/path.ts';
import { allOf, capitalised, counted, listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { audience, countOf, hostLanguages, listeners } from '../facts/people/audience.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { languageName } from '../facts/people/language-name.ts';
import { languagesOf } from '../facts/people/languages-of.ts';
import { hostLanguagesPath, sessionAnchor } from '../facts/sessions/anchor.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Tour } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const languageBarrierWithoutInterpreter: Rule = {
  id: 'language-barrier-without-interpreter',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'Delegates meet hosts with whom they share no language, and nobody interprets.',
  why: 'Half the room nods politely for an hour, and the one delegate who knows some English interprets instead of taking part.',
  source: `${RECORD}; POSP, https://www.parl.ca/diplomacy/en/speakers/posp`,
  check(context) {
    const across = sessionsAcrossBarrier(context.facts);
    const silent = across.filter(({ mode }) => mode === 'none');
    return [
      ...uninterpreted(silent, context),
      ...nobodyListed(across, silent, context),
      ...unknownLanguages(context),
    ];
  },
};

/** Sessions that are to go without interpretation, though they need it. */
function uninterpreted(sessions: readonly SessionFacts[], { tour }: RuleContext): Finding[] {
  const own = sessions.filter(({ session }) => session.mode === 'none');
  const rest = sessions.filter(({ session }) => session.mode !== 'none');
  const [first] = rest;
  return [
    ...own.map((session) =>
      finding(
        [...session.path, 'mode'],
        `${meeting(session)} at "${session.title}", and its \`mode\` is none.`,
        {
          related: languageLabels(session, tour),
          help: 'Delete `mode: none` here, or leave those who do not follow out of `attend:`.',
        },
      ),
    ),
    ...(first === undefined
      ? []
      : [
          finding(
            ['interpretation', 'mode'],
            `${meeting(first)} in ${counted(rest.length, 'session')}, and the \`mode\` of interpretation is none.`,
            {
              related: languageLabels(first, tour),
              help: 'Write `mode: consecutive`, which doubles the time, or `mode: simultaneous`, which needs equipment.',
            },
          ),
        ]),
  ];
}

/** Sessions that are to be interpreted, without anybody to do it. */
function nobodyListed(
  across: readonly SessionFacts[],
  silent: readonly SessionFacts[],
  { tour, facts, policy, today }: RuleContext,
): Finding[] {
  const needing = across.filter((session) => !silent.includes(session));
  const [first] = needing;
  if (first === undefined || facts.interpreters.length > 0 || doneAt('book-interpreters', tour)) return [];
  return [
    finding(
      nearest(tour, ['interpretation', 'interpreters'], ['delegation']),
      `${meeting(first)} in ${counted(needing.length, 'session')}, and no interpreter is listed.`,
      {
        // While the delegation is not settled, interpreters need not be booked either before their day.
        severity:
          first.unlisted !== undefined && today <= dueDate('book-interpreters', tour, policy).by
            ? 'info'
            : 'error',
        target: 'key',
        related: languageLabels(first, tour),
        help: `Name who interprets: \`interpreters: [{ name: …, languages: [${bridge(first)}] }]\` under \`interpretation\`, or \`booked: …\` where they are booked without names.`,
      },
    ),
  ];
}

/** What must be stated before anybody can tell whether there is a barrier. */
function unknownLanguages({ tour, facts }: RuleContext): Finding[] {
  const open = facts.sessions.filter(
    ({ barrier, host }) => host && barrier === undefined && !hasDeclined(host),
  );
  if (open.length === 0) return [];
  const fields: Path[] = [
    ...(open.some((session) => audience(session).some(({ languages }) => languages.length === 0))
      ? [['delegation', 'languages']]
      : []),
    ...facts.hosts.flatMap((host) =>
      host.languages.length === 0 && open.some((session) => session.host === host)
        ? [hostLanguagesPath(host)]
        : [],
    ),
  ];
  const [field] = fields;
  if (field === undefined) return [];
  return [
    notStated(
      field[0] === 'hosts' ? [...field.slice(0, 2), 'name'] : nearest(tour, field, ['countries']),
      `Whether interpretation is needed in ${counted(open.length, 'session')}`,
      fields,
      {
        target: field[0] === 'hosts' ? 'value' : 'key',
        help: `State the languages that people work in: \`languages: ${usual(tour.countries.receiving)}\` under \`delegation\`, \`languages: ${usual(tour.countries.providing)}\` at each host.`,
      },
    ),
  ];
}

/** `8 of 9 delegates (Uzbek or Russian) share no language with CyberSecurity Malaysia (English or Malay)` */
function meeting(session: SessionFacts): string {
  const deaf = listeners(session);
  const theirs = [...new Set(deaf.flatMap(({ languages }) => languages))].map(languageName);
  const count = countOf(deaf);
  const all = countOf(audience(session));
  const hosts = hostLanguages(session).map(languageName);
  const isUncounted = session.unlisted !== undefined && session.unlisted.number === undefined;
  const who = isUncounted
    ? 'The delegation'
    : count < all
      ? `${count} of ${all} delegates`
      : capitalised(allOf(all, 'delegate'));
  return `${who} (${listed(theirs, 'or')}) ${count === 1 || isUncounted ? 'shares' : 'share'} no language with ${session.host?.host.name} (${listed(hosts, 'or')})`;
}

function languageLabels(session: SessionFacts, tour: Tour) {
  const [deaf] = listeners(session);
  return [
    ...(deaf
      ? [
          {
            path:
              'delegate' in deaf && deaf.delegate.languages
                ? [...deaf.path, 'languages']
                : nearest(tour, ['delegation', 'languages'], ['delegation']),
            message: 'what the delegates speak',
          },
        ]
      : []),
    session.session.lead?.languages
      ? { path: [...session.path, 'lead', 'languages'], message: 'what those who receive them speak' }
      : session.host
        ? {
            path: nearest(tour, hostLanguagesPath(session.host), session.path),
            message: 'what the host speaks',
          }
        : { path: sessionAnchor(session), message: 'the session' },
  ];
}

/** One language of each side, as an interpreter would need them: `ru, en`. */
function bridge(session: SessionFacts): string {
  const theirs = listeners(session)[0]?.languages.at(-1);
  const hosts = hostLanguages(session)[0];
  return [theirs, hosts].join(', ');
}

/** As a flow list; English where nobody wrote down what the country works in. */
function usual(country: string): string {
  const languages = languagesOf(country);
  return `[${languages.length === 0 ? 'en' : languages.join(', ')}]`;
}
