import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { checklist, reasons } from './checklist.ts';
import { decisions, judgement, notes } from './notes.ts';
import { type Block, heading, type Outline } from './outline.ts';
import { participants } from './participants.ts';
import { programme } from './programme.ts';
import { tidied } from './tidied.ts';
import { titleBlock } from './title-block.ts';

/**
 * The parts of a plan that documents are made of. Hosts and embassies get `programme` and `participants`; `notes`
 * (how good the plan is, what is left out, what it rests on, findings), `checklist` and `reasons` (why each task
 * matters) are the organiser's own.
 */
export const PARTS = ['programme', 'participants', 'notes', 'checklist', 'reasons'] as const;
export type Part = (typeof PARTS)[number];

/** A plan as a document, once for every markup. Parts come in their own order, whatever the order asked for. */
export function outlinePlan(written: Plan, parts: readonly Part[], words: Words): Outline {
  const plan = tidied(written);
  const { title } = plan.tour;
  const having = (part: Part, blocks: (plan: Plan, words: Words) => Block[]) =>
    parts.includes(part) ? blocks(plan, words) : [];
  return {
    lang: words.code,
    direction: words.direction,
    title,
    blocks: [
      heading(1, title),
      ...having('notes', judgement),
      ...having('programme', titleBlock),
      ...having('notes', decisions),
      ...having('programme', programme),
      ...having('participants', participants),
      ...having('notes', notes),
      ...having('checklist', checklist),
      ...having('reasons', reasons),
    ],
  };
}
