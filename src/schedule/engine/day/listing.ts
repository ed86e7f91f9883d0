import { put } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Scale } from '../scale.ts';
import { allows, earliest, type Starts } from '../spans.ts';
import { addingOrderOf } from './adding-order.ts';
import type { Candidate, Day } from './day.ts';
import type { DayPlan, DayPlans } from './day-plan.ts';
import { firstCostOf } from './first-cost.ts';
import { createPauseTaking } from './pause-taking.ts';
import { afterPauses } from './pauses.ts';
import { createSetLabels, type SetLabels } from './set-labels.ts';
import { createSetTable } from './set-table.ts';
import { waysBetweenPlaces } from './ways-between-places.ts';

/** The clock of people who are not out yet. */
const NOT_OUT = -1;
/** Of a larger set that nobody has looked for. */
const UNASKED = -2;

/**
 * Every set of sessions that fits into a day on which no interpreter is in the way, with its plan of the least first cost: by
 * label-setting, set after set. A label is a plan of the set, built session by session (adding-order.ts); each further one starts as
 * early as it can, or later where a threshold makes that worth while (a pause, the baseline, a circle of wishes). The first cost
 * never gains from other waiting. Of two labels with the same set, one that is nowhere later, no dearer and no worse placed
 * rules out the other. With `among` only sets of those are listed.
 */
