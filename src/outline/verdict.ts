import type { Plan } from '../agenda/plan.ts';
import { isOfForm, isSetAside } from '../diagnostics/diagnostic.ts';
import { formatDuration } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Tone } from './outline.ts';
import { missingOf, sessionsOf } from './sessions.ts';

/** How good the plan is, in a sentence or two: what fits, whether anything better exists, and if so by how much at most. */
export function verdict(plan: Plan, words: Words): { readonly tone: Tone; readonly text: string } {
  const unread = unreadOf(plan);
  const sentences = [
    unread === 0 ? '' : words.verdict.unread(unread),
    whatFits(plan, words),
    proof(plan, words),
    changes(plan, words),
  ].filter((sentence) => sentence !== '');
  const tone =
    plan.status === 'infeasible'
      ? 'problem'
      : missingOf(plan).length > 0 || !plan.proven || plan.findings.some(isOfForm)
        ? 'caution'
        : 'good';
  return { tone, text: sentences.join(words.space) };
}

/** How many entries of the file were set aside: the plan knows nothing of them. */
function unreadOf({ findings }: Plan): number {
  return findings.filter(isSetAside).length;
}

function whatFits(plan: Plan, { verdict: say, space }: Words): string {
  const placed = sessionsOf(plan.agenda).length;
  const missing = missingOf(plan);
  if (placed + missing.length === 0) return say.nothingToPlan;
  if (missing.length === 0) return say.allFit(placed);
  const counts = (['must', 'should', 'could'] as const)
    .map((priority) => ({ priority, count: missing.filter((one) => one.priority === priority).length }))
    .filter(({ count }) => count > 0);
  return [
    missing.some(({ priority }) => priority === 'must') ? say.notEveryMustFits : say.everyMustFits,
    say.holds(placed, placed + missing.length),
    say.leftOut(counts),
  ].join(space);
}

function proof({ proven, gap, agenda, leftOut }: Plan, words: Words): string {
  const say = words.verdict;
  if (sessionsOf(agenda).length + leftOut.length === 0) return '';
  if (proven) return say.proven;
  const level = LEVELS.find((name) => (gap[name] ?? 0) > 0);
  const left = level === undefined ? 0 : (gap[level] ?? 0);
  switch (level) {
    case undefined:
      return say.notProven;
    case 'changes':
      return say.better.changes(left);
    case 'travel':
    case 'idle':
      return say.better[level](formatDuration(words, left));
    default:
      return say.better[level];
  }
}

/** Levels of the objective from the most important: an agenda may still gain on the first that is not proven best. */
const LEVELS = [
  'musts',
  'shoulds',
  'coulds',
  'changes',
  'protocol',
  'travel',
  'idle',
  'preferences',
  'tightness',
] as const;

function changes({ value }: Plan, { verdict: say }: Words): string {
  const moved = value.changes ?? 0;
  return moved === 0 ? '' : say.moved(moved);
}

/** The plan in one line of figures: the last that a reader of a long output sees. */
export function closing(plan: Plan, words: Words): { readonly tone: Tone; readonly text: string } {
  const { verdict: say, counts } = words;
  const placed = sessionsOf(plan.agenda).length;
  const count = (state: string) => plan.checklist.filter((item) => item.state === state).length;
  const found = (severity: string) =>
    plan.findings.filter((one) => one.kind === 'finding' && one.severity === severity).length;
  const figures = [
    say.planned(placed, placed + missingOf(plan).length),
    say.tasksOpen(count('overdue'), count('due')),
    [counts.errors(found('error')), counts.warnings(found('warning'))].join(words.lists.comma),
  ];
  const isFine = plan.status !== 'infeasible' && count('overdue') + found('error') === 0;
  return {
    tone: plan.status === 'infeasible' ? 'problem' : isFine ? 'good' : 'caution',
    text: figures.join(' · '),
  };
}
