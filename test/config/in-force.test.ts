import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/config/grade-of.ts';
import { inForce } from '../../src/config/in-force.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { profiles } from '../../src/policy/profiles/registry.ts';
import { rules } from '../../src/rules/registry.ts';

const FILE = 'studytour.config.yaml';
const decided = (text: string, tour?: { value: string; from: string }) =>
  inForce({ file: FILE, project: readConfig(FILE, text), tour, rules });
const POSP = profiles.find(({ id }) => id === 'posp')?.severities?.['request-from-lower-rank'];
const TAIEX = profiles.find(({ id }) => id === 'taiex')?.thresholds.groupSize;

describe('who decides', () => {
  it('is nobody, where nothing is written', () => {
    const { profile, thresholds, severities } = decided('');
    expect(profile).toEqual({ value: 'default', from: 'default' });
    expect(thresholds.groupSize).toEqual({ value: policyOf(undefined).groupSize, from: 'default' });
    expect(severities['request-from-lower-rank']).toEqual({ value: 'warning', from: 'default' });
  });

  it('is the profile of the tour before that of the project, with its reasons', () => {
    const project = 'files: []\nprofile: posp\n';
    expect(decided(project).profile).toEqual({ value: 'posp', from: `${FILE}:2` });
    expect(decided(project).severities['request-from-lower-rank']).toEqual({
      value: 'error',
      from: 'profile posp',
      reason: POSP?.source,
    });
    const tour = decided(project, { value: 'taiex', from: 'tour.yaml:4' });
    expect(tour.profile).toEqual({ value: 'taiex', from: 'tour.yaml:4' });
    expect(tour.thresholds.groupSize).toEqual({ value: 5, from: 'profile taiex', reason: TAIEX?.source });
    expect(tour.severities['request-from-lower-rank']).toEqual({ value: 'warning', from: 'default' });
  });

  it('is the project before any profile, with its lines', () => {
    const { thresholds, severities } = decided(`profile: posp
severities: { request-from-lower-rank: off }
thresholds:
  groupSize: { value: 7, reason: the hall has seven seats }
`);
    expect(severities['request-from-lower-rank']).toEqual({ value: 'off', from: `${FILE}:2` });
    expect(thresholds.groupSize).toEqual({
      value: 7,
      from: `${FILE}:4`,
      reason: 'the hall has seven seats',
    });
  });
});

describe.each(profiles)('with profile $id', ({ id }) => {
  it('what is shown is what rules are given', () => {
    const text =
      'thresholds: { groupSize: { value: 7, reason: x } }\nseverities: { host-unconfirmed: off }\n';
    const { settings } = readConfig(FILE, text);
    const { thresholds, severities } = decided(text, { value: id, from: 'tour.yaml:2' });
    const values = Object.entries(thresholds).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(values)).toEqual(policyOf(id, settings.thresholds));
    for (const rule of rules)
      expect(severities[rule.id]?.value).toBe(gradeOf(rule.id, id, settings) ?? rule.severity);
  });
});

it('a rule that is called like what every object has is given no severity by it', () => {
  expect(gradeOf('constructor', undefined, { severities: {} })).toBeUndefined();
});
