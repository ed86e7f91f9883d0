import { compactCpModel } from './cp-model.mjs';
import { byStages, LEVELS } from './levels.mjs';

/** The compact model by CP-SAT, all levels as one whole number: see `byStages`, and the agenda. */
export async function solveByCpSat(library, tour, seconds) {
  const model = compactCpModel(library, tour);
  const solver = new library.CpSolver();
  let agenda;
  const minimise = async (weights) => {
    const goal = LEVELS.flatMap((level) =>
      model.terms[level].map(([one, factor]) => [one, factor * weights[level]]),
    );
    model.cp.minimize(model.sum(goal));
    const limits = { maxTimeInSeconds: seconds, numWorkers: 1, linearizationLevel: 0 };
    const status = solver.statusName(await solver.solve(model.cp, limits));
    if (status === 'UNKNOWN') return undefined;
    if (status !== 'OPTIMAL' && status !== 'FEASIBLE') throw new Error(`CP-SAT: ${status}`);
    agenda = agendaOf(model, solver);
    const bound = Math.ceil(solver.bestObjectiveBound());
    return { value: solver.objectiveValue(), bound, proven: status === 'OPTIMAL' };
  };
  const found = await byStages(tour, [LEVELS], minimise, () => {});
  return { ...found, placements: agenda };
}

function agendaOf({ tour, sessions }, solver) {
  const chosen = (choices) => [...choices].filter(([, one]) => solver.booleanValue(one)).map(([key]) => key);
  return sessions.flatMap(({ id, on, start, minutes, team }) =>
    chosen(on).map((day) => {
      const time = solver.value(start) * tour.grid;
      return {
        session: id,
        date: tour.dates[day],
        start: time,
        end: time + minutes,
        interpreters: chosen(team),
      };
    }),
  );
}
