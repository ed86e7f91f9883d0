import { expect } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { parseDate } from '../../src/base/calendar.ts';
import { buildChecklist } from '../../src/checklist/build-checklist.ts';
import type { ChecklistItem } from '../../src/checklist/task.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeTour } from '../../src/tour/decode.ts';
import type { Tour } from '../../src/tour/schema.ts';

/** A tour from the text of its file, which must be without faults. */
export function tourFrom(text: string): Tour {
  const { source, diagnostics } = parseSource('tour.yaml', text);
  const { tour, findings } = decodeTour(source?.value);
  expect([...diagnostics, ...findings]).toEqual([]);
  if (tour === undefined) throw new Error('The tour cannot be read.');
  return tour;
}

export function checklistOf(tour: Tour, today: string): ChecklistItem[] {
  return buildChecklist(tour, deriveFacts(tour, defaultPolicy), defaultPolicy, day(today));
}

export function day(text: string): LocalDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is not a date.`);
  return date;
}
