import { formatDate } from '../base/calendar.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DayFacts } from '../facts/facts.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { inRamadan } from '../facts/time/ramadan.ts';
import { ramadanCustomOf } from '../facts/time/ramadan-custom.ts';
import type { Rule, RuleContext } from './rule.ts';

export const programmeInRamadan: Rule = {
  id: 'programme-in-ramadan',
  lesson: 'calendar',
  severity: 'warning',
  summary: 'The programme falls, or may fall, into Ramadan where hosts or delegates keep it.',
  why: 'Offices close in the early afternoon, hosts are tired by noon, and a working lunch embarrasses everybody at the table.',
  source:
    'circular of Malaysia on hours in Ramadan, https://www.pocketnews.com.my/2016/06/03/break-time-reduced-by-30-minutes-for-civil-servants-during-ramadan/',
  check(context) {
    const { receiving, providing } = context.tour.countries;
    const days = context.facts.days.filter(({ date }) => inRamadan(date) !== 'no');
    if (days.length === 0) return [];
    const atHosts = ramadanCustomOf(providing);
    if (atHosts) return [ofHosts(context, days, atHosts.effect)];
    return ramadanCustomOf(receiving) ? [ofDelegates(context, days)] : [];
  },
};

function ofHosts({ tour, facts }: RuleContext, days: readonly DayFacts[], effect: string): Finding {
  const { providing } = tour.countries;
  const shorter = effect === 'shorter hours';
  // Hours that every host has stated are those it keeps then.
  const known = facts.hosts.length > 0 && facts.hosts.every(({ hoursDeclared }) => hoursDeclared);
  return finding(
    ['dates', 'from'],
    `${sentence(days)}, ${shorter ? `when offices in ${theCountry(providing)} keep shorter hours and hosts fast` : `when many hosts in ${theCountry(providing)} fast`}.`,
    {
      ...(known || !shorter || days.every(({ workday }) => !workday) ? { severity: 'info' } : {}),
      help: `Ask the hosts for their \`hours\` in Ramadan, plan mornings, and leave out lunches with hosts${known ? '' : '; or move the programme'}.`,
    },
  );
}

function ofDelegates({ tour }: RuleContext, days: readonly DayFacts[]): Finding {
  return finding(
    ['dates', 'from'],
    `${sentence(days)}, when many delegates from ${theCountry(tour.countries.receiving)} fast.`,
    {
      severity: 'info',
      help: 'Ask the delegates, and the hosts not to serve lunch; keep the hour of sunset free.',
    },
  );
}

function sentence(days: readonly DayFacts[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const verb = days.some(({ date }) => inRamadan(date) === 'yes') ? 'lies' : 'may lie';
  return first === last
    ? `${formatDate(first.date)} ${verb} in Ramadan (by computation, give or take a day)`
    : `The programme ${verb} in Ramadan from ${formatDate(first.date)} to ${formatDate(last.date)} (by computation, give or take a day)`;
}
