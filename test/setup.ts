import { configureGlobal } from 'fast-check';

/** The same random cases on every run, so that a red build can be repeated; `SEED=2 npx vitest run` looks elsewhere. */
configureGlobal({ seed: Number(process.env.SEED ?? 20140626) });
