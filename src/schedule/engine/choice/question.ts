import { isIn } from '../bit-set.ts';
import type { Simplex } from '../relaxation/simplex.ts';
import type { Column, Master } from './columns.ts';

/** Shares of the relaxation that differ by no more are equal. */
const NEARLY = 1e-6;

/** What a node of branch and bound asks. `share` is how much of it the relaxation has. */
export type Question = { readonly session: number; readonly share: number } & (
  | { readonly kind: 'in'; readonly run: number }
  /** Whether the two are on the same day (Ryan and Foster 1981): where days are alike, which one says nothing. */
  | { readonly kind: 'with'; readonly other: number }
);

/** Where days are alike, pairs are asked about first; at last also those that only the columns leave open. */
export function questionOf(master: Master, simplex: Simplex, left: Uint8Array): Question | undefined {
  const pair = master.hasTwins ? pairDivided(master, simplex, left) : undefined;
  if (pair !== undefined && isDivided(pair)) return pair;
  return mostDivided(master, simplex, left) ?? pair;
}

function isDivided({ share }: Question): boolean {
  return Math.min(share, 1 - share) > NEARLY;
}

/** Whether the column can be chosen where the answer to the question is yes, or no. */
export function agrees({ run, set }: Column, question: Question, isYes: boolean): boolean {
  const has = isIn(set, question.session);
  if (question.kind === 'with') {
    const hasOther = isIn(set, question.other);
    return isYes ? has === hasOther : !has || !hasOther;
  }
  return isYes ? has === (run === question.run) : !has || run !== question.run;
}

/** The two sessions of which the relaxation is least decided whether they share a day, of those that the columns left leave open. */
function pairDivided(master: Master, simplex: Simplex, left: Uint8Array): Question | undefined {
  const count = master.sessions;
  const shares = new Float64Array(count * count);
  for (const { column, amount } of simplex.parts())
    if (left[column] === 1)
      forPairs(master.columns[column] as Column, (a, b) => {
        shares[a * count + b] = (shares[a * count + b] as number) + amount;
      });
  /** How many of the columns left have both; how many have the session of the row. */
  const both = new Int32Array(count * count);
  const withIt = new Int32Array(count);
  for (let id = 0; id < left.length; id += 1) {
    if (left[id] === 0) continue;
    const column = master.columns[id] as Column;
    for (const session of column.sessions) withIt[session] = (withIt[session] as number) + 1;
    forPairs(column, (a, b) => {
      both[a * count + b] = (both[a * count + b] as number) + 1;
    });
  }
  let most = -1;
  let question: Question | undefined;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    const doubt = Math.min(share, 1 - share);
    const session = Math.floor(at / count);
    const other = at % count;
    const together = both[at] as number;
    const alone = (withIt[session] as number) + (withIt[other] as number) - 2 * together;
    if (doubt <= most + 1e-9 || together === 0 || alone === 0) continue;
    most = doubt;
    question = { kind: 'with', session, other, share };
  }
  return question;
}

function forPairs({ sessions }: Column, use: (a: number, b: number) => void): void {
  for (const a of sessions) for (const b of sessions) if (a < b) use(a, b);
}

/**
 * The session and run that the relaxation is least decided about, of those that the columns left leave open. Only of runs of
 * one day: a session on one of several leaves the others without it.
 */
function mostDivided(master: Master, simplex: Simplex, left: Uint8Array): Question | undefined {
  const shares = simplex.presence();
  const withIt = new Int32Array(shares.length);
  const inRun = new Int32Array(master.lengths.length);
  for (let id = 0; id < left.length; id += 1) {
    if (left[id] === 0) continue;
    const { run, sessions } = master.columns[id] as Column;
    inRun[run] = (inRun[run] as number) + 1;
    for (const session of sessions) {
      const at = run * master.sessions + session;
      withIt[at] = (withIt[at] as number) + 1;
    }
  }
  let most = -1;
  let question: Question | undefined;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    const run = Math.floor(at / master.sessions);
    const doubt = Math.min(share, 1 - share);
    if (doubt <= most + 1e-9 || withIt[at] === 0 || withIt[at] === inRun[run] || master.lengths[run] !== 1)
      continue;
    most = doubt;
    question = { kind: 'in', session: at % master.sessions, run, share };
  }
  return question;
}
