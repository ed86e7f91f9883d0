import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Unlisted } from '../facts/facts.ts';
import { hostLanguages, listeners } from '../facts/people/audience.ts';
import { isBridged, sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { languageName } from '../facts/people/language-name.ts';
import { hostLanguagesPath } from '../facts/sessions/anchor.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const interpreterUnneeded: Rule = {
  id: 'interpreter-unneeded',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'An interpreter is listed between languages that meet at no session.',
  why: 'Either a fee is paid for nothing, or the languages in the file are wrong: then the agenda keeps no time for interpretation, and every meeting ends half-said.',
  source: 'house rule',
  check({ tour, facts }) {
    const met = facts.sessions.filter(({ host }) => host !== undefined);
    // Where languages are not stated, nobody knows; in relay one interprets for the other.
    if (met.length === 0 || met.some(({ barrier }) => barrier === undefined)) return [];
    if (tour.interpretation?.relay === true) return [];
    const across = sessionsAcrossBarrier(facts);
    return facts.interpreters.flatMap((one): Finding[] => {
      const { languages, name } = one.interpreter;
      if (languages === undefined || languages.length < 2) return [];
      const isNeeded = across.some((session) =>
        listeners(session).some((person) =>
          isBridged(person.languages, hostLanguages(session), [one], false),
        ),
      );
      if (isNeeded) return [];
      const shared = met.find(({ barrier }) => barrier === false)?.host;
      return [
        finding(
          [...one.path, 'languages'],
          `${name ?? one.id} interprets between ${listed(languages.map(languageName))}, and no session needs it: ${across.length === 0 ? 'everywhere delegates share a language with the host' : 'where delegates and hosts share no language, it is between others'}${unlistedToo(met.find(({ unlisted }) => unlisted)?.unlisted)}.`,
          {
            related: shared
              ? [
                  {
                    path: nearest(tour, hostLanguagesPath(shared), [...shared.path, 'name']),
                    message: 'a language that the delegates have too',
                  },
                ]
              : [],
            help: 'Correct `languages:` of hosts and delegates where they are better read than spoken, or take the interpreter out. Where languages are shared, the agenda keeps no time for interpretation.',
          },
        ),
      ];
    });
  },
};

/** Those not yet listed are counted by the languages of the delegation, which may not be theirs. */
function unlistedToo(unlisted: Unlisted | undefined): string {
  if (unlisted === undefined) return '';
  const { number, languages } = unlisted;
  const who = number === undefined ? 'delegates not yet listed' : `the ${number} not yet listed`;
  return `; ${who} are taken to speak ${listed(languages.map(languageName))}`;
}
