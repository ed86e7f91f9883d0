import { simplifyTitle } from '../facts/people/simplify-title.ts';
import { RANKS } from '../policy/ladder.ts';
import type { TitleGroup } from '../policy/titles.ts';
import type { Config } from './config-schema.ts';

/** The project's titles as patterns, the longest first: of two that fit, the one that says more decides. */
export function ownTitles(titles: NonNullable<Config['titles']>, file: string): TitleGroup[] {
  return titles
    .flatMap(({ title, rank, country, organisation }) => {
      const { words } = simplifyTitle(title);
      const rung = RANKS.find(({ word }) => word === rank)?.rank;
      if (words.length === 0 || rung === undefined) return [];
      const group: TitleGroup = {
        where: `by ${file}`,
        source: file,
        ranks: { [words.join(' ')]: rung },
        ...(country === undefined ? {} : { countries: [country] }),
        ...(organisation === undefined
          ? {}
          : { organisations: [simplifyTitle(organisation).words.join(' ')] }),
      };
      return [{ group, length: words.length }];
    })
    .sort((a, b) => b.length - a.length)
    .map(({ group }) => group);
}
