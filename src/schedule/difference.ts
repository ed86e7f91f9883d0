import { formatDuration } from '../base/duration.ts';
import { counted, listed } from '../base/text.ts';
import { LEVELS, type Objective } from './demand.ts';

/** What `other` costs more than `value` and what it saves, level by level, in words: `20 min more travel, …`. Empty where neither. */
export function difference(value: Objective, other: Objective): string {
  const changed = LEVELS.filter((level) => other[level] !== value[level]);
  const said = (sign: 1 | -1) =>
    listed(
      changed
        .filter((level) => Math.sign(other[level] - value[level]) === sign)
        .map((level) => WORDS[level](Math.abs(other[level] - value[level]), sign === 1 ? 'more' : 'less')),
    );
  const [costs, saves] = [said(1), said(-1)];
  if (saves === '') return costs;
  return `${costs === '' ? NOTHING : costs}; for that ${saves}`;
}

/**
 * The same of an agenda whose search ended early: the best one costs at most so much. Where not even what must be left out is
 * known, only that is told, as what comes after it is of an agenda far from the best; undefined where nothing is.
 */
export function differenceAtMost(
  value: Objective,
  other: Objective,
  isKnown: (level: keyof Objective) => boolean,
): string | undefined {
  const open = LEFT_OUT.find((level) => !isKnown(level));
  if (open === undefined) return atMost(difference(value, other));
  const upToOpen = LEVELS.slice(0, LEVELS.indexOf(open) + 1);
  const known = Object.fromEntries(upToOpen.map((level) => [level, other[level]]));
  return other[open] > value[open] ? atMost(difference(value, { ...value, ...known })) : undefined;
}

function atMost(costs: string): string {
  return costs === '' || costs.startsWith(NOTHING) ? costs : `at most ${costs}`;
}

/** Levels of what an agenda leaves out; they count before all else. */
export const LEFT_OUT = ['musts', 'shoulds', 'coulds'] as const;

const NOTHING = 'nothing';

type Comparison = 'more' | 'less';

const WORDS: Readonly<Record<(typeof LEVELS)[number], (count: number, than: Comparison) => string>> = {
  musts: (count, than) => leftOut(count, than, 'must'),
  shoulds: (count, than) => leftOut(count, than, 'should'),
  coulds: (count, than) => leftOut(count, than, 'could'),
  changes: (count, than) => `${counted(count, 'change')} ${fewer(than)} to the earlier agenda`,
  protocol: (count, than) => `${counted(count, 'breach', 'breaches')} of protocol ${fewer(than)}`,
  travel: (count, than) => `${formatDuration(count)} ${than} travel for all people together`,
  idle: (count, than) => `${formatDuration(count)} ${than} waiting for all together`,
  preferences: (count, than) => `${counted(count, 'wish', 'wishes')} ${fewer(than)} unmet`,
  tightness: (count, than) =>
    `${formatDuration(count)} ${than === 'more' ? 'less' : 'more'} slack for delays`,
};

function leftOut(count: number, than: Comparison, priority: string): string {
  return `${counted(count, 'session')} ${fewer(than)} left out that ${priority} take place`;
}

function fewer(than: Comparison): string {
  return than === 'more' ? 'more' : 'fewer';
}