export function listSets(
  day: Day,
  scale: Scale,
  effort: Effort,
  labels: SetLabels = createSetLabels(),
  among?: Int32Array,
): DayPlans {
  const { candidates, words, groupCount, model } = day;
  const { grid } = model;
  const count = candidates.length;
  const ways = waysBetweenPlaces(day);
  const sets = createSetTable(day);
  const starts = candidates.map(({ teams }) => teams[0]?.starts ?? []);
  const latest = Int32Array.from(starts, (list) => list.at(-1) ?? -1);
  const circular = candidates.flatMap(({ circular }, i) => (circular ? [i] : []));
  /** Of a label: each group's clock, place and pauses taken; clocks that others wait for; starts in circles of wishes. */
  const clocks = 3 * groupCount;
  const fixed = clocks + day.clockCount;
  const stride = fixed + circular.length;
  /** Of the label that is extended: who is in time, when they can start, and what it costs. */
  const able = new Int32Array(words);
  const ready = new Int32Array(count);
  const way = new Int32Array(count);
  /** Of the set that is extended: the set with each candidate as well, negative where it has not been found. */
  const larger = new Int32Array(count);
  const options: number[] = [];
  let found = 0;
  const taking = createPauseTaking(day);
  const { isByStart, needless } = addingOrderOf(day);

  return { complete: listAll(), plans: plansFound() };

  function listAll(): boolean {
    beginWithNothing();
    for (let set = 0; set < sets.count; set += 1) {
      larger.fill(UNASKED);
      for (let label = sets.head[set] as number; label >= 0; label = labels.next[label] as number) {
        if (isSpent(effort)) return false;
        effort.used += 1;
        const last = labels.candidate[label] as number;
        findAble(label, last);
        for (let w = 0; w < words; w += 1) {
          const next = (able[w] as number) & ~(needless[last * words + w] as number);
          for (let left = next; left !== 0; left &= left - 1)
            extend(set, label, 32 * w + 31 - Math.clz32(left & -left));
        }
      }
    }
    return true;
  }

  function beginWithNothing(): void {
    labels.reserve(stride, words);
    const { state, open, cost, beds, candidate, start, since, parent, next } = labels;
    cost[0] = 0;
    beds[0] = 0;
    candidate[0] = count;
    start[0] = 0;
    since[0] = NOT_OUT;
    parent[0] = -1;
    next[0] = -1;
    for (let g = 0; g < groupCount; g += 1) {
      state[3 * g] = NOT_OUT;
      state[3 * g + 1] = count;
      state[3 * g + 2] = 0;
    }
    state.fill(-1, clocks, stride);
    open.fill(0, 0, words);
    for (let i = 0; i < count; i += 1) put(open, i);
    for (let w = 0; w < words; w += 1)
      open[w] = (open[w] as number) & (among?.[w] ?? -1) & ~(sets.closed[w] as number);
    sets.head[0] = 0;
    labels.count = 1;
  }

  /**
   * Leaves among those who may follow the label the ones that are in time; nobody is later after a stop in between. Those that
   * need not follow the last one directly are looked at after the next.
   */
  function findAble(label: number, last: number): void {
    for (let w = 0; w < words; w += 1) {
      let inTime = labels.open[label * words + w] as number;
      for (let left = inTime & ~(needless[last * words + w] as number); left !== 0; left &= left - 1) {
        const bit = left & -left;
        const index = 32 * w + 31 - Math.clz32(bit);
        effort.used += 1;
        reach(label, index);
        if (day.isDirect && (ready[index] as number) > (latest[index] as number)) inTime &= ~bit;
      }
      able[w] = inTime;
    }
  }

  /** When those who attend the candidate can start it after the label, and their person-minutes of travel. */
  function reach(label: number, index: number): void {
    const { state, since } = labels;
    const { groups, awaits } = candidates[index] as Candidate;
    const base = label * stride;
    let time = since[label] as number;
    let minutes = 0;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const at = base + 3 * group;
      const leg = (state[at + 1] as number) * count + index;
      const there = (state[at] as number) + (ways.reach[leg] as number);
      if (there > time) time = there;
      minutes += (model.groupSize[group] as number) * (ways.minutes[leg] as number);
    }
    for (let a = 0; a < awaits.length; a += 1)
      time = Math.max(time, state[base + clocks + (awaits[a] as number)] as number);
    ready[index] = time;
    way[index] = minutes;
  }

  function extend(set: number, label: number, index: number): void {
    if (isNeedless(set, label, index)) return;
    const count = startsAfter(label, index);
    effort.used += count;
    for (let o = 0; o < count; o += 1) insert(set, label, index, options[o] as number);
  }

  /** True where nobody can follow and a plan as cheap is known of the larger set, whatever the start. */
  function isNeedless(set: number, label: number, index: number): boolean {
    if (larger[index] === UNASKED) larger[index] = sets.find(set, index);
    const ofSet = larger[index] as number;
    if (ofSet < 0) return false;
    for (let w = 0; w < words; w += 1)
      if (((able[w] as number) & ~(sets.closed[ofSet * words + w] as number)) !== 0) return false;
    const minutes = (way[index] as number) + bedsAfter(label, index);
    return (labels.cost[label] as number) + minutes * scale.travel >= (sets.cost[ofSet] as number);
  }

  /** Person-minutes of the ways to bed once those who attend the candidate have been there. */
  function bedsAfter(label: number, index: number): number {
    const { state, beds } = labels;
    const { groups } = candidates[index] as Candidate;
    const there = ways.bed[ways.placeOf[index] as number] as number;
    let minutes = beds[label] as number;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const before = ways.bed[state[label * stride + 3 * group + 1] as number] as number;
      minutes += (model.groupSize[group] as number) * (there - before);
    }
    return minutes;
  }

  /** Puts the starts of the candidate that may be part of a cheapest plan into `options`; how many they are. */
  function startsAfter(label: number, index: number): number {
    const { baseline, circular: isCircular } = candidates[index] as Candidate;
    const spans = starts[index] as Starts;
    const time = ready[index] as number;
    found = 0;
    if (isCircular) {
      for (let start = earliest(spans, time, grid); start >= 0; start = earliest(spans, start + 1, grid))
        addOption(start);
      return found;
    }
    const first = earliest(spans, time, grid);
    if (first < 0) return 0;
    addOption(first);
    if (baseline > first && allows(spans, baseline, grid)) addOption(baseline);
    addAfterPauses(label, index, first);
    return found;
  }

  /** After each way of taking the pauses of one group first. */
  function addAfterPauses(label: number, index: number, first: number): void {
    const { state } = labels;
    const { groups, gate } = candidates[index] as Candidate;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const own = day.pauses[group] as Day['pauses'][number];
      const at = label * stride + 3 * group;
      const left = ((1 << own.length) - 1) & ~(state[at + 2] as number);
      if (left === 0) continue;
      const minutes = ways.minutes[(state[at + 1] as number) * count + index] as number;
      for (let part = left; part !== 0; part = (part - 1) & left) {
        const over = afterPauses(own, part, state[at] as number, minutes, gate);
        if (over > first) addOption(earliest(starts[index] as Starts, over, grid));
      }
    }
  }

  /** What lies beyond those found are options of another candidate, since an array that is emptied is made anew. */
  function addOption(start: number): void {
    if (start < 0) return;
    for (let o = 0; o < found; o += 1) if (options[o] === start) return;
    options[found] = start;
    found += 1;
  }

  /** Each way of having taken pauses until the candidate is over is a label of its own. */
  function insert(set: number, label: number, index: number, start: number): void {
    const { state } = labels;
    const candidate = candidates[index] as Candidate;
    const { groups } = candidate;
    taking.begin(candidate, start);
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const at = label * stride + 3 * group;
      const minutes = ways.minutes[(state[at + 1] as number) * count + index] as number;
      if (!taking.add(i, group, state[at + 2] as number, state[at] as number, minutes)) return;
    }
    if (taking.others === undefined) write(set, label, index, start);
    else writeEach(set, label, index, start);
  }

  /** Apart from `insert`, which would make a function for each label otherwise. */
  function writeEach(set: number, label: number, index: number, start: number): void {
    taking.each(() => write(set, label, index, start));
  }

  /** Writes the new label behind the last one; it stays there only if somebody can follow and nothing rules it out. */
  function write(set: number, label: number, index: number, start: number): void {
    if (labels.count === labels.capacity) labels.grow(stride, words);
    const candidate = candidates[index] as Candidate;
    const { groups } = candidate;
    if ((larger[index] as number) < 0) larger[index] = sets.withOne(set, index);
    const ofSet = larger[index] as number;
    const total =
      (labels.cost[label] as number) +
      firstCostOf(candidate, start, way[index] as number, scale, label, labels);
    const place = ways.placeOf[index] as number;
    const bed = bedsAfter(label, index);
    const whole = total + bed * scale.travel;
    if (whole < (sets.cost[ofSet] as number)) {
      sets.cost[ofSet] = whole;
      sets.parent[ofSet] = label;
      sets.candidate[ofSet] = index;
      sets.start[ofSet] = start;
    }
    const own = labels.count;
    let any = 0;
    for (let w = 0; w < words; w += 1) {
      const still = (able[w] as number) & ~(sets.closed[ofSet * words + w] as number);
      labels.open[own * words + w] = still;
      any |= still;
    }
    if (any === 0) return;
    const at = own * stride;
    const { state } = labels;
    const end = start + candidate.minutes;
    for (let i = 0; i < stride; i += 1) state[at + i] = state[label * stride + i] as number;
    for (let i = 0; i < groups.length; i += 1) {
      const ofGroup = at + 3 * (groups[i] as number);
      state[ofGroup] = end;
      state[ofGroup + 1] = place;
      state[ofGroup + 2] = taking.picked[i] as number;
    }
    labels.places[own] = hashOfPlaces(at);
    for (let c = 0; c < candidate.sets.length; c += 1)
      state[at + clocks + (candidate.sets[c] as number)] = end;
    if (candidate.circular) state[at + fixed + circular.indexOf(index)] = start;
    labels.cost[own] = total;
    labels.beds[own] = bed;
    labels.start[own] = start;
    labels.since[own] = isByStart ? start : NOT_OUT;
    labels.parent[own] = label;
    labels.candidate[own] = index;
    keep(ofSet);
  }

  /** Labels that differ in it have people at different places. */
  function hashOfPlaces(at: number): number {
    let hash = 0;
    for (let i = 0; i < clocks; i += 3) hash = Math.imul(hash, 31) + (labels.state[at + i + 1] as number);
    return hash;
  }

  /** Keeps the new label unless another one of its set rules it out, and rules out others by it. */
  function keep(set: number): void {
    const { next, count: own } = labels;
    const places = labels.places[own] as number;
    let before = -1;
    for (let other = sets.head[set] as number; other >= 0; ) {
      const after = next[other] as number;
      if (labels.places[other] !== places) {
        before = other;
        other = after;
        continue;
      }
      if (rulesOut(other, own)) return;
      if (rulesOut(own, other)) {
        if (before < 0) sets.head[set] = after;
        else next[before] = after;
      } else before = other;
      other = after;
    }
    next[own] = sets.head[set] as number;
    sets.head[set] = own;
    labels.count += 1;
  }

  /** Nobody later or elsewhere, every pause taken that the other has, nothing dearer; of one set. */
  function rulesOut(a: number, b: number): boolean {
    const { state, cost, since } = labels;
    if ((cost[a] as number) > (cost[b] as number) || (since[a] as number) > (since[b] as number))
      return false;
    const ofA = a * stride;
    const ofB = b * stride;
    for (let i = 0; i < clocks; i += 3) {
      if (state[ofA + i + 1] !== state[ofB + i + 1]) return false;
      if ((state[ofA + i] as number) > (state[ofB + i] as number)) return false;
      const done = state[ofB + i + 2] as number;
      if (((state[ofA + i + 2] as number) & done) !== done) return false;
    }
    for (let i = clocks; i < fixed; i += 1)
      if ((state[ofA + i] as number) > (state[ofB + i] as number)) return false;
    for (let i = fixed; i < stride; i += 1) if (state[ofA + i] !== state[ofB + i]) return false;
    return true;
  }

  function plansFound(): DayPlan[] {
    const { count: found } = labels;
    const candidate = labels.candidate.slice(0, found);
    const start = labels.start.slice(0, found);
    const parent = labels.parent.slice(0, found);
    const stepsOf = (set: number) => {
      const steps = [{ candidate: sets.candidate[set] as number, team: 0, start: sets.start[set] as number }];
      for (let at = sets.parent[set] as number; at > 0; at = parent[at] as number)
        steps.push({ candidate: candidate[at] as number, team: 0, start: start[at] as number });
      return set === 0 ? [] : steps.reverse().sort((a, b) => a.start - b.start);
    };
    return Array.from({ length: sets.count }, (_, set) => ({
      set: new Int32Array(sets.set.buffer, 4 * words * set, words),
      cost: sets.cost[set] as number,
      second: 0,
      steps: () => stepsOf(set),
    }));
  }
}
