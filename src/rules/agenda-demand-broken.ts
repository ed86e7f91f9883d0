import { formatDate } from '../base/calendar.ts';
import { formatClock, formatSpan } from '../base/clock.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding, notAssessable } from '../diagnostics/diagnostic.ts';
import type { Agreed } from '../facts/sessions/agreed.ts';
import type { BrokenDemand } from '../facts/sessions/broken-demand.ts';
import type { AgendaEntry } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const agendaDemandBroken: Rule = {
  id: 'agenda-demand-broken',
  lesson: 'logistics',
  severity: 'error',
  summary:
    'An agenda made by hand breaks something that the tour asks, or stands in the way of what is agreed and not in it.',
  why: 'The delegation stands before a closed door, is on the road when it is expected, or has an interpreter for one of two rooms.',
  source: 'house rule',
  check(context) {
    return [
      ...(context.brokenDemands ?? []).flatMap((broken) => told(broken, context)),
      ...withoutInterpreters(context),
    ];
  },
};

/** What nobody wrote but is usual may be otherwise for once: a warning. */
function told(
  { entries, sentence, askedAt, beside, otherTime }: BrokenDemand,
  { tour, facts }: RuleContext,
): Finding[] {
  const agenda = tour.agenda ?? [];
  const titleOf = (entry: number) =>
    facts.sessions.find(({ id }) => id === agenda[entry]?.session)?.title ?? agenda[entry]?.session;
  const last = entries.at(-1);
  if (last === undefined) return [];
  const isUsual = askedAt === undefined && entries.length < 2 && beside === undefined;
  const isGuess = beside !== undefined && mayGiveWay(beside, agenda[last]);
  return [
    finding(['agenda', last, 'at'], sentence, {
      severity: isUsual || isGuess ? 'warning' : 'error',
      related: [
        ...(askedAt === undefined ? [] : [{ path: askedAt, message: 'asked for here' }]),
        ...(beside === undefined
          ? []
          : [
              {
                path: [...beside.session.path, 'at'],
                message: `"${beside.session.title}" is agreed for then`,
              },
            ]),
        ...entries.slice(0, -1).map((entry) => ({
          path: ['agenda', entry, 'at'],
          message: `"${titleOf(entry)}" is then`,
        })),
      ],
      help: otherTime
        ? `On ${formatDate(otherTime.date)} ${formatSpan(otherTime)} it would break nothing: \`${written(otherTime, agenda[last])}\`.`
        : '`studytour plan` finds the agenda that differs least from this one and breaks nothing.',
    }),
  ];
}

/** An end that nobody stated may come earlier, and what need not take place may have been given up. */
function mayGiveWay({ session, from, end }: Agreed, entry: AgendaEntry | undefined): boolean {
  return session.priority !== 'must' || (end === 'assumed' && entry !== undefined && from < entry.at.time);
}

function written(
  { date, from, to }: NonNullable<BrokenDemand['otherTime']>,
  entry: AgendaEntry | undefined,
): string {
  const start = `at: ${date} ${formatClock(from)}`;
  return entry?.until === undefined ? start : `${start}, until: ${formatClock(to)}`;
}

/** Interpreters are booked, but nobody has said which of them goes where. */
function withoutInterpreters({ tour, facts }: RuleContext): Finding[] {
  const open = (tour.agenda ?? []).flatMap(({ session, interpreters }, i) => {
    const known = facts.sessions.find(({ id }) => id === session);
    const isCrossed = known?.host !== undefined && known.mode !== 'none' && known.barrier !== false;
    return interpreters === undefined && isCrossed ? [i] : [];
  });
  const [first] = open;
  if (first === undefined || facts.interpreters.length === 0) return [];
  return [
    notAssessable(
      ['agenda', first, 'session'],
      `Whether interpreters are in two places or work too long cannot be assessed: ${counted(open.length, 'entry', 'entries')} of the agenda ${open.length === 1 ? 'does' : 'do'} not say who interprets.`,
      { help: 'Write the ids of those who do: `interpreters: [ivanov]`.' },
    ),
  ];
}
