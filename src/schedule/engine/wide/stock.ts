import type { DayPlan } from '../day/day-plan.ts';

/** Plans by run, each set once. */
export type Stock = ReturnType<typeof createStock>;

export function createStock(start: readonly (readonly DayPlan[])[]) {
  const plans = start.map((list) => [...list]);
  /** By run, the place of each set, which it keeps. */
  const placeOf = plans.map((list) => new Map(list.map((plan, place) => [plan.set.join(), place])));
  return {
    plans,
    /** False where there is a plan for the set that is no dearer. */
    add(run: number, plan: DayPlan): boolean {
      const list = plans[run] as DayPlan[];
      const places = placeOf[run] as Map<string, number>;
      const key = plan.set.join();
      const place = places.get(key) ?? list.length;
      if ((list[place]?.cost ?? Number.POSITIVE_INFINITY) <= plan.cost) return false;
      places.set(key, place);
      list[place] = plan;
      return true;
    },
  };
}
