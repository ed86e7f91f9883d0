import { configureGlobal } from 'fast-check';
import { afterAll, expect } from 'vitest';

/** The same random cases on every run, so that a red build can be repeated; `SEED=2 npx vitest run` looks elsewhere. */
configureGlobal({ seed: Number(process.env.SEED ?? 20140626) });

/** Files of tests share a process, one after the other: each leaves it as it found it. */
const surroundings = () => ({ folder: process.cwd(), zone: process.env.TZ });
const found = surroundings();
afterAll(() => {
  expect(surroundings()).toEqual(found);
});
