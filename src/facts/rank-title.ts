import type { Rank } from '../policy/ladder.ts';
import { followers, generalTitles, qualifiers, type TitleGroup } from '../policy/titles.ts';
import { placeTitles } from '../policy/titles-by-place.ts';
import type { Ranking } from './facts.ts';
import { type SimpleTitle, simplifyTitle } from './simplify-title.ts';

/** What beside the title decides its rank. */
export interface TitleContext {
  /** ISO 3166-1 alpha-2: that of the person's employer. */
  readonly country?: string;
  readonly organisation?: string;
  /** As `kind` of a host in the tour file. */
  readonly organisationKind?: string;
}

/** Words after which an office is named but not held: "adviser to the minister", "office of the director". */
const NOT_HELD = '(?:of|to|for|with|by|from|under|on)(?: (?:the|a|an|his|her|its|our))*';
const SMALL = '(?:of|to|for|with|by|from|under|on|in|at|within|,)';
const UNIT = '(?:department|division|section|unit|sector|directorate|bureau|branch|ministry|committee)';

/**
 * The rung of a title: country and organisation first, then what holds for everyone, each list most specific first.
 * `because` names the deciding words. A title nobody listed, or that means different rungs in different places,
 * is unknown: it is never guessed.
 */
export function rankTitle(title: string, context: TitleContext): Ranking {
  const simple = simplifyTitle(title);
  if (simple.text === '') return { kind: 'unknown', because: 'no title is stated' };
  const groups = [...placeTitles.filter((group) => isFor(group, context, simple)), generalTitles];
  for (const group of groups) {
    for (const [words, rank] of Object.entries(group.ranks)) {
      const match = kept(words, sourceOf).exec(simple.text);
      if (match) return rankingOf(rank, group, simple, match);
    }
  }
  return { kind: 'unknown', because: `no rung of the ladder is known for '${title.trim()}'` };
}

function rankingOf(
  rank: Rank | string,
  group: TitleGroup,
  simple: SimpleTitle,
  match: RegExpExecArray,
): Ranking {
  const end = match.index + match[0].length;
  if (typeof rank === 'string') {
    const phraseEnd = simple.text.indexOf(' ,', end);
    const words = simple.quote(match.index, phraseEnd < 0 ? simple.text.length : phraseEnd);
    return { kind: 'unknown', because: `'${words}' ${rank}` };
  }
  const where = group.where === '' ? '' : ` ${group.where}`;
  return {
    kind: 'derived',
    rank,
    because: `'${simple.quote(match.index, end).toLowerCase()}' is rank ${rank}${where}`,
  };
}

function isFor(group: TitleGroup, context: TitleContext, simple: SimpleTitle): boolean {
  if (group.countries && !group.countries.includes(context.country ?? '')) return false;
  if (group.kinds?.includes(context.organisationKind ?? '')) return true;
  if (group.organisation === undefined) return group.kinds === undefined;
  const named = simplifyTitle(context.organisation ?? '').text;
  const words = kept(group.organisation, (names) => `\\b(?:${names})\\b`);
  return words.test(named) || (group.inTitle === true && words.test(simple.text));
}

const patterns = new Map<string, RegExp>();

function kept(key: string, source: (key: string) => string): RegExp {
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(source(key));
    patterns.set(key, pattern);
  }
  return pattern;
}

/** The words of a title group as an expression that finds the post where it is held, not where it is named. */
function sourceOf(words: string): string {
  const [post = '', unit] = words.split(' … ').map((part) => part.replaceAll(/\((?!\?)/g, '(?:'));
  const before = `(?<!(?:^| )(?:${qualifiersOf(post).join('|')}|${NOT_HELD}) )(?<=^| )(?:${post})`;
  if (unit === undefined) return `${before}(?= |$)(?! (?:${followers.join('|')})(?: |$))`;
  const link = '(?: ,)?(?: (?:of|for))?(?: the)?';
  const gap = `(?: (?!${SMALL} |${UNIT} )[^ ]+){0,8}`;
  return `${before}${link}(?: (?:${unit})(?= |$)|${gap} (?:${unit})(?=$| ${SMALL} | ministry| state ))`;
}

/** Words that may not stand before a post: those of every post and those of the words its pattern begins with. */
function qualifiersOf(post: string): readonly string[] {
  const begins = (word: string) => new RegExp(`^[(?:]*(?:[^ ]*\\|)?${word}\\b`).test(post);
  return Object.entries(qualifiers).flatMap(([word, before]) => (word === '' || begins(word) ? before : []));
}
