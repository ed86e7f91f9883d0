import type { LocalDate } from '../../base/calendar.ts';
import { labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { type Block, heading, list, paragraph } from '../../outline/outline.ts';
import { docxDocument } from '../docx/document.ts';

/** A sample is of no day. */
const NO_DAY = '2000-01-01' as LocalDate;

/** A Word document with fields in every part, for a ministry to give its own look; labels in the language. */
export function sampleTemplate(words: Words): Promise<Uint8Array> {
  const outline = {
    lang: words.code,
    direction: words.direction,
    title: '{{ title }}',
    blocks: [
      heading(1, '{{ title }}'),
      ...overview(words),
      ...programme(words),
      ...people(words),
      ...tasks(words),
    ],
  };
  const asOf = labelled(words, words.titleBlock.asOf, '{{ today.text }}');
  return docxDocument([{ outline, words }], { edition: () => asOf, asOf: NO_DAY });
}

function overview({ titleBlock }: Words): Block[] {
  const row = (term: string, ...lines: readonly string[]) => ({ term, lines });
  return [
    {
      kind: 'definitions',
      rows: [
        row(titleBlock.organiser, '{{ organiser }}'),
        row(titleBlock.dates, '{{ dates }}'),
        row(titleBlock.delegation, '{{ receiving.name }}: {{ size }}'),
        row(titleBlock.languages, '{{ languages }}'),
        row(titleBlock.hotel, '{{ hotel }}', '{{ hotelAddress }}'),
      ],
    },
    paragraph(titleBlock.objectives),
    ...repeated('objectives', list(['{{ . }}'])),
  ];
}

/** Paragraphs of their own before and behind what repeats, or is there only where a list is not empty; they leave no empty line. */
function repeated(name: string, ...blocks: readonly Block[]): Block[] {
  return [paragraph(`{{#${name}}}`), ...blocks, paragraph(`{{/${name}}}`)];
}

/** A table with one row for each of a list: the loop begins in the first cell and ends in the last. */
function rows(
  name: string,
  columns: readonly (readonly [title: string, share: number, field: string])[],
): Block {
  const last = columns.length - 1;
  const cells = columns.map(
    ([, , field], i) => `${i === 0 ? `{{#${name}}}` : ''}${field}${i === last ? `{{/${name}}}` : ''}`,
  );
  return {
    kind: 'table',
    columns: columns.map(([title, share]) => ({ title, share })),
    rows: [{ tone: 'neutral', cells }],
  };
}

function programme({ programme: say, sheets }: Words): Block[] {
  return [
    heading(2, say.heading),
    ...repeated(
      'days',
      heading(3, '{{ date.text }}'),
      rows('entries', [
        [say.time, 3, '{{ times }}'],
        [sheets.what, 7, '{{#who}}{{ who }}: {{/who}}{{ title }}'],
        [say.where, 4, '{{ address }}'],
        [say.receivedBy, 4, '{{ receivedBy.name }}'],
      ]),
    ),
  ];
}

function people({ participants: say, programme: { receivedBy } }: Words): Block[] {
  return [
    heading(2, say.heading),
    heading(3, say.delegation),
    rows('delegates', [
      [say.name, 3, '{{ name }}'],
      [say.title, 4, '{{ title }}'],
      [say.organisation, 4, '{{ organisation }}'],
    ]),
    ...repeated(
      'companions.size',
      heading(3, say.accompanying),
      rows('companions', [
        [say.name, 3, '{{ name }}'],
        [say.title, 4, '{{ title }}'],
        [say.organisation, 4, '{{ organisation }}'],
      ]),
    ),
    heading(3, say.hosts),
    rows('hosts', [
      [say.organisation, 4, '{{ name }}'],
      [receivedBy, 3, '{{ lead.name }}'],
      [say.title, 4, '{{ lead.title }}'],
    ]),
    ...repeated(
      'interpreters.size',
      heading(3, say.interpreters),
      rows('interpreters', [
        [say.name, 3, '{{ name }}'],
        [say.languages, 4, '{{ languages }}'],
      ]),
    ),
  ];
}

function tasks({ checklist: say }: Words): Block[] {
  return repeated(
    'checklist.size',
    heading(2, say.heading),
    rows('checklist', [
      [say.due, 2, '{{ due.short }}'],
      [say.task, 6, '{{ title }}'],
      [say.owner, 3, '{{ owner }}'],
    ]),
  );
}
