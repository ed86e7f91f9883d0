import { LEVELS, type Objective, type Placement, type Problem } from '../../src/schedule/demand.ts';
import { evaluate } from '../../src/schedule/evaluate.ts';
import { requirementsOf } from '../../src/schedule/terms.ts';
import { verify } from '../../src/schedule/verify.ts';

export interface Optimum {
  readonly placements: readonly Placement[];
  readonly value: Objective;
}

/** The best agenda by trying all of them: every session at every time of every date with every team, or left out. */
export function bruteForce(problem: Problem, baseline?: readonly Placement[]): Optimum {
  const ids = problem.sessions.map(({ id }) => id);
  const options = optionsOf(problem);
  const people = new Map(requirementsOf(problem, 'attended-by').map((r) => [r.session, r.people]));
  let best: Optimum = { placements: [], value: evaluate(problem, [], baseline) };
  const chosen: Placement[] = [];
  const meet = (a: Placement, b: Placement) =>
    a.date === b.date &&
    a.start < b.end &&
    b.start < a.end &&
    (a.interpreters.some((one) => b.interpreters.includes(one)) ||
      people.get(a.session)?.some((one) => people.get(b.session)?.includes(one)));
  const place = (index: number): void => {
    if (index === ids.length) {
      const value = evaluate(problem, chosen, baseline);
      if (
        compareAgendas({ placements: chosen, value }, best, problem.interpreters) < 0 &&
        verify(problem, chosen).length === 0
      )
        best = { placements: [...chosen], value };
      return;
    }
    for (const option of options[index] ?? []) {
      if (chosen.some((other) => meet(other, option))) continue;
      chosen.push(option);
      place(index + 1);
      chosen.pop();
    }
    place(index + 1);
  };
  place(0);
  return best;
}

/** By session, every placement that is possible alone. */
function optionsOf(problem: Problem): Placement[][] {
  return problem.sessions.map(({ id }) =>
    singles(problem, id).filter((placement) => verify(problem, [placement]).length === 0),
  );
}

/** How many agendas there are to try. */
export function agendaCount(problem: Problem): number {
  return optionsOf(problem).reduce((product, list) => product * (list.length + 1), 1);
}

/** Level by level; then by dates, by starts and by interpreters, session by session. */
function compareAgendas(a: Optimum, b: Optimum, called: readonly string[] = []): number {
  for (const level of LEVELS) if (a.value[level] !== b.value[level]) return a.value[level] - b.value[level];
  const byId = (placements: readonly Placement[]) => new Map(placements.map((p) => [p.session, p]));
  const left = byId(a.placements);
  const right = byId(b.placements);
  const ids = [...new Set([...left.keys(), ...right.keys()])].sort();
  const keys: ((placement: Placement | undefined) => string)[] = [
    (p) => p?.date ?? 'left out',
    (p) => String(p?.start ?? 0).padStart(4, '0'),
    (p) => teamRank(p?.interpreters ?? [], called),
  ];
  for (const key of keys)
    for (const id of ids) {
      const x = key(left.get(id));
      const y = key(right.get(id));
      if (x !== y) return x < y ? -1 : 1;
    }
  return 0;
}

function singles(problem: Problem, session: string): Placement[] {
  const minutes = requirementsOf(problem, 'lasts').find((r) => r.session === session)?.minutes ?? 0;
  const pins = requirementsOf(problem, 'starts-at').filter((r) => r.session === session);
  const demand = requirementsOf(problem, 'interpreted').find((r) => r.session === session);
  const teams = demand === undefined ? [[]] : demand.teams.map((team) => [...team].sort());
  const starts: { date: Placement['date']; start: number }[] = pins.map(({ date, time }) => ({
    date,
    start: time,
  }));
  if (pins.length === 0)
    for (const date of problem.dates)
      for (let start = 0; start + minutes <= 1440; start += problem.grid) starts.push({ date, start });
  return starts.flatMap(({ date, start }) =>
    teams.map((interpreters) => ({ session, date, start, end: start + minutes, interpreters })),
  );
}

/** In the order in which interpreters are called, then of their ids: as a word of which the first in the alphabet comes first. */
function teamRank(team: readonly string[], called: readonly string[]): string {
  const rank = (one: string) => (called.includes(one) ? `0${called.indexOf(one)}` : `1${one}`);
  return team.map(rank).sort().join(' ');
}
