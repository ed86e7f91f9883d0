import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { countOf, listeners } from '../facts/people/audience.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule } from './rule.ts';

export const whisperedListenersMany: Rule = {
  id: 'whispered-listeners-many',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'More people need whispered interpretation than can sit within earshot of a whisper.',
  why: 'Those at the edge hear nothing, the interpreter speaks up, and the host speaks against two voices.',
  source:
    'AIIC, at most two listeners, https://www.aibcnet.com/index.php/en/how-we-work; three, http://interpretersmorocco.com/type-of-interpretation.html',
  check({ facts, policy }) {
    const crowded = sessionsAcrossBarrier(facts)
      .filter(({ mode }) => mode === 'whispered')
      .map((session) => ({ session, count: countOf(listeners(session)) }))
      .filter(({ count }) => count > policy.whisperedListeners)
      .sort((a, b) => b.count - a.count);
    const [worst, ...others] = crowded;
    if (worst === undefined) return [];
    const { session, count } = worst;
    const own = session.session.mode !== undefined;
    return [
      finding(
        own ? [...session.path, 'mode'] : ['interpretation', 'mode'],
        `${counted(count, 'delegate')} need whispered interpretation at "${session.title}"${others.length === 0 ? '' : ` and in ${counted(others.length, 'other session')}`}; one whisper reaches ${policy.whisperedListeners}.`,
        {
          severity: count > policy.whisperedListenersMaximum ? 'error' : 'warning',
          related: [
            ...(own ? [] : [{ path: sessionAnchor(session), message: `${counted(count, 'listener')} here` }]),
            ...others.slice(0, 2).map((other) => ({
              path: sessionAnchor(other.session),
              message: `${counted(other.count, 'listener')} here`,
            })),
          ],
          help: 'Write `mode: consecutive`, or `mode: simultaneous` with receivers.',
        },
      ),
    ];
  },
};
