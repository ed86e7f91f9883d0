import { LEVELS, type Objective } from '../demand.ts';
import { type Column, type Master, valueOfAgenda } from './choice/columns.ts';
import type { Agenda } from './choice/ties.ts';
import type { Model, Unit } from './model.ts';
import type { Costs } from './relaxation/relaxation.ts';
import { levelsOfPlan, type Scale } from './scale.ts';

export type Level = (typeof LEVELS)[number];
export const PRIORITIES: readonly Level[] = ['musts', 'shoulds', 'coulds'];
export const TO_TRAVEL: readonly Level[] = LEVELS.slice(0, LEVELS.indexOf('idle'));
export const FROM_IDLE: readonly Level[] = ['idle', 'preferences'];

/** Levels added up into one whole number: what one step of each is worth, and what everything costs by it. */
export interface View {
  readonly steps: Partial<Record<Level, number>>;
  /** What one of the first level is worth; 1 where those after it may add less than nothing. */
  readonly first: number;
  readonly costs: Costs;
}

/** Sums of prices stay exact below this; see prices.ts. */
const ROOM = 2 ** 44;

/**
 * Steps that keep the order of the levels: undefined where they do not fit into one exact number. A step is a multiple of
 * what divides all values of the levels below it, so that the sum keeps that divisor and bounds can be rounded up to it.
 */
export function stepsOf(scale: Scale, levels: readonly Level[]): Partial<Record<Level, number>> | undefined {
  const steps: Partial<Record<Level, number>> = {};
  let step = 1;
  for (const level of [...levels].reverse()) {
    steps[level] = step;
    const divisor = level === 'travel' ? scale.travelStep : 1;
    step *= divisor * (Math.floor(scale.most[level] / divisor) + 1);
  }
  return step < ROOM ? steps : undefined;
}

/** What the levels count: by column, by unit left out and by link broken. Links after the wishes must not be broken. */
export function viewOf(
  model: Model,
  scale: Scale,
  master: Master,
  steps: Partial<Record<Level, number>>,
): View {
  const view: View = {
    steps,
    first: steps.changes === undefined ? Math.max(1, ...Object.values(steps)) : 1,
    costs: {
      column: new Float64Array(master.columns.length),
      unit: Float64Array.from(
        model.units,
        ({ priority, weight }) => weight * (steps[PRIORITIES[priority] ?? 'coulds'] ?? 0),
      ),
      link: linkCosts(model, master, steps.protocol ?? 0),
    },
  };
  for (const column of master.columns)
    view.costs.column[column.id] = costOfColumn(model, scale, view, column);
  return view;
}

/** What breaking each link costs: a wish its weight for each step of protocol, anything else what no agenda can afford. */
export function linkCosts(model: Model, { links }: Pick<Master, 'links'>, protocol: number): Float64Array {
  return Float64Array.from(links, ({ isWish }, l) =>
    isWish ? (model.preferBefore[l]?.weight ?? 0) * protocol : Number.POSITIVE_INFINITY,
  );
}

/** Changes count from the baseline's sessions downwards: one that stays is worth as much as one that is left out costs. */
export function costOfColumn(
  model: Model,
  scale: Scale,
  { steps }: Pick<View, 'steps'>,
  { plan, sessions }: Column,
): number {
  const levels = levelsOfPlan(scale, plan.cost, plan.second);
  let kept = 0;
  for (let i = 0; i < sessions.length; i += 1) if (model.baselineDay[sessions[i] as number] !== -1) kept += 1;
  return (
    (steps.changes ?? 0) * (levels.changes - kept) +
    (steps.protocol ?? 0) * levels.protocol +
    (steps.travel ?? 0) * levels.travel +
    (steps.idle ?? 0) * levels.idle +
    (steps.preferences ?? 0) * levels.preferences
  );
}

