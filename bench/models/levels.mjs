/** What the compact models state of the objective: all levels that are sums over what takes place, where, and what follows what. */
export const LEVELS = ['musts', 'shoulds', 'coulds', 'changes', 'protocol', 'travel'];

const LEVEL_OF = { must: 'musts', should: 'shoulds', could: 'coulds' };

export function levelOf({ priority }) {
  return LEVEL_OF[priority];
}

/** The most that each level can come to. */
function mostOf({ sessions, groups, preferBefore, way, overnight }) {
  const count = (level) => sessions.filter((session) => levelOf(session) === level).length;
  const sites = [...sessions, ...overnight.map(({ morning }) => ({ site: morning }))].map(({ site }) => site);
  const longest = Math.max(...sites.flatMap((from) => sites.map((to) => way(from, to))));
  const visits = groups.reduce((sum, { people, sessions }) => sum + people.length * sessions.length, 0);
  return {
    musts: count('musts'),
    shoulds: count('shoulds'),
    coulds: count('coulds'),
    changes: sessions.filter(({ kept }) => kept).length,
    protocol: preferBefore.reduce((sum, [, , weight]) => sum + weight, 0),
    travel: visits * 2 * longest,
  };
}

/**
 * Minimises levels stage by stage, those of one stage as one number with exact weights. `minimise` is given the weights by
 * level and returns `{ value, bound, proven }`, value and bound as that whole number; `fix` then holds a level at its value.
 * Result: value and bound of the levels that were reached, and whether all were and are proven.
 */
export async function byStages(tour, stages, minimise, fix) {
  const most = mostOf(tour);
  const reached = { value: {}, bound: {} };
  for (const stage of stages) {
    const weights = weightsOf(stage, most);
    const canDiffer = stage.some((level) => most[level] > 0);
    const found = canDiffer ? await minimise(weights) : { value: 0, bound: 0, proven: true };
    if (found === undefined) return { ...reached, proven: false };
    Object.assign(reached.value, digitsOf(found.value, stage, weights));
    Object.assign(reached.bound, digitsOf(found.bound, stage, weights));
    if (!found.proven) return { ...reached, proven: false };
    for (const level of stage) fix(level, reached.value[level]);
  }
  return { ...reached, proven: true };
}

/** Each level weighs more than the most that all later ones of the stage can come to. */
function weightsOf(stage, most) {
  let weight = 1;
  const weights = {};
  for (const level of [...stage].reverse()) {
    weights[level] = weight;
    weight *= most[level] + 1;
  }
  return weights;
}

/** The levels again from a weighted sum: of two with the same weight, the later one has no more to come to than nothing. */
function digitsOf(sum, stage, weights) {
  let rest = Math.max(sum, 0);
  const digits = {};
  for (const level of stage) {
    digits[level] = Math.floor(rest / weights[level]);
    rest -= digits[level] * weights[level];
  }
  return digits;
}
