import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { checklist, owners, reasons } from './checklist.ts';
import { contacts } from './contacts.ts';
import { forReader } from './for-reader.ts';
import { planIn } from './in-language.ts';
import { meetings } from './meetings.ts';
import { decisions, judgement, notes } from './notes.ts';
import {
  type Block,
  belowTitle,
  type Figure,
  heading,
  type Outline,
  onOneSheet,
  paragraph,
} from './outline.ts';
import { participants } from './participants.ts';
import { programme } from './programme.ts';
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

type Blocks = (plan: Plan, words: Words, figures: readonly Figure[], parts: readonly Part[]) => Block[];

/** What a line of the programme says is shorter where the meetings are told one by one behind it. */
const programmeOf: Blocks = (plan, words, figures, parts) =>
  programme(plan, words, figures, { meetingsFollow: parts.includes('meetings') });

/** What a plan says, in the order of a document: the name that a template inserts it by, and the part that it belongs to. */
const SECTIONS = [
  { name: 'judgement', part: 'notes', blocks: judgement },
  { name: 'overview', part: 'programme', blocks: titleBlock },
  { name: 'reader', part: 'programme', blocks: forReader },
  { name: 'decisions', part: 'notes', blocks: decisions },
  { name: 'programme', part: 'programme', blocks: programmeOf },
  { name: 'contacts', part: 'programme', blocks: contacts },
  { name: 'meetings', part: 'meetings', blocks: meetings },
  { name: 'participants', part: 'participants', blocks: participants },
  { name: 'notes', part: 'notes', blocks: notes },
  { name: 'checklist', part: 'checklist', blocks: checklist },
  { name: 'owners', part: 'owners', blocks: owners },
  { name: 'reasons', part: 'reasons', blocks: reasons },
] as const satisfies readonly { readonly name: string; readonly part: Part; readonly blocks: Blocks }[];

/** What holds sentences of the program's own, which are English in every language: the first of them in a document says so. */
const IN_ENGLISH: readonly string[] = ['notes', 'checklist', 'owners', 'reasons'];

/** The sections by their names; those of other parts than are asked for are empty. */
export type Sections = ReadonlyMap<string, readonly Block[]>;

export const SECTION_NAMES: readonly string[] = SECTIONS.map(({ name }) => name);

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
  const { title, sections } = planSections(written, parts, words, figures);
  return {
    lang: words.code,
    direction: words.direction,
    title,
    blocks: belowTitle([heading(1, title), ...[...sections.values()].flat()]),
  };
}

/** The same in its pieces, for a template to put together. */
export function planSections(
  written: Plan,
  parts: readonly Part[],
  words: Words,
  figures: readonly Figure[] = [],
): { readonly title: string; readonly sections: Sections } {
  const plan = planIn(written, words);
  // Whoever a document is for gets all of it.
  const sheets = (blocks: readonly Block[]) => (plan.reader === undefined ? blocks : onOneSheet(blocks));
  const sections = SECTIONS.map(
    ({ name, part, blocks }) =>
      [name, parts.includes(part) ? sheets(blocks(plan, words, figures, parts)) : []] as const,
  );
  const first = sections.find(([name, blocks]) => IN_ENGLISH.includes(name) && blocks.length > 0);
  return {
    title: plan.tour.title,
    sections: new Map(
      sections.map(([name, blocks]) => [name, name === first?.[0] ? tellingOf(blocks, words) : blocks]),
    ),
  };
}

/** Below the heading, in the language: what remains in English, and that nobody who grew up with the language has read the rest. */
function tellingOf([head, ...blocks]: readonly Block[], { englishRemains, notReviewed }: Words): Block[] {
  const told = [englishRemains, notReviewed].filter((text) => text !== '').map((text) => paragraph(text));
  return [...(head === undefined ? [] : [head]), ...told, ...blocks];
}
