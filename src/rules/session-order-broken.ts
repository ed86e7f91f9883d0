import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { sharePeople } from '../facts/people/attendance.ts';
import { type Agreed, agreedSessions, endWords } from '../facts/sessions/agreed.ts';
import { type Changeover, changeovers, includedWords } from '../facts/sessions/changeover.ts';
import { isTooEarlyAfter } from '../facts/sessions/order.ts';
import type { Rule } from './rule.ts';

export const sessionOrderBroken: Rule = {
  id: 'session-order-broken',
  lesson: 'logistics',
  severity: 'error',
  summary: 'A session is agreed before one that it is to follow, or two are each to follow the other.',
  why: 'The delegation asks its detailed questions before anybody has shown it the whole.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const changeover = changeovers(tour, facts, policy);
    const agreed = new Map(agreedSessions(facts).map((one) => [one.session.id, one]));
    return facts.sessions.flatMap((session) =>
      (session.session.after ?? []).flatMap((id, i): Finding[] => {
        const path = [...session.path, 'after', i];
        const before = facts.sessions.find((other) => other.id === id);
        if (before === undefined) return [];
        if (leadsBackTo(session, before, facts)) return [inCircle(path, session, before)];
        const [own, other] = [agreed.get(session.id), agreed.get(id)];
        return own && other && isTooEarlyAfter(own, other)
          ? [tooEarly(path, own, other, changeover(other, own))]
          : [];
      }),
    );
  },
};

/** True where following `after` from `before` comes back to the session. Told once, at the first of the circle in the file. */
function leadsBackTo(session: SessionFacts, before: SessionFacts, { sessions }: Facts): boolean {
  const seen = new Set<string>();
  const open = [before];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === session)
      return [...seen].every((id) => sessions.findIndex((one) => one.id === id) >= sessions.indexOf(session));
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    const after = next.session.after ?? [];
    open.push(...sessions.filter(({ id }) => after.includes(id)));
  }
  return false;
}

function inCircle(path: Finding['place']['path'], session: SessionFacts, before: SessionFacts): Finding {
  const self = session === before;
  return finding(
    path,
    self
      ? `"${session.title}" is to come after itself.`
      : `"${session.title}" is to come after "${before.title}", which in turn is to come after "${session.title}".`,
    {
      related:
        self || before.session.after === undefined
          ? []
          : [{ path: [...before.path, 'after'], message: 'leads back' }],
      help: `Delete \`${before.id}\` here${self ? '' : ', or the other one'}.`,
    },
  );
}

function tooEarly(path: Finding['place']['path'], own: Agreed, other: Agreed, change: Changeover): Finding {
  // Whoever attends neither before is no part of the way.
  const follows = sharePeople(own.session, other.session);
  const start = follows ? change.start : other.to;
  const day = own.date === other.date ? '' : ` on ${formatDate(other.date)}`;
  return finding(
    path,
    `"${own.session.title}" is to come after "${other.session.title}", but starts on ${formatDate(own.date)} at ${formatClock(own.from)}; the other lasts${day} from ${formatClock(other.from)} ${endWords(other)}.`,
    {
      related: [
        { path: [...own.session.path, 'at'], message: 'starts here' },
        { path: [...other.session.path, 'at'], message: 'should come first' },
      ],
      help: `${follows && change.isApart ? 'Put it on a later day' : `Start it${day} at ${formatClock(start)} or later${follows ? includedWords(change) : ''}`}, or delete \`${other.session.id}\` here.`,
    },
  );
}
