import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/config/rule-ids.ts';
import { catalogue } from '../../src/manual/catalogue.ts';
import { type Example, findingsOf, mendedLines, type RuleNotes } from '../../src/manual/example.ts';
import { thresholds } from '../../src/policy/thresholds.ts';
import { validate } from '../../src/validate.ts';

const notes: Readonly<Record<string, RuleNotes>> = JSON.parse(readFileSync('docs/rules/rules.json', 'utf8'));
const entries = catalogue();

const ofForm = new Set(entries.filter(({ about }) => about === 'file').map(({ id }) => id));

/** Their examples would be signs that nobody sees, or a screen full of brackets. */
const UNSEEN = ['file-control-character', 'file-line-ends', 'yaml-too-deep'];

describe('the catalogue', () => {
  it('has every rule that a severity may be written for, once', () => {
    expect(entries.map(({ id }) => id)).toEqual([...ruleIds].sort());
  });

  it.each(entries)('$id says what, why and from where', ({ id, summary, why, source }) => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(source).toMatch(/https?:\/\/|"[^"]+"|house rule/);
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });

  it('names thresholds that there are', () => {
    const names = Object.values(notes).flatMap((one) => one.thresholds);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name in thresholds))).toEqual([]);
  });
});

describe('every rule has an example that it speaks on, and the same mended', () => {
  it('but for faults that cannot be seen in print', () => {
    const without = entries.filter(({ id }) => notes[id]?.example === undefined);
    expect(without.map(({ id }) => id)).toEqual(UNSEEN);
  });

  const examples = entries.flatMap(({ id, about }) => {
    const example = notes[id]?.example;
    return example === undefined ? [] : [{ id, about, example }];
  });

  it.each(examples)('$id', async ({ id, about, example }) => {
    expect(await findingsOf(id, example.fires, example.today)).not.toEqual([]);
    expect(await findingsOf(id, example.mended, example.today)).toEqual([]);
    expect(mendedLines(example)).not.toEqual([]);
    expect(faultsOfForm(example.mended, example)).toEqual([]);
    if (about === 'tour') expect(faultsOfForm(example.fires, example)).toEqual([]);
  });
});

function faultsOfForm(text: string, { today }: Example): string[] {
  return validate({ file: 'tour.yaml', text }, { today })
    .diagnostics.filter(({ rule }) => ofForm.has(rule))
    .map(({ message }) => message);
}
