import { formatClock, type Minutes } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { formatShare, roundedUp } from '../base/number.ts';
import { capitalised, counted, listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { countOf, listeners } from '../facts/people/audience.ts';
import { isBookedOn, teamOf } from '../facts/people/interpreting.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import { inTheWay } from '../facts/sessions/in-the-way.ts';
import { contentFor, fitting, interpretedLength, leastSlot } from '../facts/sessions/interpreted-length.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule, RuleContext } from './rule.ts';

export const sessionSlotShort: Rule = {
  id: 'session-slot-short',
  lesson: 'translation',
  severity: 'error',
  summary: 'The time a host has set aside is shorter than the session takes with interpretation.',
  why: 'The presentation is cut in half where it becomes interesting, and there is no time for a single question.',
  source: `${RECORD}; "double the time needed", https://int-conf.com/en/?p=39370`,
  check(context) {
    const { facts, policy } = context;
    const slots = facts.sessions.filter(
      // A dinner is over when it is over: nobody counts what is said at it.
      ({ slot, host, kind }) => slot !== undefined && kind !== 'reception' && !hasDeclined(host),
    );
    const short = slots.flatMap((session) => {
      const { slot = 0, gross, net, factor } = session;
      if (session.session.for === undefined || slot >= leastSlot(gross, session, policy)) return [];
      const related = [{ path: [...session.path, 'for'], message: `${formatDuration(net)} in one language` }];
      return [
        slot < gross
          ? finding(
              slotPath(session),
              `"${session.title}" has a slot of ${formatDuration(slot)}, but takes ${formatDuration(gross)}${factor === 1 ? '' : `: ${arithmetic(session)}`}. Only ${formatDuration(inSteps(fitting(slot, session), policy))} of its ${formatDuration(net)} fit.`,
              { related, help: remedy(session, context) },
            )
          : finding(
              slotPath(session),
              `"${session.title}" takes ${formatDuration(gross)} (${arithmetic(session)}) of a slot of ${formatDuration(slot)}; ${formatDuration(slot - gross)} to spare is less than ${formatShare(policy.slotMargin)}.`,
              { severity: 'warning', related, help: remedy(session, context) },
            ),
      ];
    });
    return [...short, ...withoutLength(slots, context)];
  },
};

/** A longer slot where it fits into the day, and less content; where the day has no room, what else there is. */
function remedy(session: SessionFacts, context: RuleContext): string {
  const { policy } = context;
  const needed = roundedUp(leastSlot(session.gross, session, policy), policy.lengthStep);
  const { typed, words, obstacle } = longerSlot(session, needed, context);
  const content = contentFor(session.slot ?? 0, session, policy);
  const ways = [
    ...(typed === undefined ? [] : [`${words}: \`${typed}\``]),
    ...(content < policy.leastSessionMinutes ? [] : [`cut it to \`for: ${content}m\``]),
    ...(typed === undefined ? withoutDoubling(session, context) : []),
  ];
  const choice = ways.length === 0 ? 'agree on another time for it' : ways.join(', or ');
  return obstacle === undefined
    ? `${capitalised(choice)}.`
    : `A slot of ${formatDuration(needed)} would run into ${obstacle}. ${capitalised(choice)}.`;
}

interface LongerSlot {
  /** What to write; undefined where the day has no room for it. */
  readonly typed: string | undefined;
  readonly words: string;
  /** What a later end would run into. */
  readonly obstacle: string | undefined;
}

/** With a later end, or an earlier start where something is in the way of that. */
function longerSlot(session: SessionFacts, needed: Minutes, context: RuleContext): LongerSlot {
  const { fixed } = session;
  const isTimed = fixed !== undefined && session.session.slot === undefined;
  const later = isTimed ? `until: ${formatClock(fixed.time + needed)}` : `slot: ${needed}m`;
  const words = `ask for a slot of ${formatDuration(needed)}`;
  const own = agreedSessions(context.facts).find((agreed) => agreed.session === session);
  const obstacleAt = inTheWay(context);
  const obstacle = own && obstacleAt(own, { from: own.from, to: own.from + needed });
  if (own === undefined || obstacle === undefined) return { typed: later, words, obstacle };
  const start = own.to - needed;
  const isFree = obstacleAt(own, { from: start, to: own.to }) === undefined;
  const earlier = `at: ${own.date} ${formatClock(start)}`;
  return {
    typed: isFree ? (isTimed ? earlier : `${earlier}, ${later}`) : undefined,
    words: 'ask for an earlier start',
    obstacle,
  };
}

/** Interpreters speak while others do: few listeners hear a whisper, more of them need receivers. */
function withoutDoubling(session: SessionFacts, { facts, policy }: RuleContext): string[] {
  const { mode, slot = 0, fixed } = session;
  if (mode !== 'consecutive') return [];
  const spoken = { ...session, factor: policy.simultaneousFactor };
  const gross = interpretedLength(session.net, spoken, policy);
  const there = teamOf(session, facts).filter((one) => fixed === undefined || isBookedOn(one, fixed.date));
  const isAlone = facts.interpreters.length > 0 && there.length < 2;
  if (leastSlot(gross, spoken, policy) > slot || (isAlone && gross > policy.soloSimultaneousMinutes))
    return [];
  return countOf(listeners(session)) <= policy.whisperedListeners
    ? ['have it whispered, `mode: whispered`']
    : ['have it interpreted with receivers, `mode: simultaneous`'];
}

/** Slots of which nobody has said what is to happen in them. */
function withoutLength(slots: readonly SessionFacts[], context: RuleContext): Finding[] {
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
        help: `State how long each takes in one language${room(first, context)}.`,
      },
    ),
  ];
}

/** As much content as the slot holds; where that makes no session, the least that does, in a longer slot. */
function room(session: SessionFacts, context: RuleContext): string {
  const { policy } = context;
  const least = policy.leastSessionMinutes;
  const content = contentFor(session.slot ?? 0, session, policy);
  const gross = interpretedLength(least, session, policy);
  const needed = roundedUp(leastSlot(gross, session, policy), policy.lengthStep);
  const { typed } = longerSlot(session, needed, context);
  if (content < least && typed === undefined) return ': `for: …`';
  const all = content < least ? `for: ${least}m, ${typed}` : `for: ${content}m`;
  return `; in "${session.title}" \`${all}\` leaves time to spare`;
}

/** `1 h in one language, times 2 in consecutive interpretation` */
function arithmetic({ net, factor, mode, interpreted: share }: SessionFacts): string {
  return `${formatDuration(net)} in one language, ${share === 1 ? '' : `${formatShare(share)} of it `}times ${factor} in ${mode} interpretation`;
}

function inSteps(minutes: Minutes, { lengthStep }: Policy): Minutes {
  return Math.floor(minutes / lengthStep) * lengthStep;
}

function slotPath({ path, session }: SessionFacts) {
  return [...path, session.slot === undefined ? 'until' : 'slot'];
}
