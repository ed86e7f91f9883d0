import type { LeftOut, Plan } from '../agenda/plan.ts';
import { formatPath } from '../base/path.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import { formatDate, inDigits, labelled, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { assumptions } from './assumptions.ts';
import { type Change, changesOf } from './changes.ts';
import { formatTimes } from './dates.ts';
import { inEnglish } from './in-english.ts';
import {
  type Block,
  type Figure,
  figuresOf,
  heading,
  type Item,
  list,
  paragraph,
  type Tone,
} from './outline.ts';
import { missingOf } from './sessions.ts';
import { verdict } from './verdict.ts';

/** How good the plan is, as a note that stands out. */
export function judgement(plan: Plan, words: Words): Block[] {
  return [{ kind: 'note', ...verdict(plan, words) }];
}

/** What the organiser decides on before reading the programme: what is no longer as it was, what is missing, why, and what would help. */
export function decisions(plan: Plan, words: Words): Block[] {
  const { facts, leftOut, conflicts, waysOut } = plan;
  const say = words.notes;
  const english = inEnglish(words);
  const missing = missingOf(plan);
  const changes = changesOf(plan);
  return [
    ...(changes.length > 0
      ? [heading(2, say.changes), list(changes.map((change) => changeItem(change, words)))]
      : []),
    ...(leftOut.length > 0
      ? [
          heading(2, say.leftOut),
          list(byReason(leftOut, conflicts).map((some) => leftOutItem(some, missing, words))),
        ]
      : []),
    ...conflicts.flatMap((conflict, i) => {
      const untold = untoldOf(conflict, leftOut);
      return [
        heading(2, i === 0 ? say.cannotHold : say.cannotHoldEither),
        ...(untold === '' ? [] : [paragraph(untold, english)]),
        list(demandItems(conflict.demands, facts, words)),
      ];
    }),
    ...(waysOut.length > 0
      ? [
          heading(2, say.waysOut),
          list(
            waysOut.map(({ change, effect }) => ({
              tone: 'good',
              lead: change,
              text: effect,
              ...english,
            })),
          ),
        ]
      : []),
  ];
}

function changeItem({ title, before, now }: Change, words: Words): Item {
  return {
    tone: now === undefined ? 'caution' : 'neutral',
    lead: title,
    text: beforeAndNow({ before, now }, words),
  };
}

/** `before Tuesday 25 May 2027, 08:30–10:10; now Friday 28 May 2027, 09:00–10:40` */
export function beforeAndNow({ before, now }: Pick<Change, 'before' | 'now'>, words: Words): string {
  const say = words.notes;
  const slot = ({ date, start, end }: Change['before']) =>
    `${formatDate(words, date)}${words.lists.comma}${formatTimes(words, start, end)}`;
  return [
    labelled(words, say.before, slot(before)),
    now === undefined ? say.dropped : labelled(words, say.now, slot(now)),
  ].join(words.lists.semicolon);
}

/** The reason of a conflict as far as no session left out has told it already. */
function untoldOf({ summary, detail }: Plan['conflicts'][number], leftOut: readonly LeftOut[]): string {
  return leftOut.some(({ why }) => why === summary) ? detail : `${summary} ${detail}`.trim();
}

type Demands = Plan['conflicts'][number]['demands'];

/** The demands of a conflict with their lines; that sessions must take place is said once for all of them. */
function demandItems(demands: Demands, facts: Facts, words: Words): Item[] {
  const musts = demands.filter(({ id }) => id.startsWith('must:'));
  const titles = musts.map(
    ({ id, sentence }) => facts.sessions.find((session) => `must:${session.id}` === id)?.title ?? sentence,
  );
  const others = musts.length > 1 ? demands.filter((demand) => !musts.includes(demand)) : demands;
  const together: Item = {
    tone: 'neutral',
    lead: words.notes.sessionsMust(musts.length),
    text: titles.join('; '),
    remark: placesOf(musts, words),
  };
  return [
    ...(musts.length > 1 ? [together] : []),
    ...others.map(
      (demand): Item => ({
        tone: 'neutral',
        text: demand.sentence,
        remark: placesOf([demand], words),
        ...inEnglish(words),
      }),
    ),
  ];
}

