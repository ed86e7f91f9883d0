import { finding } from '../diagnostics/diagnostic.ts';
import { sharePeople } from '../facts/people/attendance.ts';
import { isOfficial, rankOf } from '../facts/people/comparing.ts';
import { counterpartName } from '../facts/sessions/anchor.ts';
import { fixedSessions, formatMoment, startsBefore } from '../facts/sessions/fixed-sessions.ts';
import { formatRank } from '../policy/ladder.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const highestCounterpartLate: Rule = {
  id: 'highest-counterpart-late',
  lesson: 'protocol',
  severity: 'info',
  summary: 'The highest counterpart of the programme receives after officials of far lower rank.',
  why: 'By protocol the highest opens the doors of the others; received last, he or she repeats what has been said or has cancelled.',
  source: `${CHIEF_OF_PROTOCOL}; the order is a house rule from the practice of published programmes`,
  check({ facts, policy }) {
    const meetings = fixedSessions(facts).flatMap((session) => {
      const { lead, host, kind } = session;
      const rank = rankOf(lead);
      if (lead === undefined || rank === undefined || host === undefined) return [];
      const { kind: house } = host.host;
      const ranked = isOfficial(house) || house === 'international organisation';
      return ranked && kind !== 'reception' ? [{ session, lead, rank }] : [];
    });
    const highest = Math.min(...meetings.map(({ rank }) => rank));
    const best = meetings.find(({ rank }) => rank === highest);
    // A courtesy call has a rule of its own, and below this rank nobody minds the order.
    if (best === undefined || best.session.kind === 'courtesy call' || highest > policy.courtesyRank)
      return [];
    const [first] = meetings.filter(
      ({ session, rank }) =>
        rank - highest >= policy.rankGapWarning &&
        startsBefore(session, best.session) &&
        sharePeople(session, best.session),
    );
    if (first === undefined) return [];
    return [
      finding(
        [...best.session.path, 'at'],
        `${counterpartName(best.lead)} (${formatRank(best.rank)}), the highest counterpart, receives on ${formatMoment(best.session.fixed)}; ${counterpartName(first.lead)} (${formatRank(first.rank)}) receives before, on ${formatMoment(first.session.fixed)}.`,
        {
          label: `rank ${best.rank}`,
          related: [{ path: [...first.session.path, 'at'], message: `rank ${first.rank}, but earlier` }],
          help: `Ask both hosts to exchange their times, or open with a short courtesy call at ${best.session.host?.name ?? 'the host'}.`,
        },
      ),
    ];
  },
};
