import type { Plan } from '../agenda/plan.ts';
import { formatDuration } from '../base/duration.ts';
import { counted, listed } from '../base/text.ts';
import type { Tone } from './outline.ts';
import { missingOf, sessionsOf } from './sessions.ts';

/** How good the plan is, in a sentence or two: what fits, whether anything better exists, and if so by how much at most. */
export function verdict(plan: Plan): { readonly tone: Tone; readonly text: string } {
  const sentences = [whatFits(plan), proof(plan), changes(plan)].filter((sentence) => sentence !== '');
  const tone =
    plan.status === 'infeasible'
      ? 'problem'
      : missingOf(plan).length > 0 || !plan.proven
        ? 'caution'
        : 'good';
  return { tone, text: sentences.join(' ') };
}

function whatFits(plan: Plan): string {
  const placed = sessionsOf(plan.agenda).length;
  const missing = missingOf(plan);
  if (placed + missing.length === 0) return 'There is nothing to plan: the tour has no sessions.';
  if (missing.length === 0) return placed === 1 ? 'The one session fits.' : `All ${placed} sessions fit.`;
  const counts = (['must', 'should', 'could'] as const)
    .map((priority) => ({ priority, count: missing.filter((one) => one.priority === priority).length }))
    .filter(({ count }) => count > 0)
    .map(({ priority, count }) => `${count} that ${priority}`);
  return [
    `${plan.status === 'infeasible' ? 'Not every' : 'Every'} session that must take place fits.`,
    `The agenda holds ${placed} of ${counted(placed + missing.length, 'session')};`,
    `left out ${missing.length === 1 ? 'is' : 'are'} ${listed(counts)} take place.`,
  ].join(' ');
}

function proof({ proven, gap, agenda, leftOut }: Plan): string {
  if (sessionsOf(agenda).length + leftOut.length === 0) return '';
  if (proven) return 'No better agenda exists; this is proven.';
  const level = Object.keys(BETTER).find((name) => (gap[name] ?? 0) > 0);
  const better = BETTER[level ?? ''];
  return better === undefined
    ? 'It is not proven that no better agenda exists.'
    : `A better agenda may exist: ${better(gap[level ?? ''] ?? 0)}.`;
}

/** What an agenda may still gain on the first level on which it is not proven best. */
const BETTER: Readonly<Record<string, (gap: number) => string>> = {
  musts: () => 'more of what must take place would fit',
  shoulds: () => 'more of what should take place would fit',
  coulds: () => 'more of what could take place would fit',
  changes: (gap) => `${counted(gap, 'session')} fewer at most would move`,
  protocol: () => 'the order of the meetings would follow protocol more closely',
  travel: (gap) => `it would save ${formatDuration(gap)} of travel at most, summed over everybody`,
  idle: (gap) => `it would save ${formatDuration(gap)} of waiting at most, summed over everybody`,
  preferences: () => 'it would meet more of the preferred days and times',
};

function changes({ value }: Plan): string {
  const moved = value.changes ?? 0;
  return moved === 0
    ? ''
    : `${counted(moved, 'session')} of the earlier agenda ${moved === 1 ? 'is' : 'are'} moved or dropped.`;
}

/** The plan in one line of figures: the last that a reader of a long output sees. */
export function closing(plan: Plan): { readonly tone: Tone; readonly text: string } {
  const placed = sessionsOf(plan.agenda).length;
  const count = (state: string) => plan.checklist.filter((item) => item.state === state).length;
  const found = (severity: string) =>
    plan.findings.filter((one) => one.kind === 'finding' && one.severity === severity).length;
  const figures = [
    `${placed} of ${counted(placed + missingOf(plan).length, 'session')} planned`,
    `${counted(count('overdue'), 'task')} overdue, ${count('due')} to do`,
    `${counted(found('error'), 'error')}, ${counted(found('warning'), 'warning')}`,
  ];
  const isFine = plan.status !== 'infeasible' && count('overdue') + found('error') === 0;
  return {
    tone: plan.status === 'infeasible' ? 'problem' : isFine ? 'good' : 'caution',
    text: figures.join(' · '),
  };
}
