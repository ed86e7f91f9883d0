import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { roles } from '../../src/checklist/roles.ts';
import { tasks } from '../../src/checklist/tasks/registry.ts';
import { checklistOf, tourFrom } from './tour-from.ts';

/** One document of `test/tasks/TASK.yaml`: a small tour, and all items that the task makes of it. */
interface Case {
  readonly case: string;
  readonly today: string;
  readonly tour: unknown;
  readonly items: readonly {
    readonly id: string;
    readonly due: string;
    readonly state: string;
    readonly owner?: string;
    readonly done?: string;
    /** A part of the title. */
    readonly title?: string;
  }[];
}

/** Says that a task is part of every checklist, so that no case can show it absent. */
interface Always {
  readonly always: true;
  readonly reason: string;
}

const folder = new URL('../tasks/', import.meta.url);

function casesOf(task: string): { always: Always | undefined; cases: Case[] } {
  const documents = parseAllDocuments(readFileSync(new URL(`${task}.yaml`, folder), 'utf8'));
  const values = documents.map((document): Case | Always => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
  return {
    always: values.find((value) => 'always' in value),
    cases: values.filter((value) => 'case' in value),
  };
}

test('every case file belongs to a task', () => {
  expect(readdirSync(folder).sort()).toEqual(tasks.map(({ id }) => `${id}.yaml`).sort());
});

describe.each(tasks.map(({ id }) => id))('%s', (task) => {
  const { always, cases } = casesOf(task);

  test.each(cases.map((value) => [value.case, value] as const))(
    '%s',
    (_, { tour: written, today, items }) => {
      const tour = tourFrom(JSON.stringify(written));
      const { hostCoordinator } = roles(tour);
      const found = checklistOf(tour, today).filter((item) => item.task === task);
      expect(found.map(({ id, due, state }) => ({ id, due, state }))).toEqual(
        items.map(({ id, due, state }) => ({ id, due, state })),
      );
      items.forEach(({ title = '', owner, done }, i) => {
        expect(found[i]?.title).toContain(title);
        if (owner !== undefined) expect(found[i]?.owner).toBe(owner);
        if (done !== undefined) expect(found[i]?.done).toBe(done);
      });
      // Whoever is there acts on the working days of that country: `byHosts` in the back-plan, or the todo's own `side`.
      const ofHosts = found.filter(({ owner }) => owner === hostCoordinator);
      expect(ofHosts.map(({ side }) => side)).toEqual(ofHosts.map(() => 'providing'));
    },
  );

  test('has a case that is present and one that is absent, or says why it never is', () => {
    expect(cases.some(({ items }) => items.length > 0)).toBe(true);
    expect(cases.some(({ items }) => items.length === 0)).toBe(always === undefined);
    if (always) expect(always.reason).toMatch(/\w+ \w+/);
  });
});
