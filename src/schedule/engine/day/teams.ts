import type { Effort } from '../effort.ts';
import type { Team } from '../model.ts';
import { allows, common, type Starts } from '../spans.ts';
import { type Candidate, type Day, entry, withTeams } from './day.ts';
import type { DayPlan } from './day-plan.ts';

/** The day with every session's interpreters forgotten: it can do all that the day can, and perhaps more. */
export function withoutTeams(day: Day): Day {
  if (day.candidates.every(({ teams }) => teams.length === 1 && teams[0]?.members.length === 0)) return day;
  return {
    ...day,
    slotOf: day.slotOf.map(() => -1),
    slotCount: 0,
    candidates: day.candidates.map((candidate) =>
      withTeams(candidate, [{ members: [], starts: union(candidate.teams) }]),
    ),
  };
}

function union(teams: readonly Team[]): Starts {
  return teams.map(({ starts }) => starts).reduce((a, b) => (covered(a, b) ? a : joined(a, b)));
}

function covered(a: Starts, b: Starts): boolean {
  return common(a, b).join() === b.join();
}

/** Both spans as they are: their ends lie on the same grid, so only true overlaps need merging. */
function joined(a: Starts, b: Starts): Starts {
  const pairs: [number, number][] = [];
  for (const list of [a, b])
    for (let i = 0; i < list.length; i += 2) pairs.push([list[i] as number, list[i + 1] as number]);
  pairs.sort((x, y) => x[0] - y[0]);
  const flat: number[] = [];
  for (const [from, to] of pairs) {
    const last = flat.at(-1);
    if (last !== undefined && from <= last) flat[flat.length - 1] = Math.max(last, to);
    else flat.push(from, to);
  }
  return flat;
}

/**
 * Interpreters for a plan whose times are settled: of all that can be there, rested enough, the first by rank, session by
 * session, who keep so much slack. Undefined where nobody's way leads from one to the next.
 */
export function assignTeams(day: Day, plan: DayPlan, effort: Effort, slack = 0): DayPlan | undefined {
  const { travel, siteCount, workingTime, rests, grid } = day.model;
  const planned = plan.steps();
  const steps = planned
    .map(({ candidate, start }, order) => {
      const { minutes, teams, gate, setUp, site, endSite, isLate } = day.candidates[candidate] as Candidate;
      return { candidate, start, order, minutes, teams, gate, setUp, site, endSite, isLate };
    })
    .sort((a, b) => a.candidate - b.candidate);
  const chosen = new Int32Array(planned.length);
  const taken = new Map<number, (typeof steps)[number][]>();

  function assign(index: number): boolean {
    const step = steps[index];
    if (step === undefined) return [...taken.values()].every(canTravel);
    for (const [t, { members, starts }] of step.teams.entries()) {
      effort.used += 1;
      chosen[step.order] = t;
      if (!allows(starts, step.start, grid) || members.some((member) => isBusy(member, step))) continue;
      for (const member of members) taken.set(member, [...(taken.get(member) ?? []), step]);
      if (assign(index + 1)) return true;
      for (const member of members) taken.set(member, (taken.get(member) ?? []).slice(0, -1));
    }
    return false;
  }

  function isBusy(member: number, step: (typeof steps)[number]): boolean {
    const { start, minutes, setUp } = step;
    const own = taken.get(member) ?? [];
    const worked = own.reduce((sum, other) => sum + other.minutes, minutes);
    return (
      worked > (workingTime[member] ?? 0) ||
      own.some(
        (other) => other.start < start + minutes + other.setUp && start < other.start + other.minutes + setUp,
      ) ||
      !isRested(member, [...own, step])
    );
  }

  /** True where no row of these without a rest is too much work; who is to come only makes rows longer. */
  function isRested(member: number, own: readonly (typeof steps)[number][]): boolean {
    const asked = rests[member] ?? [];
    if (asked.length === 0) return true;
    const inOrder = [...own].sort((a, b) => a.start - b.start);
    return asked.every((rest) => {
      let worked = 0;
      return inOrder.every((step, i) => {
        const before = inOrder[i - 1];
        const isFirst = before === undefined || before.start + before.minutes + rest.minutes <= step.start;
        worked = work(step) + (isFirst ? 0 : worked);
        return isFirst || worked <= rest.after;
      });
    });
  }

  function work({ minutes, teams, order }: (typeof steps)[number]): number {
    return minutes / (teams[chosen[order] as number]?.members.length ?? 1);
  }

  function canTravel(own: readonly (typeof steps)[number][]): boolean {
    const inOrder = [...own].sort((a, b) => a.start - b.start);
    return inOrder.every((step, i) => {
      const before = inOrder[i - 1];
      if (before === undefined) return true;
      const way = travel[before.endSite * siteCount + step.site] ?? 0;
      const end = before.start + before.minutes + (before.isLate ? slack : 0);
      return end + way + entry(step, before.endSite) <= step.start;
    });
  }

  if (!assign(0)) return undefined;
  const staffed = planned.map((step, order) => ({ ...step, team: chosen[order] ?? 0 }));
  return { ...plan, steps: () => staffed };
}
