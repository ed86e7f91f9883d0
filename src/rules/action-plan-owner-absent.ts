import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nameKey } from '../facts/people/person-name.ts';
import { organisationName, sameOrganisation } from '../facts/people/same-organisation.ts';
import { USAID_PFPI } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule, RuleContext } from './rule.ts';

export const actionPlanOwnerAbsent: Rule = {
  id: 'action-plan-owner-absent',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Whoever is to own the action plan sends nobody on the tour, or is the organiser.',
  why: 'A plan is carried out by those who made it; who receives it by post files it.',
  source: `${USAID_PFPI}; all agencies agreed on a plan led by one of them, as in the record`,
  check(context) {
    const { tour, facts } = context;
    const owner = tour.followUp?.actionPlan?.owner;
    // Who is not yet listed may come from there.
    if (owner === undefined || facts.delegates.length === 0 || facts.unlisted !== undefined) return [];
    const ids = stakeholderIds(tour);
    const at = ids.findIndex((id, i) => id === owner || isSame(tour.stakeholders?.[i]?.name, owner));
    if (at >= 0) return ofStakeholder(at, context);
    if (isDelegation(owner, context)) return [];
    const organises = isSame(tour.organiser, owner);
    return [
      finding(
        ['followUp', 'actionPlan', 'owner'],
        organises
          ? `${owner} owns the action plan and organises the tour; what is to change is not its own.`
          : `${owner} owns the action plan, but is no stakeholder, and no delegate comes from there.`,
        {
          severity: organises ? 'warning' : 'info',
          ...(organises ? { related: [{ path: ['organiser'], message: 'organises the tour' }] } : {}),
          help: 'Give the plan to the stakeholder whose decisions it needs most, `owner: …`, and the organiser a seat at its reviews.',
        },
      ),
    ];
  },
};

function ofStakeholder(at: number, { tour, facts }: RuleContext): Finding[] {
  const id = stakeholderIds(tour)[at];
  const name = tour.stakeholders?.[at]?.name;
  if (facts.delegates.some(({ organisation }) => organisation === id)) return [];
  // Somebody of whom it is not said may come from there.
  if (facts.delegates.some(({ organisation }) => organisation === undefined)) return [];
  return [
    finding(
      ['followUp', 'actionPlan', 'owner'],
      `${name} is to own the action plan, but no delegate comes from there.`,
      {
        related: [{ path: ['delegation', 'delegates'], message: 'nobody from there', target: 'key' }],
        help: `Give a seat to somebody with \`organisation: ${id}\`, or the plan to a stakeholder that travels.`,
      },
    ),
  ];
}

/** True of a delegate, and of the organisation that one comes from. */
function isDelegation(owner: string, { facts }: RuleContext): boolean {
  const key = nameKey(owner);
  return facts.delegates.some(
    ({ id, delegate, organisation }) =>
      id === owner ||
      delegate.name === owner ||
      (key !== undefined && nameKey(delegate.name) === key) ||
      isSame(organisation, owner),
  );
}

function isSame(name: string | undefined, owner: string): boolean {
  return (
    name !== undefined &&
    (name === owner || sameOrganisation(organisationName(name), organisationName(owner)) !== undefined)
  );
}
