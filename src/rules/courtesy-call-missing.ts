import { finding } from '../diagnostics/diagnostic.ts';
import type { HostFacts } from '../facts/facts.ts';
import { rankOf, visitedHosts } from '../facts/people/comparing.ts';
import { counterpartName, sessionAnchor } from '../facts/sessions/anchor.ts';
import { formatRank, RANKS } from '../policy/ladder.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const courtesyCallMissing: Rule = {
  id: 'courtesy-call-missing',
  lesson: 'protocol',
  severity: 'info',
  summary: 'A ministry receives the delegation, but no session is a courtesy call.',
  why: 'The head of the house hears of the visit from the newspaper, and the next request lies on the desk for longer.',
  source: `${CHIEF_OF_PROTOCOL}; which houses expect it is a house rule`,
  check({ facts, policy }) {
    if (facts.sessions.some(({ kind }) => kind === 'courtesy call')) return [];
    const [highest] = visitedHosts(facts.hosts, facts.sessions)
      .filter((host) => expectsCall(host, policy.courtesyRank))
      .sort((a, b) => (rankOf(a.lead) ?? RANKS.length) - (rankOf(b.lead) ?? RANKS.length));
    const session = facts.sessions.find(({ host }) => host === highest);
    if (highest === undefined || session === undefined) return [];
    const { lead } = highest;
    const rank = rankOf(lead);
    const who =
      lead === undefined
        ? ''
        : ` by ${counterpartName(lead)}${rank === undefined ? '' : ` (${formatRank(rank)})`}`;
    return [
      finding(
        sessionAnchor(session),
        `The delegation is received at ${highest.name}${who}, but no session is a courtesy call.`,
        {
          related: lead === undefined ? [] : [{ path: lead.path, message: 'who receives', target: 'key' }],
          help: `Ask for half an hour with the head of the house before the first working session: \`{ host: ${highest.id}, kind: courtesy call, for: 30m }\`.`,
        },
      ),
    ];
  },
};

/** A house of state whose counterpart is high enough, or not known yet. */
function expectsCall({ host, lead }: HostFacts, lowest: number): boolean {
  const rank = rankOf(lead);
  if (host.kind !== 'government') return false;
  return rank === undefined ? /\b(ministry|cabinet)\b/i.test(host.name) : rank <= lowest;
}
