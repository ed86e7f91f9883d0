import { expect, it } from 'vitest';
import { rememberedByText } from '../../src/base/remembered.ts';
import type { Problem, SessionId } from '../../src/schedule/demand.ts';
import { decider } from '../../src/schedule/engine/choice/decide.ts';
import { mustUnits } from '../../src/schedule/must-units.ts';
import { solve } from '../../src/schedule/solve.ts';
import { problemOf } from './problem.ts';
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
  const { decide, isSure } = decider(problem, effort());
  expect(isSure).toBe(true);
  const isPossible = rememberedByText((ids) => fits(problem, new Set(ids.split(' '))));
  for (let part = 0; part < 1 << units.length; part += 3) {
    const asked = units.filter((_, u) => ((part >> u) & 1) === 1);
    const { answer, agendas } = decide(asked, effort());
    expect(answer).toBe(isPossible(asked.flat().join(' ')) ? 'yes' : 'no');
    if (answer === 'yes')
      for (const unit of asked) expect(agendas[0]?.some((id) => unit.includes(id))).toBe(true);
    for (const agenda of agendas) expect(isPossible([...agenda].sort().join(' '))).toBe(true);
  }
});

it('does not take for possible what only interpreters forbid', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const problem = problemOf(
    ids.map((id) => ({ id })),
    [
      ...ids.map((session) => ({ kind: 'interpreted' as const, session, teams: [['ines']] })),
      { kind: 'working-time', interpreter: 'ines', perDay: 120 },
    ],
  );
  const { decide } = decider(problem, effort());
  const answerTo = (count: number) =>
    decide(
      ids.slice(0, count).map((id) => [id]),
      effort(),
    ).answer;
  expect([answerTo(4), answerTo(5)]).toEqual(['yes', 'no']);
});
