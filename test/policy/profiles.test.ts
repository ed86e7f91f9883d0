import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/policy/profiles/registry.ts';
import { type ThresholdName, thresholds } from '../../src/policy/thresholds.ts';
import { rules } from '../../src/rules/registry.ts';

const SOURCE = /https?:\/\/|"[^"]+"|house rule/;

describe.each(profiles)('$id', ({ id, summary, thresholds: own, severities = {} }) => {
  it('says whose tours it is for', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
  });

  it('sets only figures that are otherwise by default, each with its source', () => {
    for (const [name, { value, source }] of Object.entries(own)) {
      expect(value, name).not.toBe(thresholds[name as ThresholdName].value);
      expect(source, name).toMatch(SOURCE);
    }
  });

  it('weighs only rules that there are, otherwise than they weigh themselves, each with its source', () => {
    for (const [ruleId, { severity, source }] of Object.entries(severities)) {
      const rule = rules.find((one) => one.id === ruleId);
      expect(rule, `No rule is called ${ruleId}: src/policy/profiles/${id}.ts`).toBeDefined();
      expect(severity, ruleId).not.toBe(rule?.severity);
      expect(source, ruleId).toMatch(SOURCE);
    }
  });
});
