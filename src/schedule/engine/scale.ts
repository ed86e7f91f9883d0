import { sum } from '../../base/number.ts';
import type { Objective } from '../demand.ts';
import type { Model } from './model.ts';

/** What one step of a level is worth in the two whole numbers by which plans of one day are compared. */
export interface Scale {
  /** Of the first cost: less travel never outweighs protocol, nor that a change. */
  readonly change: number;
  readonly protocol: number;
  readonly travel: number;
  /** Of the second cost, which has idle time before preferences. */
  readonly idle: number;
  readonly preference: number;
  /** The greatest value that each level can have. */
  readonly most: Objective;
  /** All travel of an agenda is a multiple of it. */
  readonly travelStep: number;
}

export function scaleOf(model: Model): Scale {
  const most = greatest(model);
  const protocol = most.travel + 1;
  return {
    change: protocol * (most.protocol + 1),
    protocol,
    travel: 1,
    idle: most.preferences + 1,
    preference: 1,
    most,
    travelStep: Math.max(1, divisorOf(model.groupSize) * divisorOf(model.travel)),
  };
}

/** Where neither travel nor waiting costs anything, far fewer plans of a day are worth keeping. */
export function withoutCosts(scale: Scale): Scale {
  return { ...scale, travel: 0, idle: 0, preference: 0 };
}

/** A day plan's levels out of its two costs. */
export function levelsOfPlan(scale: Scale, cost: number, second: number) {
  return {
    changes: Math.floor(cost / scale.change),
    protocol: Math.floor((cost % scale.change) / scale.protocol),
    travel: cost % scale.protocol,
    // Where waiting costs nothing nobody counts it.
    idle: scale.idle === 0 ? 0 : Math.floor(second / scale.idle),
    preferences: scale.idle === 0 ? 0 : second % scale.idle,
  };
}

function greatest(model: Model): Objective {
  const left = [0, 0, 0];
  for (const unit of model.units) left[unit.priority] = (left[unit.priority] ?? 0) + unit.weight;
  const people = sum([...model.groupSize]);
  return {
    musts: left[0] ?? 0,
    shoulds: left[1] ?? 0,
    coulds: left[2] ?? 0,
    changes: model.baselineDay.filter((day) => day !== -1).length,
    protocol: sum([...model.preferBefore.map(({ weight }) => weight), ...model.avoided]),
    travel: mostTravel(model),
    idle: people * model.dates.length * model.dayEnd,
    preferences: sum(model.preferences.flat().map(({ weight }) => weight)),
    tightness: model.slack.most,
  };
}

/** The greatest number that divides all of them; 0 where they are all 0. */
export function divisorOf(numbers: Iterable<number>): number {
  let divisor = 0;
  for (const number of numbers) {
    if (divisor !== 0 && number % divisor === 0) continue;
    for (let rest = Math.abs(number); rest > 0; ) {
      const left = divisor % rest;
      divisor = rest;
      rest = left;
    }
  }
  return divisor;
}

/** Every session reached by the longest way into it, and left for bed by its longest way. */
function mostTravel(model: Model): number {
  let most = 0;
  const days = model.dates.length;
  for (const [session, groups] of model.groupsOf.entries()) {
    let into = 0;
    let out = 0;
    for (let at = session * days; at < (session + 1) * days; at += 1)
      for (let site = 0; site < model.siteCount; site += 1) {
        into = Math.max(into, model.travel[site * model.siteCount + (model.site[at] ?? 0)] ?? 0);
        out = Math.max(out, model.travel[(model.endSite[at] ?? 0) * model.siteCount + site] ?? 0);
      }
    for (const group of groups) most += (model.groupSize[group] ?? 0) * (into + out);
  }
  return most;
}
