import { formatDuration } from '../base/duration.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import type { Rule } from './rule.ts';

export const interpretationRelayed: Rule = {
  id: 'interpretation-relayed',
  lesson: 'interpreter',
  severity: 'info',
  summary: 'Interpretation goes through a third language.',
  why: 'Each sentence is said three times in consecutive, and what the first interpreter loses the second cannot find again.',
  source: 'AIIC, Article 6, via https://www.aibcnet.com/index.php/en/how-we-work',
  check({ tour, facts, policy }) {
    if (tour.interpretation?.relay !== true) return [];
    const sessions = sessionsAcrossBarrier(facts).filter(({ mode }) => mode === 'consecutive');
    if (sessions.length === 0) return [];
    const spared = sessions.reduce(
      (sum, { net, interpreted }) =>
        sum + net * interpreted * (policy.relayFactor - policy.consecutiveFactor),
      0,
    );
    return [
      finding(
        ['interpretation', 'relay'],
        `Interpretation through a third language takes ${policy.relayFactor} times the time in ${counted(sessions.length, 'session')}; interpreters who work between both languages directly spare ${formatDuration(spared)}.`,
        { help: 'Look for interpreters of the two languages themselves, and write `relay: false`.' },
      ),
    ];
  },
};
