import type { LeftOut, Plan } from '../agenda/plan.ts';
import { formatPath } from '../base/path.ts';
import { counted, listed } from '../base/text.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { assumptions } from './assumptions.ts';
import { type Block, heading, type Item, list, paragraph, type Tone } from './outline.ts';
import { missingOf } from './sessions.ts';
import { verdict } from './verdict.ts';

/** How good the plan is, as a note that stands out. */
export function judgement(plan: Plan): Block[] {
  return [{ kind: 'note', ...verdict(plan) }];
}

/** What the organiser decides on before reading the programme: what is missing, why, and what would help. */
export function decisions(plan: Plan): Block[] {
  const { facts, leftOut, conflicts, waysOut } = plan;
  const missing = missingOf(plan);
  return [
    ...(leftOut.length > 0
      ? [heading(2, 'Left out'), list(leftOut.map((one) => leftOutItem(one, missing)))]
      : []),
    ...conflicts.flatMap(({ summary, demands }, i) => [
      heading(2, i === 0 ? 'What cannot all hold' : 'What cannot all hold either'),
      ...(summary === '' ? [] : [paragraph(summary)]),
      list(demandItems(demands, facts)),
    ]),
    ...(waysOut.length > 0
      ? [
          heading(2, 'Ways out'),
          list(
            waysOut.map(({ change, effect }) => ({
              tone: 'good',
              lead: change,
              text: effect,
            })),
          ),
        ]
      : []),
  ];
}

type Demands = Plan['conflicts'][number]['demands'];

/** The demands of a conflict with their lines; that sessions must take place is said once for all of them. */
function demandItems(demands: Demands, facts: Facts): Item[] {
  const musts = demands.filter(({ id }) => id.startsWith('must:'));
  const titles = musts.map(
    ({ id, sentence }) => facts.sessions.find((session) => `must:${session.id}` === id)?.title ?? sentence,
  );
  const others = musts.length > 1 ? demands.filter((demand) => !musts.includes(demand)) : demands;
  const together: Item = {
    tone: 'neutral',
    lead: `${musts.length} sessions must take place`,
    text: titles.join('; '),
    remark: placesOf(musts),
  };
  return [
    ...(musts.length > 1 ? [together] : []),
    ...others.map((demand): Item => ({ tone: 'neutral', text: demand.sentence, remark: placesOf([demand]) })),
  ];
}

/** `line 148`, `lines 148 to 153`, `lines 148 to 150 and 155`; the paths where lines are unknown. */
function placesOf(demands: Demands): string {
  const lines = demands.flatMap(({ range }) => (range === undefined ? [] : [range.line]));
  if (lines.length < demands.length) return listed(demands.map(({ path }) => formatPath(path)));
  const inOrder = [...new Set(lines)].sort((a, b) => a - b);
  const starts = inOrder.filter((line) => !inOrder.includes(line - 1));
  const runs = starts.map((start, i) => {
    const end = inOrder.filter((line) => line < (starts[i + 1] ?? Number.POSITIVE_INFINITY)).at(-1) ?? start;
    return start === end ? `${start}` : `${start} to ${end}`;
  });
  return `${inOrder.length === 1 ? 'line' : 'lines'} ${listed(runs)}`;
}

/** An alternative of what takes place is left out and yet not missing. */
function leftOutItem(one: LeftOut, missing: readonly LeftOut[]): Item {
  const tone = one.priority === 'must' ? 'problem' : 'caution';
  return {
    tone: missing.includes(one) ? tone : 'neutral',
    lead: `${one.title} (${one.priority})`,
    text: one.why,
  };
}

/** What the plan rests on, and what the check of the tour found. */
export function notes(plan: Plan): Block[] {
  const taken = assumptions(plan);
  return [
    heading(2, 'What this plan rests on', { newSheet: true }),
    taken.length === 0 ? paragraph('Everything that the plan needs is stated in the tour.') : list(taken),
    ...findings(plan.findings),
  ];
}

const TONES: Record<Severity, Tone> = { error: 'problem', warning: 'caution', info: 'neutral' };

/** Errors and warnings, without the help that the check itself gives; of the rest, how many there are. */
function findings(all: readonly Diagnostic[]): Block[] {
  if (all.length === 0) return [];
  const bySeverity = (severity: Severity) =>
    all.filter((one) => one.kind === 'finding' && one.severity === severity);
  const infos = bySeverity('info').length;
  const open = all.filter(({ kind }) => kind === 'not-assessable').length;
  const rest = [
    ...(infos > 0 ? [counted(infos, 'further remark')] : []),
    ...(open > 0 ? [`${counted(open, 'check')} that lacked a fact`] : []),
  ];
  const items: Item[] = [...bySeverity('error'), ...bySeverity('warning')].map(
    ({ severity, message, rule, file, range }) => ({
      tone: TONES[severity],
      lead: severity,
      text: asSentence(message),
      remark: `${rule}, ${file}:${range.line}`,
    }),
  );
  const more =
    rest.length > 0 ? [{ tone: 'neutral', text: `Not listed here: ${listed(rest)}.` } as const] : [];
  return [heading(2, 'Findings'), list([...items, ...more])];
}

/** A message may end without a full stop, as compilers' do; in a document it is a sentence. */
function asSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
