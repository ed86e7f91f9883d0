import { formatPath } from '../base/path.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { isPlaceholder, nameKey } from '../facts/people/person-name.ts';
import type { Rule } from './rule.ts';

/** Titles of those who interpret, in the languages that documents are written in, and German, in small letters. */
const TITLE =
  /^(?:(?:chief|official|senior|staff|conference) )?(?:(?:interpreter|translator|interprète|traduct(?:eur|rice)|intérprete|traductora?|dolmetscher(?:in)?|переводчи(?:к|ца)|tarjimon|jurubahasa|penterjemah)(?![a-zß-žа-ӿ-])|مترجم|口译|翻译)/u;

export const interpreterAlsoDelegate: Rule = {
  id: 'interpreter-also-delegate',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'A delegate is also the interpreter, by name or by title.',
  why: 'Whoever interprets hears every word and remembers none; a seat of the delegation stays empty, and the host takes the interpreter’s question for the minister’s.',
  source: 'house rule; professional interpreters, AIIC Canada, http://canada.aiic.net/ViewPage.cfm/page1625',
  check({ facts }) {
    const twins = facts.interpreters.flatMap(({ path, interpreter: { name } }) => {
      if (name === undefined || isPlaceholder(name, undefined)) return [];
      const key = nameKey(name);
      const twin = facts.delegates.find(
        ({ delegate }) => delegate.name === name || (key !== undefined && nameKey(delegate.name) === key),
      );
      if (twin === undefined) return [];
      return [
        finding([...path, 'name'], `${name} is an interpreter and a delegate.`, {
          related: [{ path: [...twin.path, 'name'], message: 'a delegate, who came to learn' }],
          help: 'Book somebody else to interpret, or list this person among the companions: `kind: interpreter`.',
        }),
      ];
    });
    const seen = new Set(twins.flatMap(({ related }) => related.map(({ path }) => formatPath(path))));
    const byTitle = facts.delegates.filter(
      ({ path, delegate }) =>
        TITLE.test(delegate.title?.toLowerCase() ?? '') && !seen.has(formatPath([...path, 'name'])),
    );
    return [
      ...twins,
      ...byTitle.map(({ path, delegate: { name, title = '' } }) =>
        finding([...path, 'title'], `${name} is listed as a delegate, with the title "${title}".`, {
          related: [{ path: [...path, 'name'], message: 'fills a seat of those who came to learn' }],
          help: `Whoever comes to interpret is listed under \`interpretation\`: \`interpreters: [{ name: ${name}, languages: [ … ] }]\`.`,
        }),
      ),
    ];
  },
};
