import type { Objective } from '../demand.ts';
import type { Model } from './model.ts';

/** Levels that are added up into one whole number keep below this, so that sums of dual prices stay exact. */
const ROOM = 2 ** 44;

/**
 * What one step of each level is worth in the whole numbers that the search compares. Less travel can never outweigh
 * protocol, nor that a change, and so on: each step is greater than all that lies below can add up to.
 */
export interface Scale {
  readonly musts: number;
  readonly shoulds: number;
  readonly coulds: number;
  /** Of a column's first cost. */
  readonly change: number;
  readonly protocol: number;
  readonly travel: number;
  /** Of its second cost. */
  readonly idle: number;
  readonly preference: number;
  /** True where priorities fit into one number with the rest of the first cost. */
  readonly united: boolean;
  /** The greatest value of each level, for reading numbers back into levels. */
  readonly most: Objective;
}

export function scaleOf(model: Model): Scale {
  const most = greatest(model);
  const protocol = most.travel + 1;
  const change = protocol * (most.protocol + 1);
  const below = change * (most.changes + 1);
  const priorities = (most.musts + 1) * (most.shoulds + 1) * (most.coulds + 1);
  const united = below * priorities < ROOM;
  const coulds = united ? below : 1;
  const shoulds = coulds * (most.coulds + 1);
  return {
    musts: shoulds * (most.shoulds + 1),
    shoulds,
    coulds,
    change,
    protocol,
    travel: 1,
    idle: most.preferences + 1,
    preference: 1,
    united,
    most,
  };
}

function greatest(model: Model): Objective {
  const left = [0, 0, 0];
  for (const unit of model.units) left[unit.priority] = (left[unit.priority] ?? 0) + unit.weight;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const people = sum([...model.groupSize]);
  return {
    musts: left[0] ?? 0,
    shoulds: left[1] ?? 0,
    coulds: left[2] ?? 0,
    changes: model.baselineDay.filter((day) => day !== -1).length,
    protocol: sum(model.preferBefore.map(({ weight }) => weight)),
    travel: mostTravel(model),
    idle: people * model.dates.length * 1440,
    preferences: sum(model.preferences.flat().map(({ weight }) => weight)),
  };
}

/** Every session reached by the longest way into it, and left for bed by its longest way. */
function mostTravel(model: Model): number {
  let most = 0;
  for (const [session, groups] of model.groupsOf.entries()) {
    let into = 0;
    let out = 0;
    for (let site = 0; site < model.siteCount; site += 1) {
      into = Math.max(into, model.travel[site * model.siteCount + (model.site[session] ?? 0)] ?? 0);
      out = Math.max(out, model.travel[(model.endSite[session] ?? 0) * model.siteCount + site] ?? 0);
    }
    for (const group of groups) most += (model.groupSize[group] ?? 0) * (into + out);
  }
  return most;
}

/** The steps of one stage's number, and the levels they count. */
export interface Stretch {
  readonly levels: readonly (keyof Objective)[];
  readonly steps: readonly number[];
}

/** The numbers that are minimised one after another. */
export function stretchesOf(scale: Scale): Stretch[] {
  const priorities: Stretch = {
    levels: ['musts', 'shoulds', 'coulds'],
    steps: [scale.musts, scale.shoulds, scale.coulds],
  };
  const first: Stretch = {
    levels: ['changes', 'protocol', 'travel'],
    steps: [scale.change, scale.protocol, scale.travel],
  };
  const second: Stretch = { levels: ['idle', 'preferences'], steps: [scale.idle, scale.preference] };
  if (!scale.united) return [priorities, first, second];
  const united = {
    levels: [...priorities.levels, ...first.levels],
    steps: [...priorities.steps, ...first.steps],
  };
  return [united, second];
}

/** Reads a stage's number back into levels. */
export function levelsIn({ levels, steps }: Stretch, value: number): Partial<Objective> {
  let rest = Math.max(0, value);
  const read: Partial<Record<keyof Objective, number>> = {};
  for (const [i, level] of levels.entries()) {
    const step = steps[i] ?? 1;
    read[level] = Math.floor(rest / step);
    rest %= step;
  }
  return read;
}
