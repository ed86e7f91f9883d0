/**
 * The ladder of seniority that titles are placed on, from 1 (highest) to 10 (not ranked). House rule: no public
 * table ranks officials across countries; anchored on EU grades, UN grades and diplomatic ranks (docs/decisions).
 */
export const RANKS = [
  {
    rank: 1,
    word: 'head of government',
    name: 'head of government or parliament',
    level: 'head of state or government, presiding officer of parliament',
  },
  { rank: 2, word: 'minister', level: 'minister, member of cabinet, chair of a state committee' },
  { rank: 3, word: 'deputy minister', level: 'deputy minister, top civil servant of a ministry, ambassador' },
  { rank: 4, word: 'agency head', level: 'deputy secretary general, director general, head of an agency' },
  { rank: 5, word: 'director', level: 'director, head of a main department' },
  { rank: 6, word: 'head of division', level: 'deputy director, head of a division or unit' },
  { rank: 7, word: 'head of section', level: 'deputy head of division, head of section' },
  { rank: 8, word: 'senior specialist', level: 'main, chief or senior specialist' },
  { rank: 9, word: 'specialist', level: 'leading specialist, specialist, officer, adviser' },
  { rank: 10, word: 'support', level: 'support, not ranked' },
] as const;

export type Rank = (typeof RANKS)[number]['rank'];

/** Those below are not ranked: nobody asks for a counterpart among them. */
export const LOWEST_RANK: Rank = 9;

/** What a rung is called in a sentence; in a tour it is the `word`. */
export function nameOfRank(rank: number): string {
  const rung = RANKS[rank - 1];
  return rung === undefined ? '' : 'name' in rung ? rung.name : rung.word;
}

/** `rank 6, head of division` */
export function formatRank(rank: Rank): string {
  return `rank ${rank}, ${nameOfRank(rank)}`;
}
