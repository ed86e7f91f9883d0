import { LEVELS } from './levels.mjs';

/**
 * What another solver found, beside what the planner says. `fault` names the level and both values where they contradict each
 * other: the planner's value lies between bound and value on the levels that the solver reached, the solver's agenda holds and
 * is what the solver says, and no agenda is better than the planner's, the levels after travel included. `open` is the first
 * level that the solver has not proven.
 */
export function judge({ verify, evaluate, LEVELS: all }, { problem, baseline }, ours, theirs) {
  const { value, bound, proven, placements } = theirs;
  const reached = LEVELS.filter((level) => value[level] !== undefined);
  const first = LEVELS.find((level) => value[level] !== bound[level] || value[level] === undefined);
  const open = proven ? undefined : `${first} ${value[first] ?? '?'}/${bound[first] ?? '?'}`;
  const claims = [
    ['the planner has more than the value', reached, ours.value, value],
    ['the planner has less than the bound', reached, bound, ours.value],
  ];
  if (!ours.proven) return { fault: 'the planner has proven nothing' };
  if (placements !== undefined) {
    const [broken] = verify(problem, placements);
    if (broken) return { fault: `the agenda does not hold: ${broken.sentence}` };
    const real = evaluate(problem, placements, baseline);
    claims.push(['the agenda is worse than its value', reached, real, value]);
    claims.push(['the agenda is better than the planner', all, ours.value, real]);
  }
  for (const [words, levels, less, more] of claims) {
    const level = levels.find((name) => less[name] !== more[name]);
    if (level !== undefined && !(less[level] < more[level]))
      return { fault: `${words}: ${level}, ${less[level]} and ${more[level]}` };
  }
  return { open };
}
