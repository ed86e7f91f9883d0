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
  return `${costs === '' ? 'nothing' : costs}; for that ${saves}`;
}

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
