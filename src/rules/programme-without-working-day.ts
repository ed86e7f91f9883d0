import { formatDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { counted, listed, listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { HostFacts } from '../facts/facts.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { holidaysAround, isOpenOn, isOpenWeekday } from '../facts/time/host-days.ts';
import { formatOpeningHours } from '../tour/opening-hours.ts';
import type { Rule, RuleContext } from './rule.ts';

export const programmeWithoutWorkingDay: Rule = {
  id: 'programme-without-working-day',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A host that is to be visited is closed on every day of the programme.',
  why: 'The visit cannot take place at all, and nobody sees it as long as dates and hosts stand on two different lists.',
  source: 'house rule',
  check(context) {
    const { tour, facts } = context;
    const hosts = facts.hosts.filter(
      (host) =>
        !hasDeclined(host) &&
        facts.sessions.some(
          (session) => session.host === host && isOfficeMeeting(session) && session.fixed === undefined,
        ),
    );
    const closed = hosts.filter((host) => facts.days.every(({ date }) => !isOpenOn(host, date, tour)));
    if (closed.length === 0 || facts.days.length === 0) return [];
    // Where none is open, the dates are wrong; else the host is.
    return closed.length === hosts.length && closed.length > 1
      ? [ofProgramme(context, closed)]
      : closed.map((host) => ofHost(context, host));
  },
};

function ofProgramme(context: RuleContext, hosts: readonly HostFacts[]): Finding {
  const [host] = hosts;
  return finding(
    ['dates', 'from'],
    `None of the ${hosts.length} hosts is open on any day of the programme: ${host ? reasons(context, host) : ''}.`,
    {
      related: [
        {
          path: ['hosts'],
          message: `closed in ${theCountry(context.tour.countries.providing)} then`,
          target: 'key',
        },
      ],
      help: 'Move the programme to working days; where hosts do receive then, state their `hours`.',
    },
  );
}

function ofHost(context: RuleContext, host: HostFacts): Finding {
  const { facts } = context;
  return finding(
    [...host.path, host.hoursDeclared ? 'hours' : 'name'],
    `${host.name} is open on no day of the programme: ${reasons(context, host)}.`,
    {
      ...(host.hoursDeclared ? { label: formatOpeningHours(host.hours) } : {}),
      related: [{ path: ['dates'], message: `${counted(facts.days.length, 'day')}`, target: 'key' }],
      help: 'Add a day on which it is open, ask it for an exception and state that in its `hours`, or leave it out.',
    },
  );
}

/** `Saturday 28 June 2014 (weekend) and Sunday 29 June 2014 (weekend)` */
function reasons({ tour, facts }: RuleContext, host: HostFacts): string {
  return listedBriefly(
    facts.days.map(({ date }) => {
      const { certain } = holidaysAround(tour, host.country, date);
      const reason =
        certain.length > 0
          ? listed(certain.map(({ name }) => name))
          : host.host.closed?.includes(date)
            ? 'closed'
            : isOpenWeekday(host, date)
              ? ''
              : host.hoursDeclared
                ? `not open on ${WEEKDAYS[weekdayOf(date)]}s`
                : 'weekend';
      return `${formatDate(date)} (${reason})`;
    }),
  );
}