/** A value of a view, or a bound on it, read back into its levels; a bound is rounded up to a whole number first. */
export function levelsOfBound(scale: Scale, steps: View['steps'], value: number): Partial<Objective> {
  const read: Partial<Record<Level, number>> = {};
  let rest = Math.max(0, Math.ceil(value + (steps.changes ?? 0) * scale.most.changes));
  for (const level of LEVELS) {
    const step = steps[level];
    if (step === undefined) continue;
    read[level] = Math.floor(rest / step);
    rest %= step;
  }
  return read;
}

/** Every level of an agenda but its tightness, which no sum over days gives. */
export function objectiveOf(
  model: Model,
  scale: Scale,
  master: Master,
  agenda: Agenda,
): Omit<Objective, 'tightness'> {
  const value = (level: Level) => {
    const costs = viewOf(model, scale, { ...master, columns: [] }, { [level]: 1 }).costs;
    const column = new Float64Array(master.columns.length);
    for (const own of agenda) column[own.id] = costOfColumn(model, scale, { steps: { [level]: 1 } }, own);
    return (
      valueOfAgenda(master, { ...costs, column }, agenda) + (level === 'changes' ? scale.most.changes : 0)
    );
  };
  return {
    musts: value('musts'),
    shoulds: value('shoulds'),
    coulds: value('coulds'),
    changes: value('changes'),
    protocol: value('protocol'),
    travel: value('travel'),
    idle: value('idle'),
    preferences: value('preferences'),
  };
}

/** What every agenda leaves out: what is possible on no day, and of the rest what has no place where only so many a day may be. */
export function leftOutForSure(model: Model): Partial<Objective> {
  return model.caps
    .flatMap((cap) => Array.from(model.groupSize, (_, group) => beyondCap(model, cap, group)))
    .reduce(greater, unreachable(model));
}

/** Units without a session that is possible on any day. */
function unreachable(model: Model): Partial<Objective> {
  return sumOf(model.units.filter((unit) => !isPossible(model, unit)));
}

/** Of the possible units that count towards a cap for a group, all but the most important ones have no place. */
function beyondCap(
  model: Model,
  { sessions, perDay }: Model['caps'][number],
  group: number,
): Partial<Objective> {
  const counts = (session: number) => sessions.includes(session) && model.groupsOf[session]?.includes(group);
  const beyond = model.units
    .filter((unit) => isPossible(model, unit) && unit.sessions.every(counts))
    .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
    .slice(perDay * model.dates.length);
  return sumOf(model.units.filter((unit) => !isPossible(model, unit) || beyond.includes(unit)));
}

function isPossible(model: Model, { sessions }: Unit): boolean {
  return sessions.some((session) => model.teams[session]?.some((teams) => teams.length > 0));
}

function sumOf(units: readonly Unit[]): Partial<Objective> {
  const counts = [0, 0, 0];
  for (const { priority, weight } of units) counts[priority] = (counts[priority] ?? 0) + weight;
  return { musts: counts[0] ?? 0, shoulds: counts[1] ?? 0, coulds: counts[2] ?? 0 };
}

/** The one of two bounds that says more, level by level. */
export function greater(a: Partial<Objective>, b: Partial<Objective>): Partial<Objective> {
  const level = LEVELS.find((name) => (a[name] ?? 0) !== (b[name] ?? 0));
  return level !== undefined && (a[level] ?? 0) > (b[level] ?? 0) ? a : b;
}

/** What every agenda leaves out at the least where not everything possible can take place together. */
export function withOneLess(model: Model): Partial<Objective> {
  const least = unreachable(model);
  for (const [priority, level] of [...PRIORITIES.entries()].reverse()) {
    const weights = model.units
      .filter((unit) => unit.priority === priority)
      .filter((unit) => isPossible(model, unit))
      .map(({ weight }) => weight);
    if (weights.length > 0) return { ...least, [level]: (least[level] ?? 0) + Math.min(...weights) };
  }
  return least;
}
