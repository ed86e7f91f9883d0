import { formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts, SessionFacts } from '../facts/facts.ts';
import { isForAll, isThere, stayOf } from '../facts/people/attendance.ts';
import { musts } from '../facts/sessions/visiting.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule, RuleContext } from './rule.ts';

export const essentialDelegateAbsent: Rule = {
  id: 'essential-delegate-absent',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'A delegate without whom the tour fails is not there for sessions that must take place.',
  why: 'The one person for whom the host prepared, and who can decide, is the one who is missing.',
  source: `${ART_OF_EXCHANGE}: know who must be there`,
  check({ facts }) {
    const due = musts(facts.sessions);
    return facts.delegates.flatMap((person) =>
      person.delegate.essential === true
        ? (missedByDate(person, due) ?? fewDays(person, facts) ?? leftOut(person, due) ?? [])
        : [],
    );
  },
};

/** Sessions for all on days on which this one is not there. */
function missedByDate(person: DelegateFacts, due: readonly SessionFacts[]): Finding[] | undefined {
  const missed = due.filter(
    (session) => session.fixed && isForAll(session) && !isThere(person, session.fixed.date),
  );
  const [first, ...others] = missed;
  if (first?.fixed === undefined) return undefined;
  return [
    finding(
      datesOf(person),
      `${person.delegate.name} is essential, but not there for "${first.title}" on ${formatDate(first.fixed.date)}${others.length === 0 ? '' : ` and ${counted(others.length, 'other session')} that must take place`}.`,
      {
        label: stayOf(person),
        related: missed.slice(0, 3).map(({ path }) => ({ path: [...path, 'at'], message: 'misses this' })),
        help: 'Agree on days on which he or she is there, let the substitute come for the others, or write `priority: should` at what can be spared.',
      },
    ),
  ];
}

/** More than half of the programme, whenever its sessions will be. */
function fewDays(person: DelegateFacts, { days }: RuleContext['facts']): Finding[] | undefined {
  const there = days.filter(({ date }) => isThere(person, date)).length;
  // Dates outside the programme are another rule’s concern.
  if (there === 0 || there * 2 >= days.length) return undefined;
  return [
    finding(
      datesOf(person),
      `${person.delegate.name} is essential, but there on ${there} of ${counted(days.length, 'day')} only.`,
      {
        label: stayOf(person),
        related: [{ path: [...person.path, 'essential'], message: 'essential' }],
        help: 'Move the tour to days on which he or she is free, or send the substitute for all of it.',
      },
    ),
  ];
}

/** Sessions by list of names: groups that part are a choice, so that only most of the programme is worth a word. */
function leftOut(person: DelegateFacts, due: readonly SessionFacts[]): Finding[] | undefined {
  const hosted = due.filter(({ host }) => host);
  const missed = hosted.filter(({ attendees }) => !attendees.includes(person));
  const [first] = missed;
  if (first === undefined || missed.length * 2 <= hosted.length) return undefined;
  return [
    finding(
      [...person.path, 'essential'],
      `${person.delegate.name} is essential, but attends ${hosted.length - missed.length} of ${counted(hosted.length, 'session')} at hosts that must take place.`,
      {
        severity: 'info',
        related: missed
          .slice(0, 3)
          .map(({ path }) => ({ path: [...path, 'attend'], message: 'takes place without' })),
        help: `Add \`${person.id}\` to \`attend:\` where the decision is prepared.`,
      },
    ),
  ];
}

function datesOf({ path, delegate }: DelegateFacts) {
  return [...path, delegate.from === undefined ? 'to' : 'from'];
}
