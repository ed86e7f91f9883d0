import { FRIDAY, formatDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { type ClockSpan, formatClock, formatSpan } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { HostFacts } from '../facts/facts.ts';
import { isOfficial } from '../facts/people/comparing.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { type Agreed, agreedSessions, endWords } from '../facts/sessions/agreed.ts';
import { inTheWay } from '../facts/sessions/in-the-way.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { isOpenWeekday, nearestOpenDay } from '../facts/time/host-days.ts';
import { fridayBreak, spansOf } from '../facts/time/opening.ts';
import type { Rule, RuleContext } from './rule.ts';

export const sessionOutsideOpeningHours: Rule = {
  id: 'session-outside-opening-hours',
  lesson: 'calendar',
  severity: 'error',
  summary: 'An agreed session begins before its host opens or lasts until after it closes.',
  why: 'The hosts look at the clock, the driver of the lift goes home, and the questions that mattered are cut off.',
  source:
    'office hours of Malaysia, http://all-about-malaysia.blogspot.com/2007/04/government-offices-to-open-from-730am.html; the check is a house rule',
  check(context) {
    return agreedSessions(context.facts).flatMap((agreed) => {
      const { host, kind } = agreed.session;
      if (host === undefined || kind === 'reception') return [];
      if (host.hoursDeclared) return outsideDeclared(agreed, host, context);
      return isOfficeMeeting(agreed.session) && isOfficial(host.host.kind) && isOpenWeekday(host, agreed.date)
        ? outsideUsual(agreed, host, context)
        : [];
    });
  },
};

function outsideDeclared(agreed: Agreed, host: HostFacts, context: RuleContext): Finding[] {
  const { tour, facts } = context;
  const { session, date } = agreed;
  const spans = spansOn(agreed, host);
  const weekday = WEEKDAYS[weekdayOf(date)];
  const related = [{ path: [...host.path, 'hours'], message: 'its hours' }];
  if (spans.length === 0) {
    const other = nearestOpenDay(host, date, tour, facts);
    return [
      finding(
        [...session.path, 'at'],
        `"${session.title}" is agreed for ${formatDate(date)}, but ${host.name} receives nobody on ${weekday}s.`,
        {
          related,
          help: `${other === undefined ? 'No other day of the programme is open there: move the programme' : `Agree on ${formatDate(other)}`}, or correct its \`hours\`.`,
        },
      ),
    ];
  }
  if (fits(agreed, spans)) return [];
  return [
    finding(
      [...session.path, 'at'],
      `${host.name} is open ${listed(spans.map(formatSpan))} on ${weekday}s, but "${session.title}" lasts from ${formatClock(agreed.from)} ${endWords(agreed)}.`,
      { related, help: `${remedy(agreed, spans, context)}.` },
    ),
  ];
}

/** The hours usual in a country are a guess, and an agreed time may well be right. */
function outsideUsual(agreed: Agreed, host: HostFacts, context: RuleContext): Finding[] {
  const { session } = agreed;
  const spans = spansOn(agreed, host);
  if (spans.length === 0 || fits(agreed, spans)) return [];
  return [
    finding(
      [...session.path, 'at'],
      `Offices in ${theCountry(host.country)} are usually open ${listed(spans.map(formatSpan))} on ${WEEKDAYS[weekdayOf(agreed.date)]}s, but "${session.title}" at ${host.name} lasts from ${formatClock(agreed.from)} ${endWords(agreed)}.`,
      {
        severity: 'warning',
        help: `${remedy(agreed, spans, context)}; or, if ${host.name} agrees, state its \`hours\`.`,
      },
    ),
  ];
}

/** Open from first to last hour on Fridays: the break in between is the business of `session-in-friday-break`. */
function spansOn({ date }: Agreed, { hours }: HostFacts): ClockSpan[] {
  const weekday = weekdayOf(date);
  const spans = spansOf(hours, { weekday }).sort((a, b) => a.from - b.from);
  const [first, last] = [spans[0], spans.at(-1)];
  return weekday === FRIDAY && first && last && fridayBreak(hours)
    ? [{ from: first.from, to: last.to }]
    : spans;
}

/** An end that is only assumed is not held against the author. */
function fits({ from, to, end }: Agreed, spans: readonly ClockSpan[]): boolean {
  return spans.some((span) => span.from <= from && (end === 'assumed' ? from < span.to : to <= span.to));
}

/** `Start it by 15:20`, where nothing else is then; or what is, or how much of it has room. */
function remedy(agreed: Agreed, spans: readonly ClockSpan[], context: RuleContext): string {
  const { from, to, session } = agreed;
  const length = to - from;
  const obstacleAt = inTheWay(context);
  const starts = spans
    .filter((span) => span.to - span.from >= length)
    .map((span) => Math.min(Math.max(from, span.from), span.to - length))
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .map((start) => ({ start, obstacle: obstacleAt(agreed, { from: start, to: start + length }) }));
  const nearest = starts.find(({ obstacle }) => obstacle === undefined) ?? starts[0];
  if (nearest === undefined) {
    const most = Math.max(...spans.map((span) => span.to - span.from));
    return `Shorten "${session.title}" from ${formatDuration(length)} to ${formatDuration(most)} or less`;
  }
  const { start, obstacle } = nearest;
  return obstacle === undefined
    ? `Start it ${start < from ? 'by' : 'at'} ${formatClock(start)}`
    : `At ${formatClock(start)} it would run into ${obstacle}: agree on another day`;
}
