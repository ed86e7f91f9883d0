import { formatDuration } from '../base/duration.ts';
import { formatShare, roundedUp } from '../base/number.ts';
import { counted, listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { fitting } from '../facts/sessions/interpreted-length.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule } from './rule.ts';

export const sessionSlotShort: Rule = {
  id: 'session-slot-short',
  lesson: 'translation',
  severity: 'error',
  summary: 'The time a host has set aside is shorter than the session takes with interpretation.',
  why: 'The presentation is cut in half where it becomes interesting, and there is no time for a single question.',
  source: `${RECORD}; "double the time needed", https://int-conf.com/en/?p=39370`,
  check({ facts, policy }) {
    const slots = facts.sessions.filter(
      // A dinner is over when it is over: nobody counts what is said at it.
      ({ slot, host, kind }) => slot !== undefined && kind !== 'reception' && !hasDeclined(host),
    );
    const short = slots.flatMap((session) => {
      const { slot = 0, gross, net, factor } = session;
      if (session.session.for === undefined || slot >= gross * (factor > 1 ? 1 + policy.slotMargin : 1))
        return [];
      const content = contentOf(session, slot, policy);
      return [
        slot < gross
          ? finding(
              slotPath(session),
              `"${session.title}" has a slot of ${formatDuration(slot)}, but takes ${formatDuration(gross)}${factor === 1 ? '' : `: ${arithmetic(session)}`}. Only ${formatDuration(content)} of its ${formatDuration(net)} fit.`,
              {
                related: [
                  { path: [...session.path, 'for'], message: `${formatDuration(net)} in one language` },
                ],
                help: `Ask for a slot of ${formatDuration(comfortable(gross, factor, policy))}${content < policy.leastSessionMinutes ? '' : `, or cut it to \`for: ${content}m\``}.`,
              },
            )
          : finding(
              slotPath(session),
              `"${session.title}" takes ${formatDuration(gross)} (${arithmetic(session)}) of a slot of ${formatDuration(slot)}; ${formatDuration(slot - gross)} to spare is less than ${formatShare(policy.slotMargin)}.`,
              {
                severity: 'warning',
                related: [
                  { path: [...session.path, 'for'], message: `${formatDuration(net)} in one language` },
                ],
                help: `Ask for a slot of ${formatDuration(comfortable(gross, factor, policy))}, or agree beforehand what can be left out.`,
              },
            ),
      ];
    });
    return [...short, ...withoutLength(slots)];
  },
};

/** Slots of which nobody has said what is to happen in them. */
function withoutLength(slots: readonly SessionFacts[]): Finding[] {
  const open = slots.filter(({ session, factor }) => session.for === undefined && factor > 1);
  const [first] = open;
  if (first === undefined) return [];
  return [
    notStated(
      sessionAnchor(first),
      `Whether ${open.length === 1 ? `the slot of "${first.title}" is` : `${counted(open.length, 'slot')} are`} long enough`,
      open.map(({ path }) => [...path, 'for']),
      {
        rest: `. With interpretation ${listed(open.slice(0, 3).map(({ title, slot, net }) => `"${title}" has room for ${formatDuration(net)} in its ${formatDuration(slot ?? 0)}`))}.`,
        help: 'State how long each takes in one language: `for: 60m`.',
      },
    ),
  ];
}

/** `1 h in one language, times 2 in consecutive interpretation` */
function arithmetic({ net, factor, mode, interpreted: share }: SessionFacts): string {
  return `${formatDuration(net)} in one language, ${share === 1 ? '' : `${formatShare(share)} of it `}times ${factor} in ${mode} interpretation`;
}

/** Minutes of content that a slot has room for, in whole steps. */
function contentOf(session: SessionFacts, slot: number, { lengthStep }: Policy): number {
  return Math.floor(fitting(slot, session) / lengthStep) * lengthStep;
}

function comfortable(gross: number, factor: number, { slotMargin, lengthStep }: Policy): number {
  return roundedUp(gross * (factor > 1 ? 1 + slotMargin : 1), lengthStep);
}

function slotPath({ path, session }: SessionFacts) {
  return [...path, session.slot === undefined ? 'until' : 'slot'];
}
