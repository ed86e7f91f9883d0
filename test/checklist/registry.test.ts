import { expect, test } from 'vitest';
import { tasks } from '../../src/checklist/tasks/registry.ts';
import { backPlan } from '../../src/policy/back-plan.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';

const plan = backPlan(defaultPolicy);

test('the back-plan dates only tasks that there are', () => {
  const dated = new Set(Object.keys(plan).map((id) => id.split(':')[0]));
  expect([...dated].sort()).toEqual(tasks.map(({ id }) => id).sort());
});

test('every duty and every date says where it comes from', () => {
  for (const { why, source } of [
    ...tasks,
    ...Object.values(plan).map(({ source }) => ({ why: '-', source })),
  ]) {
    expect(why).not.toBe('');
    expect(source).toMatch(/https?:\/\/\S+|^house rule|World Bank/);
  }
});

test('what is to be done before departure comes before it', () => {
  for (const offset of Object.values(plan)) {
    const count = 'days' in offset ? offset.days : offset.months;
    if (offset.from === 'departure' || offset.from === 'first day') expect(count).toBeLessThan(0);
    else expect(count).toBeGreaterThanOrEqual(0);
  }
});
