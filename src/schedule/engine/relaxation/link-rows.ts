import type { LinkRow } from './relaxation.ts';
import { brokennessOf, presenceOf } from './solution.ts';
import type { Tableau } from './tableau.ts';

/** A row that is broken by less is kept but for errors of arithmetic. */
const BEYOND = 1e-3;

/** For each link the row that the solution breaks most, beyond what is paid for. */
export function brokenLinkRows(tableau: Tableau): LinkRow[] {
  const { links } = tableau.problem;
  if (links.length === 0) return [];
  const presence = presenceOf(tableau);
  return links.flatMap((_, link) => {
    const run = brokenMostIn(tableau, presence, link);
    return run < 0 ? [] : [{ link, run }];
  });
}

/** The run up to which `then` lies, and after which `first` does, by most; -1 where no row is broken. */
function brokenMostIn(tableau: Tableau, presence: Float64Array, link: number): number {
  const { lengths, sessions, links } = tableau.problem;
  const { first, then } = links[link] as (typeof links)[number];
  const runs = lengths.length;
  const shareOf = (session: number, run: number) => presence[run * sessions + session] as number;
  let sum = 0;
  for (let r = 0; r < runs; r += 1) sum += shareOf(first, r);
  let most = 1 + brokennessOf(tableau, link) + BEYOND;
  let at = -1;
  for (let r = 0; r + 1 < runs; r += 1) {
    sum += shareOf(then, r) - shareOf(first, r);
    if (sum <= most) continue;
    most = sum;
    at = r;
  }
  return at;
}
