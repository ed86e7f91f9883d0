import type { Objective } from '../../demand.ts';
import { linkCosts, objectiveOf } from '../objective.ts';
import type { Choice, Column } from './columns.ts';
import { settle } from './lazy-times.ts';
import { dropDear, type LevelState } from './level-state.ts';
import { slackOf } from './loosen.ts';
import { onDays } from './order.ts';
import { type Agenda, byDates, firstByDates } from './ties.ts';

export interface Finished {
  readonly agenda: Agenda;
  readonly value: Objective;
  readonly bound: Objective;
  readonly proven: boolean;
}

/** The agenda in the end. Ties are broken among columns that cost what they are thought to; of musts alone they are not. */
export function finish(state: LevelState, onlyMusts: boolean): Finished {
  const { model, scale } = state;
  const agenda =
    (state.proven && !onlyMusts ? firstOfTies(state) : undefined) ?? onItsDays(state, state.choice);
  const tightness = onlyMusts ? 0 : model.slack.most - slackOf(state, agenda);
  const value = { ...objectiveOf(model, scale, state.master, agenda), tightness };
  const { proven } = state;
  return { agenda, value, proven, bound: proven ? value : { ...NOTHING, ...state.bound } };
}

function firstOfTies(state: LevelState): Agenda | undefined {
  const { master, runs, stages, effort } = state;
  const listed =
    state.ties &&
    byDates(
      state.ties.map((choice) => onItsDays(state, choice)),
      master.sessions,
    );
  const isAlive = (columns: readonly Column[]) => columns.every(({ id }) => state.alive[id] === 1);
  const next = () =>
    listed ? listed.find(isAlive) : firstByDates(master, runs, state.alive, stages, effort);
  for (;;) {
    // Some were timed when the slack was raised, and turned out dearer than the ties of what they were thought to cost.
    dropDear(state);
    const agenda = next();
    if (agenda === undefined || !settle(state, agenda)) return agenda;
  }
}

function onItsDays({ model, master }: LevelState, choice: Choice): Agenda {
  return onDays(master, linkCosts(model, master, 1), choice);
}

const NOTHING: Objective = {
  musts: 0,
  shoulds: 0,
  coulds: 0,
  changes: 0,
  protocol: 0,
  travel: 0,
  idle: 0,
  preferences: 0,
  tightness: 0,
};
