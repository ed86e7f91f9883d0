import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { hostLanguages, listeners } from '../facts/people/audience.ts';
import { isBridged, sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { languageName } from '../facts/people/language-name.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const interpreterLacksLanguages: Rule = {
  id: 'interpreter-lacks-languages',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'Interpreters are listed, but none of them works between the languages that meet.',
  why: 'On the day somebody improvises through a third language, and every sentence is said three times.',
  source: RECORD,
  check({ tour, facts }) {
    const sessions = sessionsAcrossBarrier(facts).filter(({ mode }) => mode !== 'none');
    if (sessions.length === 0 || facts.interpreters.length === 0) return [];
    const relay = tour.interpretation?.relay === true;
    const unserved = groups(
      sessions.flatMap((session) => {
        const spoken = hostLanguages(session);
        const left = listeners(session).filter(
          ({ languages }) => !isBridged(languages, spoken, facts.interpreters, relay),
        );
        return left.length === 0
          ? []
          : [{ session, spoken, theirs: [...new Set(left.flatMap(({ languages }) => languages))] }];
      }),
    );
    const unsaid = facts.interpreters.filter(({ interpreter }) => interpreter.languages === undefined);
    const [silent] = unsaid;
    // Whoever has not stated any languages may have the ones that are missing.
    if (unserved.length > 0 && silent !== undefined)
      return [
        notStated(
          silent.interpreter.name === undefined ? silent.path : [...silent.path, 'name'],
          `Whether the interpreters work between ${pair(unserved[0])}`,
          unsaid.map(({ path }) => [...path, 'languages']),
          {
            help: `State what each interpreter works between: \`languages: [${unserved[0]?.theirs.at(-1)}, ${unserved[0]?.spoken[0]}]\`.`,
          },
        ),
      ];
    return unserved.map((gap): Finding => {
      const [first] = facts.interpreters;
      const chained = !relay && isBridged(gap.theirs, gap.spoken, facts.interpreters, true);
      return finding(
        first && facts.interpreters.length === 1
          ? [...first.path, 'languages']
          : ['interpretation', 'interpreters'],
        `No interpreter works between ${pair(gap)}, which meet at ${where(gap.sessions)}.`,
        {
          target: facts.interpreters.length === 1 ? 'value' : 'key',
          related: gap.sessions.slice(0, 3).map((session) => ({
            path: sessionAnchor(session),
            message: `${listed(gap.spoken.map(languageName), 'or')} here`,
          })),
          help: chained
            ? `Book an interpreter with \`languages: [${gap.theirs.at(-1)}, ${gap.spoken[0]}]\`; or state \`relay: true\`, as the listed ones can pass it on to one another, at three times the time.`
            : `Book an interpreter with \`languages: [${gap.theirs.at(-1)}, ${gap.spoken[0]}]\`.`,
        },
      );
    });
  },
};

interface Gap {
  readonly spoken: readonly string[];
  readonly theirs: readonly string[];
  readonly sessions: readonly SessionFacts[];
}

/** One gap for each pair of languages, with all its sessions. */
function groups(
  found: readonly { session: SessionFacts; spoken: readonly string[]; theirs: readonly string[] }[],
): Gap[] {
  const byPair = new Map<string, Gap>();
  for (const { session, spoken, theirs } of found) {
    const key = `${[...theirs].sort().join()}>${[...spoken].sort().join()}`;
    byPair.set(key, { spoken, theirs, sessions: [...(byPair.get(key)?.sessions ?? []), session] });
  }
  return [...byPair.values()];
}

/** `Uzbek or Russian and English or Malay` */
function pair(gap: Gap | undefined): string {
  return `${listed((gap?.theirs ?? []).map(languageName), 'or')} on one side and ${listed((gap?.spoken ?? []).map(languageName), 'or')} on the other`;
}

function where(sessions: readonly SessionFacts[]): string {
  const names = sessions.map(({ title }) => `"${title}"`);
  return listed(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} other sessions`] : names);
}
