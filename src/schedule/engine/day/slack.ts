import type { Minutes } from '../../../base/clock.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import { takePauses } from './pauses.ts';

interface Step {
  readonly candidate: Candidate;
  readonly start: number;
}

/** The slack of one day's plan, with its interpreters. */
export function slackOfPlan(day: Day, plan: DayPlan): Minutes {
  const steps = plan.steps().map(({ candidate: index, team, start }) => {
    const candidate = day.candidates[index] as Candidate;
    return { candidate, start, members: candidate.teams[team]?.members ?? [] };
  });
  const groups = day.pauses.map((_, group) =>
    steps.filter(({ candidate }) => candidate.groups.includes(group)),
  );
  const interpreters = [...new Set(steps.flatMap(({ members }) => members))].map((who) =>
    steps.filter(({ members }) => members.includes(who)),
  );
  const holds = (minutes: Minutes) =>
    groups.every((own, group) => isKeptBy(day, group, own, minutes)) &&
    interpreters.every((own) => own.every((step, i) => arrives(day, own[i - 1], step, minutes, false)));
  let [least, most] = [0, day.model.slack.most];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** True where the group is everywhere in time and has its pauses, when what may be late is late by so many minutes. */
function isKeptBy(day: Day, group: number, steps: readonly Step[], minutes: Minutes): boolean {
  const pauses = day.pauses[group] ?? [];
  const fitting: number[] = [];
  let done = [0];
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (!arrives(day, before, step, minutes, true)) return false;
    const { candidate, start } = step;
    const way = before === undefined ? 0 : wayOf(day, before, step);
    const clock = before === undefined ? -1 : freeFrom(day, before, way, minutes, true);
    done = done.flatMap((taken) => {
      const gap = { clock, way, gate: candidate.gate, start, end: start + candidate.minutes };
      return fitting.slice(0, takePauses(pauses, taken, gap, fitting));
    });
    if (done.length === 0) return false;
  }
  return true;
}

function arrives(
  day: Day,
  before: Step | undefined,
  step: Step,
  minutes: Minutes,
  isGroup: boolean,
): boolean {
  if (before === undefined) return true;
  const way = wayOf(day, before, step);
  const free = freeFrom(day, before, way, minutes, isGroup);
  return free + way + entry(step.candidate, before.candidate.endSite) <= step.start;
}

/** Long ways count for those who attend alone. */
function freeFrom(
  day: Day,
  { candidate, start }: Step,
  way: Minutes,
  minutes: Minutes,
  isGroup: boolean,
): number {
  const isLate = candidate.isLate || (isGroup && way >= day.model.slack.longWay);
  return start + candidate.minutes + (isLate ? minutes : 0);
}

function wayOf({ model }: Day, before: Step, { candidate }: Step): Minutes {
  return model.travel[before.candidate.endSite * model.siteCount + candidate.site] ?? 0;
}
