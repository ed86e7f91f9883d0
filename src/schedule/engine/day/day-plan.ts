/** A set of the day's candidates that is to be timed, and the first cost that its plan must not exceed. */
export interface Target {
  readonly set: Int32Array;
  readonly cost: number;
  /** The idle minutes, over all people, that its plan must not exceed. */
  readonly idle: number;
  /** The slack that its plan must have. */
  readonly slack: number;
}

/** The best plan of a day for one set of sessions. */
export interface DayPlan {
  readonly set: Int32Array;
  /** Changes, protocol and travel. */
  readonly cost: number;
  /** Idle time and preferences; only with a target. */
  readonly second: number;
  /** Worked out when they are asked for, which is of few of all plans. */
  readonly steps: () => readonly Step[];
}

/** Of a day on which nothing takes place. */
export function emptyPlan(words: number): DayPlan {
  return { set: new Int32Array(words), cost: 0, second: 0, steps: () => [] };
}

/** A candidate with the team that serves it and its start. */
interface Step {
  readonly candidate: number;
  readonly team: number;
  readonly start: number;
}

export interface DayPlans {
  readonly plans: readonly DayPlan[];
  /** False where the effort ran out: further sets may be possible. */
  readonly complete: boolean;
}
