import type { Plan } from '../../agenda/plan.ts';
import type { Words } from '../../language/words.ts';
import { both } from '../../outline/bilingual.ts';
import { planIn } from '../../outline/in-language.ts';

/** What `say` makes of a plan in the languages asked for; of two, each thing in both, as a calendar has one text for each. */
export function inLanguages<T>(
  plan: Plan,
  [first, second]: readonly [Words, ...Words[]],
  say: (plan: Plan, words: Words) => T[],
  merge: (first: T, second: T) => T,
): T[] {
  const said = say(planIn(plan, first), first);
  if (second === undefined) return said;
  const again = say(planIn(plan, second), second);
  return said.map((one, i) => merge(one, again[i] ?? one));
}

/** The lines of one language, then those of the other that say something else. */
export function bothLines(first: readonly string[], second: readonly string[]): string[] {
  const others = second.filter((line) => !first.includes(line));
  return others.length === 0 ? [...first] : [...first, '', ...others];
}

export function bothOrNone(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined || second === undefined ? first : both(first, second);
}
