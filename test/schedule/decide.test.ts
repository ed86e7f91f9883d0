import { expect, it } from 'vitest';
import type { Problem, SessionId } from '../../src/schedule/demand.ts';
import { decider } from '../../src/schedule/engine/choice/decide.ts';
import { mustUnits } from '../../src/schedule/must-units.ts';
import { solve } from '../../src/schedule/solve.ts';
import { randomProblem } from './random-problem.ts';

const COUNT = Number(process.env.ORACLE ?? 100);
const FROM = Number(process.env.FROM ?? 1);
const seeds = Array.from({ length: COUNT }, (_, i) => FROM + i);

const effort = () => ({ used: 0, limit: 10_000_000 });

function allMusts(problem: Problem): Problem {
  return { ...problem, sessions: problem.sessions.map((one) => ({ id: one.id, priority: 'must' })) };
}

/** True where all of them can take place by themselves, by a search of its own. */
function fits(problem: Problem, sessions: ReadonlySet<SessionId>): boolean {
  const own = allMusts({ ...problem, sessions: problem.sessions.filter(({ id }) => sessions.has(id)) });
  const { value, proven } = solve(own, { decide: 'musts' });
  expect(proven).toBe(true);
  return value.musts === 0;
}

it.each(seeds)('parts of one problem are decided as each by itself: problem %i', (seed) => {
  const problem = allMusts(randomProblem(seed, 7).problem);
  const units = mustUnits(problem);
  const decide = decider(problem, effort());
  if (decide === undefined) throw new Error('all that fits into these days can be listed');
  for (let part = 0; part < 1 << units.length; part += 3) {
    const asked = units.filter((_, u) => ((part >> u) & 1) === 1);
    const answer = decide(asked, effort());
    const alone = fits(problem, new Set(asked.flat()));
    if (answer === 'unknown') throw new Error('there is effort enough');
    if (answer === 'no') expect(alone).toBe(false);
    else {
      for (const unit of asked) expect(answer.some((id) => unit.includes(id))).toBe(true);
      expect(fits(problem, new Set(answer))).toBe(true);
    }
  }
});
