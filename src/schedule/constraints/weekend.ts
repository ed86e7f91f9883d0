import { WEEKDAYS } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import type { DayFacts, Facts, HostFacts, SessionFacts } from '../../facts/facts.ts';
import { isOfficeMeeting } from '../../facts/sessions/office-meeting.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { weekendOf } from '../../facts/time/workweek.ts';
import { wholeDays } from '../programme-windows.ts';
import { hostPath, quoted } from '../tour-words.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** Offices are closed at the weekend, unless a host's own hours or an agreed start say otherwise; whoever guides visitors has a weekend too. */
export const weekend: Constraint = {
  id: 'weekend',
  summary:
    'No office meeting at the weekend where the host is; a site visit is fine, and better on a working day where that costs nothing.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) => {
      const { host, fixed, kind } = session;
      if (host === undefined) return [];
      const daysOff = facts.days.filter((day) => day.date !== fixed?.date && isDayOff(host, day));
      if (daysOff.length === 0) return [];
      if (isOfficeMeeting(session)) return [closed(facts, session, host, daysOff)];
      return kind === 'site visit' && fixed === undefined && session.session.prefer?.days === undefined
        ? [better(facts, session, daysOff)]
        : [];
    }),
};

function isDayOff(host: HostFacts, day: DayFacts): boolean {
  return (
    weekendOf(host.country, day.date, host.host.place?.city).includes(day.weekday) &&
    !(host.hoursDeclared && spansOf(host.hours, day).length > 0)
  );
}

function closed(
  facts: Facts,
  session: SessionFacts,
  host: HostFacts,
  daysOff: readonly DayFacts[],
): StatedDemand {
  const weekdays = [...new Set(daysOff.map(({ weekday }) => `${WEEKDAYS[weekday]}s`))];
  return {
    about: session.id,
    sentence: `${host.name} is closed on ${listed(weekdays)}.`,
    path: hostPath(host, 'place'),
    requirement: {
      kind: 'clear-of',
      session: session.id,
      windows: wholeDays(facts, (day) => daysOff.includes(day)),
    },
  };
}

function better(facts: Facts, session: SessionFacts, daysOff: readonly DayFacts[]): StatedDemand {
  return {
    about: session.id,
    sentence: `${quoted(session)} is best on a working day.`,
    path: [],
    requirement: {
      kind: 'prefer',
      session: session.id,
      windows: wholeDays(facts, (day) => !daysOff.includes(day)),
      weight: 1,
    },
  };
}
