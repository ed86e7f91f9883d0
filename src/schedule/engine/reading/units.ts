import { byText } from '../../../base/text.ts';
import type { Unit } from '../model.ts';
import type { Asked } from './asked.ts';

const PRIORITIES = ['must', 'should', 'could'];

/** Choices of alternatives, and every session that is none. */
export function unitsOf({ sessions }: Asked, choices: readonly (readonly number[])[]): Unit[] {
  const chosen = new Set(choices.flat());
  const single = sessions.map((_, index) => index).filter((index) => !chosen.has(index));
  return [...choices.filter((choice) => choice.length > 0), ...single.map((index) => [index])]
    .map((list): Unit => {
      const members = [...list].sort((a, b) => a - b);
      const ranks = members.map((index) => PRIORITIES.indexOf(sessions[index]?.priority ?? 'could'));
      const priority = Math.min(...ranks);
      const weights = members
        .filter((_, i) => ranks[i] === priority)
        .map((index) => sessions[index]?.weight ?? 1);
      return { sessions: members, priority, weight: Math.max(...weights) };
    })
    .sort((a, b) => (a.sessions[0] ?? 0) - (b.sessions[0] ?? 0) || byText(`${a.sessions}`, `${b.sessions}`));
}
