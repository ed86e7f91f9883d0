import type { Minutes } from '../../../base/clock.ts';
import { rememberedByObject } from '../../../base/remembered.ts';
import type { Model } from '../model.ts';

/** From the end of one session to the start of another on one day. */
export function fromTo(model: Model, index: number, from: number, to: number): Minutes {
  return waysOf(model)[index]?.[from * model.ids.length + to] as number;
}

/** By day, from the end of each session to the start of each other, row by row; days with everything in the same places share a table. */
const waysOf = rememberedByObject((model: Model): readonly Int32Array[] => {
  const known = new Map<string, Int32Array>();
  return model.dates.map((_, day) => {
    const on = (sites: Int32Array) =>
      model.ids.map((_, session) => sites[session * model.dates.length + day] as number);
    const [sites, endSites] = [on(model.site), on(model.endSite)];
    const key = `${sites};${endSites}`;
    const ways = known.get(key) ?? waysBetween(model, sites, endSites);
    known.set(key, ways);
    return ways;
  });
});

function waysBetween(model: Model, sites: readonly number[], endSites: readonly number[]): Int32Array {
  const count = model.ids.length;
  const ways = new Int32Array(count * count);
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1) {
      const [left, entered] = [endSites[from] as number, sites[to] as number];
      const inside = (left === entered ? model.setUp : model.gate)[to] as number;
      ways[from * count + to] = (model.travel[left * model.siteCount + entered] as number) + inside;
    }
  return ways;
}

/** Of more sessions of a group on one day it is not found out: every three are looked at. */
const MOST_CHECKED = 150;

/** By group: true where no stop at a third session of the day is ever shorter than the direct way. */
export function directGroups(model: Model, index: number, sessions: readonly number[]): boolean[] {
  const ways = waysOf(model)[index] as Int32Array;
  return [...model.groupSize.keys()].map(
    (group) => directAlways(model)[group] === true || isDirect(model, ways, group, sessions),
  );
}

/** The same for whoever goes to any of these sessions, as interpreters do. */
export function isDirectForAnybody(model: Model, index: number, sessions: readonly number[]): boolean {
  const ways = waysOf(model)[index] as Int32Array;
  return sessions.length <= MOST_CHECKED && sessions.every((via) => isNoShortcut(model, ways, via, sessions));
}

/** By group, the same of all days together: where it holds, no day need be looked at. */
const directAlways = rememberedByObject((model: Model): readonly boolean[] => {
  const sessions = [...model.ids.keys()];
  const tables = [...new Set(waysOf(model))];
  return [...model.groupSize.keys()].map((group) =>
    tables.every((ways) => isDirect(model, ways, group, sessions)),
  );
});

function isDirect(model: Model, ways: Int32Array, group: number, sessions: readonly number[]): boolean {
  const own = sessions.filter((session) => model.groupsOf[session]?.includes(group));
  return own.length <= MOST_CHECKED && own.every((via) => isNoShortcut(model, ways, via, own));
}

function isNoShortcut(model: Model, ways: Int32Array, via: number, own: readonly number[]): boolean {
  const count = model.ids.length;
  for (let i = 0; i < own.length; i += 1) {
    const a = own[i] as number;
    const so = (ways[a * count + via] as number) + (model.minutes[via] as number);
    for (let k = 0; k < own.length; k += 1) {
      const b = own[k] as number;
      if (so + (ways[via * count + b] as number) < (ways[a * count + b] as number)) return false;
    }
  }
  return true;
}
