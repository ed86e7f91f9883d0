import type { Chain } from '../day/chain.ts';
import type { Effort } from '../effort.ts';
import { createCompletions } from './completions.ts';
import { createKnapsack, leastTimes } from './knapsack.ts';
import type { PriceLabels } from './price-labels.ts';
import type { PriceTables } from './price-tables.ts';
import type { Question } from './pricing.ts';

/** What labels of a chain day can still earn at the most. */
export function createCompletionBounds(chain: Chain, labels: PriceLabels, tables: PriceTables) {
  const { day, dayEnd, pauses } = chain;
  const { candidates, caps } = day;
  const { cap } = tables;
  const rest = createKnapsack(chain, cap, leastTimes(chain, 'in'));
  const front = createKnapsack(chain, cap, leastTimes(chain, 'out'));
  const completions = createCompletions(chain, tables, front);
  let hasCompletions = false;

  function reckon({ worth, steps, limit, method }: Question, effort: Effort): void {
    const gain = Float64Array.from(
      candidates,
      ({ inBaseline, avoided }, i) =>
        (worth[i] as number) + (inBaseline ? steps.change : 0) - steps.protocol * avoided,
    );
    rest.reckon(gain);
    effort.used += rest.effort;
    hasCompletions = false;
    if (method === 'heuristic') return;
    front.reckon(gain);
    effort.used += front.effort;
    hasCompletions = completions.reckon({ gain, travel: steps.travel, limit }, effort);
  }

  function of(label: number): number {
    const hope = inTimeLeft(label);
    if (!hasCompletions) return hope;
    return Math.min(
      hope,
      completions.after(labels.at[label] as number, labels.end[label] as number, had(label)),
    );
  }

  /** Of what the day's cap counts. */
  function had(label: number): number {
    return cap < 0 ? 0 : (labels.counts[label * caps.length + cap] as number);
  }

  /** A pause to come takes its time, unless the day is over before it. */
  function inTimeLeft(label: number): number {
    const sessions = had(label);
    const end = labels.end[label] as number;
    const left = dayEnd - end;
    let hope = rest.within(left, sessions);
    for (let p = 0; p < pauses.length; p += 1) {
      const pause = pauses[p] as Chain['pauses'][number];
      if (((labels.taken[label] as number) & pause.bit) !== 0) continue;
      const before = Math.max(0, pause.to - pause.minutes - end);
      const after = Math.max(0, left - pause.minutes);
      hope = Math.min(hope, rest.within(Math.max(Math.min(left, before), after), sessions));
    }
    return hope;
  }

  return { reckon, of };
}
