import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { capitalised } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { basisWords } from '../facts/places/transfer-basis.ts';
import { type Agreed, agreedPairs } from '../facts/sessions/agreed.ts';
import { type Changeover, changeovers } from '../facts/sessions/changeover.ts';
import { freeStarts } from '../facts/sessions/in-the-way.ts';
import type { Rule, RuleContext } from './rule.ts';

export const gateTimeShort: Rule = {
  id: 'gate-time-short',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Between two agreed sessions there is time for the way, but not for security at the door.',
  why: 'Passports are collected, bags are scanned one by one, and the meeting begins with half of its chairs empty.',
  source: 'house rule: 15 minutes at a host that states nothing',
  check(context) {
    const { tour, facts, policy } = context;
    const changeover = changeovers(tour, facts, policy);
    return agreedPairs(facts).flatMap(([before, next]): Finding[] => {
      const change = changeover(before, next);
      const { from, to, way, isApart, start } = change;
      // One is through the gate already; what is too short for the way is said by `transfer-too-short`.
      if (from === to || isApart || next.from - before.to < way.minutes || next.from >= start) return [];
      return [short(context, before, next, change)];
    });
  },
};

function short(
  context: RuleContext,
  before: Agreed,
  next: Agreed,
  { way, gate, start }: Changeover,
): Finding {
  const { host, session, title, site } = next.session;
  const spare = next.from - before.to - way.minutes;
  const end = next.from - way.minutes - gate;
  const isFree = freeStarts(context);
  const remedies = [
    ...(isFree(next, start) ? [`start it at ${formatClock(start)}`] : []),
    ...(isFree(before, before.from - (before.to - end))
      ? [`end "${before.session.title}" by ${formatClock(end)}`]
      : []),
  ];
  const stated = host?.host.asks?.security !== undefined && host.id === site;
  return finding(
    [...next.session.path, 'at'],
    `"${title}" starts on ${formatDate(next.date)} at ${formatClock(next.from)}; after "${before.session.title}" at ${formatClock(before.to)} and ${formatDuration(way.minutes)} on the way (${basisWords(way)}) ${spare === 0 ? 'nothing is' : `${formatDuration(spare)} are`} left for the ${formatDuration(gate)} that the gate${session.setUp === undefined ? ' takes' : ' and setting up take'}${stated ? '' : ', as is assumed where nothing is stated'}.`,
    {
      ...(before.end === 'assumed' ? { severity: 'info' } : {}),
      related: [
        { path: [...before.session.path, 'at'], message: 'comes from here' },
        ...(stated ? [{ path: [...host.path, 'asks', 'security'], message: 'time at the gate' }] : []),
      ],
      help: `${remedies.length === 0 ? 'Put one of the two on another day' : capitalised(remedies.join(', or '))}${stated ? '' : '; or state the time at the gate: `asks: { security: 5m }`'}.`,
    },
  );
}