/** `line 148`, `lines 148 to 153`, `lines 148 to 150 and 155`; the paths where lines are unknown. */
function placesOf(demands: Demands, words: Words): string {
  const say = words.notes;
  const lines = demands.flatMap(({ range }) => (range === undefined ? [] : [range.line]));
  if (lines.length < demands.length)
    return listed(
      words,
      demands.map(({ path }) => formatPath(path)),
    );
  const inOrder = [...new Set(lines)].sort((a, b) => a - b);
  const starts = inOrder.filter((line) => !inOrder.includes(line - 1));
  const runs = starts.map((start, i) => {
    const end = inOrder.filter((line) => line < (starts[i + 1] ?? Number.POSITIVE_INFINITY)).at(-1) ?? start;
    return start === end ? inDigits(words, `${start}`) : say.run(start, end);
  });
  return say.lines(listed(words, runs), inOrder.length);
}

/** Sessions left out for the reason of one conflict together: nobody reads it twice. */
function byReason(leftOut: readonly LeftOut[], conflicts: Plan['conflicts']): LeftOut[][] {
  const groups: LeftOut[][] = [];
  for (const one of leftOut) {
    const isShared = conflicts.some(({ summary }) => summary === one.why);
    const same = groups.find(([first]) => isShared && first?.why === one.why);
    if (same === undefined) groups.push([one]);
    else same.push(one);
  }
  return groups;
}

/** An alternative of what takes place is left out and yet not missing. */
function leftOutItem(some: readonly LeftOut[], missing: readonly LeftOut[], words: Words): Item {
  const missed = some.filter((one) => missing.includes(one));
  const isMust = missed.some(({ priority }) => priority === 'must');
  return {
    tone: isMust ? 'problem' : missed.length > 0 ? 'caution' : 'neutral',
    lead: some.map(({ title, priority }) => `${title} (${words.priorities[priority]})`).join('; '),
    text: some[0]?.why ?? '',
    ...inEnglish(words),
  };
}

/** What the plan rests on, and what the check of the tour found. */
export function notes(plan: Plan, words: Words, figures: readonly Figure[]): Block[] {
  const say = words.notes;
  const items = (sentences: readonly string[]) =>
    sentences.map((text): Item => ({ tone: 'neutral', text, ...inEnglish(words) }));
  const taken = assumptions(plan);
  return [
    heading(2, say.restsOn, { newSheet: true }),
    taken.length === 0 ? paragraph(say.everythingStated) : list(items(taken)),
    paragraph(say.objective),
    ...['load', 'seniority'].flatMap((kind) => figuresOf(figures, kind)),
    ...findings(plan.findings, words),
  ];
}

const TONES: Record<Severity, Tone> = { error: 'problem', warning: 'caution', info: 'neutral' };

/** Errors and warnings, without the help that the check itself gives; of the rest, how many there are. */
function findings(all: readonly Diagnostic[], words: Words): Block[] {
  const say = words.notes;
  if (all.length === 0) return [];
  const bySeverity = (severity: Severity) =>
    all.filter((one) => one.kind === 'finding' && one.severity === severity);
  const infos = bySeverity('info').length;
  const open = all.filter(({ kind }) => kind === 'not-assessable').length;
  const rest = [...(infos > 0 ? [say.remarks(infos)] : []), ...(open > 0 ? [say.openChecks(open)] : [])];
  const items: Item[] = [...bySeverity('error'), ...bySeverity('warning')].map(
    ({ severity, message, rule, range }) => ({
      tone: TONES[severity],
      lead: words.severities[severity],
      text: asSentence(message),
      ...inEnglish(words),
      remark: `${rule}${words.lists.aside}${say.lines(inDigits(words, `${range.line}`), 1)}`,
    }),
  );
  const more =
    rest.length > 0 ? [{ tone: 'neutral', text: say.notListed(listed(words, rest)) } as const] : [];
  return [heading(2, say.findings), list([...items, ...more])];
}

/** A message may end without a full stop, as compilers' do; in a document it is a sentence. */
function asSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
