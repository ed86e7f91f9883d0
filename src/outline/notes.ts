import type { LeftOut, Plan } from '../agenda/plan.ts';
import { formatPath } from '../base/path.ts';
import { counted, listed } from '../base/text.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { assumptions } from './assumptions.ts';
import { type Block, heading, type Item, list, paragraph, type Tone } from './outline.ts';
import { verdict } from './verdict.ts';

/** How good the plan is, as a note that stands out. */
export function judgement(plan: Plan): Block[] {
  return [{ kind: 'note', ...verdict(plan) }];
}

/** What the organiser decides on before reading the programme: what is missing, why, and what would help. */
export function decisions({ leftOut, conflicts, waysOut }: Plan): Block[] {
  return [
    ...(leftOut.length > 0 ? [heading(2, 'Left out'), list(leftOut.map(leftOutItem))] : []),
    ...conflicts.flatMap(({ summary, demands }, i) => [
      heading(2, i === 0 ? 'What cannot all hold' : 'What cannot all hold either'),
      ...(summary === '' ? [] : [paragraph(summary)]),
      list(
        demands.map(({ sentence, path, range }) => ({
          tone: 'neutral',
          text: sentence,
          remark: range === undefined ? formatPath(path) : `line ${range.line}`,
        })),
      ),
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

function leftOutItem({ title, priority, why }: LeftOut): Item {
  return {
    tone: priority === 'must' ? 'problem' : 'caution',
    lead: `${title} (${priority})`,
    text: why,
  };
}

/** What the plan rests on, and what the check of the tour found. */
export function notes(plan: Plan): Block[] {
  const taken = assumptions(plan);
  return [
    heading(2, 'What this plan rests on'),
    taken.length === 0 ? paragraph('Everything that the plan needs is stated in the tour.') : list(taken),
    ...findings(plan.findings),
  ];
}

const TONES: Record<Severity, Tone> = { error: 'problem', warning: 'caution', info: 'neutral' };

/** Errors and warnings in full; of the rest, how many there are. */
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
    ({ severity, message, help, rule, file, range }) => ({
      tone: TONES[severity],
      lead: severity,
      text: sentences(message, help),
      remark: `${rule}, ${file}:${range.line}`,
    }),
  );
  const more =
    rest.length > 0 ? [{ tone: 'neutral', text: `Not listed here: ${listed(rest)}.` } as const] : [];
  return [heading(2, 'Findings'), list([...items, ...more])];
}

/** Messages start small and end without a full stop, as compilers' do; in a document they are sentences. */
function sentences(message: string, help: string | undefined): string {
  const texts = [message, ...(help === undefined ? [] : [help])];
  return texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}
