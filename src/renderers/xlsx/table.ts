import { parseDate } from '../../base/calendar.ts';
import type { Tone } from '../../outline/outline.ts';
import type { Sheet, SheetColumn } from '../../outline/sheet.ts';
import { OPEN, TICKED } from '../../outline/weeks.ts';
import { type Cell, dateCell, timeCell } from './cell.ts';
import type { Worksheet } from './worksheet.ts';

const LOOKS = {
  problem: { text: 'overdue', date: 'overdue date' },
  good: { text: 'done', date: 'done date' },
} as const;

/** Titles stand as what is below them does. */
const TITLES = {
  text: 'title',
  number: 'title number',
  date: 'title in the middle',
  time: 'title in the middle',
} as const;

/**
 * A table as a sheet that can be sorted and filtered: dates and times are what they say, all else is text. What is done or
 * not has a box before it, which is ticked by choosing the other sign.
 */
export function worksheetOf({ columns, rows, tones, printed }: Sheet, name: string): Worksheet {
  const boxes = tones === undefined ? 0 : 1;
  const box = (at: number): Cell[] =>
    tones === undefined ? [] : [{ text: tones[at] === 'good' ? TICKED : OPEN, look: 'box' }];
  return {
    name,
    isFiltered: true,
    ...(printed === undefined ? {} : { printed: printed + boxes }),
    ...(boxes === 0 ? {} : { choices: [OPEN, TICKED] }),
    rows: [
      [
        ...(boxes === 0 ? [] : [{ text: TICKED, look: 'title in the middle' } as const]),
        ...columns.map(({ title, kind }) => ({ text: title, look: TITLES[kind] }) as const),
      ],
      ...rows.map((cells, at) => [
        ...box(at),
        ...cells.map((cell, i) => cellOf(cell, columns[i]?.kind ?? 'text', tones?.[at])),
      ]),
    ],
  };
}

function cellOf(cell: string, kind: SheetColumn['kind'], tone: Tone | undefined): Cell {
  if (cell === '') return { look: 'text' };
  const looks =
    tone === 'problem' || tone === 'good' ? LOOKS[tone] : ({ text: 'text', date: 'date' } as const);
  const text: Cell = { text: cell, look: looks.text };
  switch (kind) {
    case 'date': {
      const date = parseDate(cell);
      return date === undefined ? text : dateCell(date, looks.date);
    }
    case 'time':
      return timeCell(cell) ?? text;
    case 'number':
      return { number: Number(cell), look: 'money' };
    case 'text':
      return text;
  }
}
