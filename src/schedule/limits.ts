/**
 * How far the planner looks, and how much it tells. No limit makes an answer wrong: where one is reached, the answer is not
 * proven, or says less. All are house rules; the engine has its own beside what they are about.
 */

/** Most steps of search: counted, never timed, so that every machine finds the same. */
export const STEPS = {
  /** For the agenda, without a limit of the caller's: tours of 40 sessions on 10 days take about a million. */
  agenda: 30_000_000,
  /** For one question of an explanation, and for the one whether all musts fit. */
  question: 200_000,
  mustsFit: 600_000,
  /** For listing what fits into each day. */
  listing: 1_000_000,
  /** For all questions of one explanation together. */
  explanation: 900_000,
};

/** Smallest conflicts that are told: the second is found without what the first one blames. */
export const MOST_CONFLICTS = 2;
/** Ways out that are offered. */
export const MOST_WAYS = 5;
/** Sessions that are tried for leaving out. */
export const MOST_DROPS = 12;
/** Days for which interpreters are asked who are booked for others. */
export const MOST_BOOKING_DAYS = 3;
/** Hosts that are tried for opening earlier. */
export const MOST_HOSTS = 4;
/** Other days that are looked into one by one for a session; those further away are one more. */
export const MOST_OTHER_DAYS = 4;
/** More moves of other sessions than this are counted. */
export const MOST_MOVES = 5;
/** Other times on which every demand is tried, for all that is broken in an agenda together. */
export const MOST_TRIES = 200;
/** Teams that are tried for sessions of which nobody says who interprets, likewise. */
export const MOST_TEAMS_TRIED = 2_000;
