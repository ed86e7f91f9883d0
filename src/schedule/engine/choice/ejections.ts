import { type Effort, isSpent } from '../effort.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import { type Choice, type Column, type Master, valueOfChoice } from './columns.ts';
import { goTogether } from './rules.ts';

/** So many agendas that leave out as little as each other are told at most. */
const MOST = 60;

/**
 * Agendas near a given one: a unit that is left out enters a day, where it ejects at most one other, which enters another day,
 * and so on (ejection chains: Glover, "Ejection chains, reference structures and alternating path methods for traveling
 * salesman problems", Discrete Applied Mathematics 65, 1996).
 */
export function createEjections(master: Master) {
  const columnsWith = new Map<number, Column[]>();
  for (const column of master.columns)
    for (const session of column.sessions) {
      const at = column.run * master.sessions + session;
      const list = columnsWith.get(at);
      if (list === undefined) columnsWith.set(at, [column]);
      else list.push(column);
    }
  const sessionsOf = Array.from({ length: master.unitCount }, (): number[] => []);
  for (const [session, units] of master.unitsOf.entries())
    for (const unit of units) (sessionsOf[unit] as number[]).push(session);

  /**
   * Of the agendas found from `start`, those that cost least by `costs`, which only units and links have: each leaves out other
   * units. Ends at the first one that leaves out none.
   */
  function around(start: Choice, alive: Uint8Array, costs: Costs, effort: Effort): Choice[] {
    let found: Choice[] = [start];
    let least = valueOfChoice(master, costs, start);
    const seen = new Set([leftOutBy(start, costs).join()]);
    for (let at = 0; at < found.length && found.length < MOST && least > 0 && !isSpent(effort); at += 1)
      for (const next of neighbours(found[at] as Choice, alive, costs, effort)) {
        const key = leftOutBy(next, costs).join();
        if (seen.has(key) || !goTogether(master, next)) continue;
        const value = valueOfChoice(master, costs, next);
        if (value > least) continue;
        seen.add(key);
        if (value === least) {
          found.push(next);
          continue;
        }
        least = value;
        found = [next];
        at = -1;
        break;
      }
    return found;
  }

  function leftOutBy(choice: Choice, { unit }: Costs): number[] {
    const covered = new Uint8Array(master.unitCount);
    for (const { units } of choice) for (const u of units) covered[u] = 1;
    const list: number[] = [];
    for (let u = 0; u < covered.length; u += 1) if (covered[u] === 0 && (unit[u] as number) > 0) list.push(u);
    return list;
  }

  /** With a unit more in one day, and at most one less in that day. */
  function* neighbours(choice: Choice, alive: Uint8Array, costs: Costs, effort: Effort): Generator<Choice> {
    for (const unit of leftOutBy(choice, costs))
      for (const session of sessionsOf[unit] as number[])
        for (const [i, old] of choice.entries()) {
          const columns = columnsWith.get(old.run * master.sessions + session) ?? [];
          effort.used += columns.length >> 3;
          for (const column of columns)
            if (
              alive[column.id] === 1 &&
              ejectsOneAtMost(old, column, costs) &&
              choice.every((own) => own === old || isApart(own.set, column.set))
            )
              yield choice.map((own, k) => (k === i ? column : own));
        }
  }

  return around;
}

function ejectsOneAtMost(old: Column, { units }: Column, { unit }: Costs): boolean {
  let ejected = 0;
  for (const u of old.units) if ((unit[u] as number) > 0 && !units.includes(u)) ejected += 1;
  return ejected <= 1;
}

function isApart(a: Int32Array, b: Int32Array): boolean {
  for (let w = 0; w < a.length; w += 1) if (((a[w] as number) & (b[w] as number)) !== 0) return false;
  return true;
}
