import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { checklist, owners, reasons } from './checklist.ts';
import { forReader } from './for-reader.ts';
import { inLanguage } from './in-language.ts';
import { meetings } from './meetings.ts';
import { decisions, judgement, notes } from './notes.ts';
import { type Block, type Figure, heading, type Outline } from './outline.ts';
import { participants } from './participants.ts';
import { programme } from './programme.ts';
import { tidied } from './tidied.ts';
import { titleBlock } from './title-block.ts';

/**
 * The parts of a plan that documents are made of. Hosts and embassies get `programme`, `meetings` (every session with
 * its seats) and `participants`; `notes` (how good the plan is, what is left out, what it rests on, findings),
 * `checklist`, `owners` (the same by who does it), `reasons` (why each task matters) and `budget`, which only
 * spreadsheets have, are the organiser's own.
 */
export const PARTS = [
  'programme',
  'meetings',
  'participants',
  'notes',
  'checklist',
  'owners',
  'reasons',
  'budget',
] as const;
export type Part = (typeof PARTS)[number];

/** What a document of a plan holds unless parts are chosen: `owners` and `reasons` tell the checklist once more. */
export const DOCUMENT_PARTS: readonly Part[] = [
  'programme',
  'meetings',
  'participants',
  'notes',
  'checklist',
];

/**
 * A plan as a document, once for every markup. Parts come in their own order, whatever the order asked for; figures that
 * were drawn of the plan come where they belong.
 */
export function outlinePlan(
  written: Plan,
  parts: readonly Part[],
  words: Words,
  figures: readonly Figure[] = [],
): Outline {
  const plan = tidied(inLanguage(written, words));
  const { title } = plan.tour;
  const having = (part: Part, blocks: (plan: Plan, words: Words, figures: readonly Figure[]) => Block[]) =>
    parts.includes(part) ? blocks(plan, words, figures) : [];
  return {
    lang: words.code,
    direction: words.direction,
    title,
    blocks: [
      heading(1, title),
      ...having('notes', judgement),
      ...having('programme', titleBlock),
      ...having('programme', forReader),
      ...having('notes', decisions),
      ...having('programme', () =>
        programme(plan, words, figures, { meetingsFollow: parts.includes('meetings') }),
      ),
      ...having('meetings', meetings),
      ...having('participants', participants),
      ...having('notes', notes),
      ...having('checklist', checklist),
      ...having('owners', owners),
      ...having('reasons', reasons),
    ],
  };
}
