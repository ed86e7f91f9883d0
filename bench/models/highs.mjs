import { byStages, LEVELS } from './levels.mjs';
import { compactMip } from './mip.mjs';

/** Few levels at once: large weights get lost in the tolerances of floating point. */
const STAGES = [['musts', 'shoulds', 'coulds'], ['changes', 'protocol'], ['travel']];

/** The compact model by HiGHS, `seconds` for all levels together: see `byStages`, and the agenda. */
export async function solveByHighs(highs, tour, seconds) {
  const from = performance.now();
  const { rows, at, team, terms } = compactMip(tour);
  const model = highs.createModel(rows.data());
  try {
    const { optimal, timeLimit } = highs.constants.modelStatus;
    let columns;
    const minimise = (weights) => {
      const left = seconds - (performance.now() - from) / 1000;
      if (left <= 0) return undefined;
      const costs = costsOf(terms, weights, rows.count());
      const step = costs.reduce(commonDivisor, 0) || 1;
      // What is best is a multiple of the step: nothing lies between a bound and a value less than that apart.
      const limits = { mip_rel_gap: 0, mip_abs_gap: 0.99 * step, time_limit: left };
      model.options.set({ output_flag: false, ...limits });
      model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
      model.zeroAllClocks();
      const { modelStatus } = model.run();
      if (modelStatus !== optimal && modelStatus !== timeLimit)
        throw new Error(`HiGHS: status ${modelStatus}`);
      const value = model.getObjectiveValue();
      if (!Number.isFinite(value)) return undefined;
      columns = model.getSolution().colValue;
      const multiple = (number) => Math.floor(number / step + 1e-6) * step;
      const bound = -multiple(-model.info.get('mip_dual_bound'));
      return { value: multiple(value), bound, proven: modelStatus === optimal };
    };
    const fix = (level, value) => {
      if (terms[level].length > 0)
        model.addRow(value, value, {
          indices: terms[level].map(([column]) => column),
          values: terms[level].map(([, factor]) => factor),
        });
    };
    const found = await byStages(tour, STAGES, minimise, fix);
    return { ...found, placements: columns && agendaOf(tour, { at, team }, columns) };
  } finally {
    model.dispose();
  }
}

function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function costsOf(terms, weights, count) {
  const costs = new Array(count).fill(0);
  for (const level of LEVELS)
    for (const [column, factor] of terms[level]) costs[column] += factor * (weights[level] ?? 0);
  return costs;
}

function agendaOf({ sessions, dates, grid }, { at, team }, columns) {
  const chosen = (choices) => [...choices].filter(([, column]) => columns[column] > 0.5).map(([key]) => key);
  return sessions.flatMap(({ id, minutes }, s) =>
    [...at[s]].flatMap(([day, starts]) =>
      chosen(starts).map((step) => ({
        session: id,
        date: dates[day],
        start: step * grid,
        end: step * grid + minutes,
        interpreters: chosen(team[s].get(day)),
      })),
    ),
  );
}
